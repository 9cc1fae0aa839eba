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
import vn.sothon.campaign.Campaign;
import vn.sothon.draft.shelf.CampaignBooks;
import vn.sothon.platform.VietnamTime;
import vn.sothon.web.Pages;
import vn.sothon.web.Visitor;

/** Every figure of a campaign, and whose words it rests on. */
@Controller("/campaigns/{id}/figures")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FigureController {

    private final Scope scope;
    private final CampaignBooks books;
    private final Pages pages;
    private final Clock clock;

    FigureController(Scope scope, CampaignBooks books, Pages pages, Clock clock) {
        this.scope = scope;
        this.books = books;
        this.pages = pages;
        this.clock = clock;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<?> page(Visitor visitor, long id) {
        return scope.campaignFor(visitor, id)
                .<HttpResponse<?>>map(
                        campaign -> pages.page(visitor, "desk/figures", model(campaign)))
                .orElseGet(HttpResponse::notFound);
    }

    private Map<String, Object> model(Campaign campaign) {
        return Map.of(
                "heading",
                Heading.of(campaign, clock.instant().atZone(VietnamTime.ZONE)),
                "figures",
                FigureList.of(books.of(campaign)));
    }
}
