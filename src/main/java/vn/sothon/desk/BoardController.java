package vn.sothon.desk;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import vn.sothon.campaign.Campaign;
import vn.sothon.campaign.ProgressBoard;
import vn.sothon.campaign.Reminded;
import vn.sothon.campaign.RemindedText;
import vn.sothon.campaign.Reminders;
import vn.sothon.platform.VietnamTime;
import vn.sothon.web.Pages;
import vn.sothon.web.Visitor;

/** How far a campaign is, and the button that reminds. */
@Controller("/campaigns/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class BoardController {

    private final Scope scope;
    private final ProgressBoard progress;
    private final Reminders reminders;
    private final Pages pages;
    private final Clock clock;

    BoardController(
            Scope scope, ProgressBoard progress, Reminders reminders, Pages pages, Clock clock) {
        this.scope = scope;
        this.progress = progress;
        this.reminders = reminders;
        this.pages = pages;
        this.clock = clock;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<?> page(Visitor visitor, long id, @QueryValue Optional<String> reminded) {
        return scope.campaignFor(visitor, id)
                .<HttpResponse<?>>map(
                        campaign -> pages.page(visitor, "desk/board", model(campaign, reminded)))
                .orElseGet(HttpResponse::notFound);
    }

    /** Afterwards the browser is on the page again, so that reloading reminds nobody. */
    @Post(value = "/reminders", consumes = MediaType.ALL, produces = MediaType.TEXT_HTML)
    HttpResponse<?> remind(Visitor visitor, long id) {
        return scope.campaignFor(visitor, id)
                .flatMap(campaign -> reminders.remindNow(campaign.id()))
                .<HttpResponse<?>>map(reminded ->
                        HttpResponse.seeOther(
                                UriBuilder.of("/campaigns/" + id)
                                        .queryParam("reminded", Outcome.write(reminded))
                                        .build()))
                .orElseGet(HttpResponse::notFound);
    }

    private Map<String, Object> model(Campaign campaign, Optional<String> reminded) {
        return Map.of(
                "heading",
                Heading.of(campaign, clock.instant().atZone(VietnamTime.ZONE)),
                "board",
                progress.of(campaign.id()).map(Board::of).orElseThrow(),
                "notice",
                reminded.flatMap(Outcome::read).map(RemindedText::of));
    }

    /** What came of reminding, carried in the address: "2-0-1-0". */
    private static final class Outcome {

        static String write(Reminded reminded) {
            return "%d-%d-%d-%d"
                    .formatted(
                            reminded.reminded(),
                            reminded.alreadyToday(),
                            reminded.withoutContact(),
                            reminded.unitsWithoutReporter());
        }

        static Optional<Reminded> read(String numbers) {
            if (!numbers.matches("\\d{1,5}(-\\d{1,5}){3}")) {
                return Optional.empty();
            }
            String[] parts = numbers.split("-", -1);
            return Optional.of(
                    new Reminded(
                            Integer.parseInt(parts[0]),
                            Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[2]),
                            Integer.parseInt(parts[3])));
        }
    }
}
