package vn.sothon.desk;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
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

/** The drafts that were given out, to fetch again and to compare. */
@Controller("/campaigns/{id}/drafts")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DraftVersionController {

    private final Scope scope;
    private final Drafts drafts;
    private final DraftVersions versions;
    private final DraftPairs pairs;
    private final Pages pages;
    private final Clock clock;

    DraftVersionController(
            Scope scope,
            Drafts drafts,
            DraftVersions versions,
            DraftPairs pairs,
            Pages pages,
            Clock clock) {
        this.scope = scope;
        this.drafts = drafts;
        this.versions = versions;
        this.pairs = pairs;
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

    /** Two kept drafts, or a kept one and the answers as they stand. */
    @Get(value = "/compare", produces = MediaType.TEXT_HTML)
    HttpResponse<?> compare(
            Visitor visitor,
            long id,
            @QueryValue("old") Optional<String> old,
            @QueryValue("new") Optional<String> now) {
        return scope.campaignFor(visitor, id)
                .<HttpResponse<?>>map(campaign ->
                        comparison(
                                visitor,
                                campaign,
                                pairs.of(campaign, old.orElse(""), now.orElse(""))))
                .orElseGet(HttpResponse::notFound);
    }

    private HttpResponse<?> comparison(Visitor visitor, Campaign campaign, DraftPair pair) {
        return switch (pair) {
            case DraftPair.Refused(var status, var sentence) ->
                    pages.page(
                                    visitor,
                                    "desk/compare-refused",
                                    Map.of(
                                            "heading",
                                            heading(campaign),
                                            "sentence",
                                            sentence,
                                            "drafts",
                                            DraftList.of(versions.of(campaign), Optional.empty())))
                            .status(status);
            case DraftPair.Found found ->
                    pages.page(visitor, "desk/compare", comparisonModel(campaign, found));
        };
    }

    private Map<String, Object> listModel(Campaign campaign) {
        return Map.of(
                "heading",
                heading(campaign),
                "drafts",
                DraftList.of(versions.of(campaign), Optional.empty()));
    }

    private Map<String, Object> comparisonModel(Campaign campaign, DraftPair.Found pair) {
        var two = new DraftChoice.Two(pair.old().choice(), pair.now().choice());
        return Map.of(
                "heading",
                heading(campaign),
                "drafts",
                DraftList.of(versions.of(campaign), Optional.of(two)),
                "changes",
                FigureChanges.between(
                        pair.old().inputs().answers().book(),
                        pair.now().inputs().answers().book()));
    }

    private Heading heading(Campaign campaign) {
        return Heading.of(campaign, clock.instant().atZone(VietnamTime.ZONE));
    }
}
