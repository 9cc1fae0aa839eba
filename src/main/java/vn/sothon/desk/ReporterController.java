package vn.sothon.desk;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sothon.campaign.Campaign;
import vn.sothon.channel.Entrance;
import vn.sothon.organisation.Invitations;
import vn.sothon.organisation.People;
import vn.sothon.organisation.Person;
import vn.sothon.platform.VietnamTime;
import vn.sothon.web.Moment;
import vn.sothon.web.Pages;
import vn.sothon.web.Visitor;

/** Who reports to the supervisor, who of them is on Telegram, and codes for who is not yet. */
@Controller("/campaigns/{id}/reporters")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReporterController {

    private static final Logger LOG = LoggerFactory.getLogger(ReporterController.class);

    private final Scope scope;
    private final ReporterList reporters;
    private final Invitations invitations;
    private final People people;
    private final Optional<Entrance> entrance;
    private final Pages pages;
    private final Clock clock;

    ReporterController(
            Scope scope,
            ReporterList reporters,
            Invitations invitations,
            People people,
            Optional<Entrance> entrance,
            Pages pages,
            Clock clock) {
        this.scope = scope;
        this.reporters = reporters;
        this.invitations = invitations;
        this.people = people;
        this.entrance = entrance;
        this.pages = pages;
        this.clock = clock;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<?> page(Visitor visitor, long id) {
        return scope.campaignFor(visitor, id)
                .<HttpResponse<?>>map(campaign ->
                        pages.page(
                                visitor,
                                "desk/reporters",
                                Map.of(
                                        "heading",
                                        heading(campaign),
                                        "reporters",
                                        reporters.of(campaign.commune()),
                                        "isOpen",
                                        entrance.isPresent())))
                .orElseGet(HttpResponse::notFound);
    }

    /** The code is in no address and is shown by this answer alone. */
    @Post(
            value = "/{reporter}/invitation",
            consumes = MediaType.ALL,
            produces = MediaType.TEXT_HTML)
    HttpResponse<?> invite(Visitor visitor, long id, long reporter) {
        return scope.campaignFor(visitor, id)
                .flatMap(campaign -> invitation(visitor, campaign, reporter))
                .<HttpResponse<?>>map(answer -> answer)
                .orElseGet(HttpResponse::notFound);
    }

    private Optional<HttpResponse<?>> invitation(Visitor visitor, Campaign campaign, long id) {
        boolean isOwn =
                reporters.of(campaign.commune()).stream().anyMatch(one -> one.person() == id);
        return entrance.filter(_ -> isOwn)
                .flatMap(_ -> people.person(id))
                .map(reporter -> pages.page(visitor, "desk/invitation", model(campaign, reporter)));
    }

    private Map<String, Object> model(Campaign campaign, Person reporter) {
        String code = invitations.invite(reporter);
        LOG.info("a start code was made for person {}", reporter.id());
        return Map.of(
                "heading",
                heading(campaign),
                "reporter",
                reporter,
                "command",
                "/start " + code,
                "links",
                entrance.orElseThrow().links(code),
                "days",
                Invitations.VALIDITY.toDays(),
                "until",
                Moment.of(now().plus(Invitations.VALIDITY)));
    }

    private Heading heading(Campaign campaign) {
        return Heading.of(campaign, now());
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(VietnamTime.ZONE);
    }
}
