package vn.sothon.desk;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.sothon.campaign.Campaign;
import vn.sothon.channel.OutgoingFile;
import vn.sothon.draft.shelf.DraftVersions;
import vn.sothon.draft.shelf.Drafts;
import vn.sothon.platform.VietnamTime;
import vn.sothon.web.Downloads;
import vn.sothon.web.Pages;
import vn.sothon.web.Visitor;

/** Two drafts beside each other: a kept one and another, or the answers as they stand. */
@Controller("/campaigns/{id}/drafts")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DraftComparisonController {

    private final Scope scope;
    private final Drafts drafts;
    private final DraftVersions versions;
    private final DraftPairs pairs;
    private final Pages pages;
    private final Clock clock;

    DraftComparisonController(
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

    /** The figures that changed, then the words. */
    @Get(value = "/compare", produces = MediaType.TEXT_HTML)
    HttpResponse<?> page(
            Visitor visitor,
            long id,
            @QueryValue("old") Optional<String> old,
            @QueryValue("new") Optional<String> now) {
        return compared(
                visitor,
                id,
                List.of(old.orElse(""), now.orElse("")),
                (campaign, pair) -> pages.page(visitor, "desk/compare", model(campaign, pair)));
    }

    /** The newer draft as Word, with what changed since the older one as tracked changes. */
    @Get(value = "/compare.docx", produces = MediaType.ALL)
    HttpResponse<?> word(
            Visitor visitor,
            long id,
            @QueryValue("old") Optional<String> old,
            @QueryValue("new") Optional<String> now) {
        return compared(
                visitor,
                id,
                List.of(old.orElse(""), now.orElse("")),
                (campaign, pair) -> word(visitor, campaign, pair));
    }

    private HttpResponse<?> compared(
            Visitor visitor,
            long id,
            List<String> two,
            BiFunction<Campaign, DraftPair.Found, HttpResponse<?>> answer) {
        return scope.campaignFor(visitor, id)
                .<HttpResponse<?>>map(campaign ->
                        switch (pairs.of(campaign, two.getFirst(), two.getLast())) {
                            case DraftPair.Refused(var status, var sentence) ->
                                    refused(visitor, campaign, sentence).status(status);
                            case DraftPair.Found pair -> answer.apply(campaign, pair);
                        })
                .orElseGet(HttpResponse::notFound);
    }

    private HttpResponse<?> word(Visitor visitor, Campaign campaign, DraftPair.Found pair) {
        return switch (DraftWords.of(pair)) {
            case DraftWords.Refused(var sentence) ->
                    refused(visitor, campaign, sentence).status(HttpStatus.CONFLICT);
            case DraftWords.Marked(var marked) -> {
                OutgoingFile file = drafts.marked(campaign, marked);
                yield Downloads.attachment(file.name(), file.content());
            }
        };
    }

    private MutableHttpResponse<String> refused(
            Visitor visitor, Campaign campaign, String sentence) {
        return pages.page(
                visitor,
                "desk/compare-refused",
                Map.of(
                        "heading",
                        heading(campaign),
                        "sentence",
                        sentence,
                        "drafts",
                        DraftList.of(versions.of(campaign), Optional.empty())));
    }

    private Map<String, Object> model(Campaign campaign, DraftPair.Found pair) {
        var two = new DraftChoice.Two(pair.old().choice(), pair.now().choice());
        return Map.of(
                "heading",
                heading(campaign),
                "drafts",
                DraftList.of(versions.of(campaign), Optional.of(two)),
                "changes",
                FigureChanges.between(
                        pair.old().inputs().answers().book(), pair.now().inputs().answers().book()),
                "words",
                ComparedText.of(DraftWords.of(pair)));
    }

    private Heading heading(Campaign campaign) {
        return Heading.of(campaign, clock.instant().atZone(VietnamTime.ZONE));
    }
}
