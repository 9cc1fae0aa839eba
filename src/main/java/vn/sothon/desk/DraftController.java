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
import java.util.function.BiFunction;
import vn.sothon.campaign.Campaign;
import vn.sothon.draft.shelf.DraftCopy;
import vn.sothon.draft.shelf.DraftPreview;
import vn.sothon.draft.shelf.Drafts;
import vn.sothon.draft.templates.TemplateInUse;
import vn.sothon.draft.templates.TemplateVersion;
import vn.sothon.platform.VietnamTime;
import vn.sothon.web.Downloads;
import vn.sothon.web.Pages;
import vn.sothon.web.Visitor;

/** The draft to look at, with what it still lacks, and to take away. */
@Controller("/campaigns/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DraftController {

    private final Scope scope;
    private final Drafts drafts;
    private final Pages pages;
    private final Clock clock;

    DraftController(Scope scope, Drafts drafts, Pages pages, Clock clock) {
        this.scope = scope;
        this.drafts = drafts;
        this.pages = pages;
        this.clock = clock;
    }

    @Get(value = "/draft", produces = MediaType.TEXT_HTML)
    HttpResponse<?> preview(Visitor visitor, long id) {
        return scope.campaignFor(visitor, id)
                .<HttpResponse<?>>map(
                        campaign -> pages.page(visitor, "desk/draft", model(campaign)))
                .orElseGet(HttpResponse::notFound);
    }

    @Get(value = "/draft.docx", produces = MediaType.ALL)
    HttpResponse<?> word(Visitor visitor, long id) {
        return download(visitor, id, drafts::copy);
    }

    @Get(value = "/draft.pdf", produces = MediaType.ALL)
    HttpResponse<?> pdf(Visitor visitor, long id) {
        return download(visitor, id, drafts::pdf);
    }

    private HttpResponse<?> download(
            Visitor visitor, long id, BiFunction<Campaign, Optional<Long>, DraftCopy> draft) {
        return scope.campaignFor(visitor, id)
                .map(campaign -> draft.apply(campaign, visitor.identity()).file())
                .<HttpResponse<?>>map(file -> Downloads.attachment(file.name(), file.content()))
                .orElseGet(HttpResponse::notFound);
    }

    private Map<String, Object> model(Campaign campaign) {
        DraftPreview draft = drafts.preview(campaign);
        TemplateInUse wording = draft.wording();
        return Map.of(
                "own",
                wording.version().map(TemplateVersion::number),
                "failed",
                wording.failed().map(TemplateVersion::number),
                "heading",
                Heading.of(campaign, clock.instant().atZone(VietnamTime.ZONE)),
                "debts",
                Debts.of(draft.figures()),
                "draft",
                draft.html());
    }
}
