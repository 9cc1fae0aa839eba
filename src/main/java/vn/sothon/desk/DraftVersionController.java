package vn.sothon.desk;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import vn.sothon.campaign.Campaign;
import vn.sothon.draft.shelf.DraftCopy;
import vn.sothon.draft.shelf.DraftVersions;
import vn.sothon.draft.shelf.Drafts;
import vn.sothon.platform.VietnamTime;
import vn.sothon.web.Downloads;
import vn.sothon.web.Pages;
import vn.sothon.web.Visitor;

/** The drafts that were given out, to fetch again and to choose for comparing. */
@Controller("/campaigns/{id}/drafts")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DraftVersionController {

    private final Scope scope;
    private final Drafts drafts;
    private final DraftVersions versions;
    private final Pages pages;
    private final Clock clock;

    DraftVersionController(
            Scope scope, Drafts drafts, DraftVersions versions, Pages pages, Clock clock) {
        this.scope = scope;
        this.drafts = drafts;
        this.versions = versions;
        this.pages = pages;
        this.clock = clock;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<?> list(Visitor visitor, long id) {
        return scope.campaignFor(visitor, id)
                .<HttpResponse<?>>map(
                        campaign -> pages.page(visitor, "desk/drafts", listModel(campaign)))
                .orElseGet(HttpResponse::notFound);
    }

    /** The file as it was given out. */
    @Get(value = "/{number}.docx", produces = MediaType.ALL)
    HttpResponse<?> word(Visitor visitor, long id, long number) {
        return scope.campaignFor(visitor, id)
                .flatMap(campaign -> drafts.kept(campaign, number))
                .map(DraftCopy::file)
                .<HttpResponse<?>>map(file -> Downloads.attachment(file.name(), file.content()))
                .orElseGet(HttpResponse::notFound);
    }

    private Map<String, Object> listModel(Campaign campaign) {
        return Map.of(
                "heading",
                heading(campaign),
                "drafts",
                DraftList.of(versions.of(campaign), Optional.empty()));
    }

    private Heading heading(Campaign campaign) {
        return Heading.of(campaign, clock.instant().atZone(VietnamTime.ZONE));
    }
}
