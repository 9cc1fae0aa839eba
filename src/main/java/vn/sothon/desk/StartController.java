package vn.sothon.desk;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import vn.sothon.campaign.Duties;
import vn.sothon.organisation.People;
import vn.sothon.web.Pages;
import vn.sothon.web.Visitor;

/** The first page: in the demo whom one may play, else what one's own pages are. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class StartController {

    private final StartPage start;
    private final People people;
    private final Duties duties;
    private final Pages pages;

    StartController(StartPage start, People people, Duties duties, Pages pages) {
        this.start = start;
        this.people = people;
        this.duties = duties;
        this.pages = pages;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<?> page(Visitor visitor) {
        return switch (visitor) {
            case Visitor.DemoGuest() ->
                    pages.page(visitor, "desk/demo", Map.of("communes", start.communes()));
            case Visitor.SignedIn(long person) ->
                    pages.page(
                            visitor,
                            "desk/own",
                            Map.of(
                                    "person",
                                    people.person(person).orElseThrow(),
                                    "campaigns",
                                    duties.oversightOf(person)));
        };
    }
}
