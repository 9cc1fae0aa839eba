package vn.sothon.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import vn.sothon.answer.Answer;
import vn.sothon.campaign.Campaign;
import vn.sothon.campaign.Campaigns;
import vn.sothon.campaign.DefinitionArchive;
import vn.sothon.conversation.DutyId;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.ReportId;
import vn.sothon.organisation.Unit;
import vn.sothon.platform.VietnamTime;
import vn.sothon.submission.Answers;
import vn.sothon.submission.Source;

/** Opens this year's campaign of the demo, and closes one of last year's with a few answers. */
@Singleton
final class DemoCampaign {

    private static final ReportId REPORT = new ReportId("thi-dua-khen-thuong-xa");
    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);
    private static final int DAYS_LEFT = 5;

    private final Campaigns campaigns;
    private final Answers answers;
    private final DefinitionArchive definitions;
    private final Clock clock;

    DemoCampaign(Campaigns campaigns, Answers answers, DefinitionArchive definitions, Clock clock) {
        this.campaigns = campaigns;
        this.answers = answers;
        this.definitions = definitions;
        this.clock = clock;
    }

    int year() {
        return now().getYear();
    }

    Campaign open(Unit commune, List<DemoMember> members) {
        Campaign before = campaigns.open(plan(commune, year() - 1, Optional.empty()));
        members.forEach(member -> giveLastYear(before, member));
        campaigns.lock(before);
        campaigns.close(before);
        return campaigns.open(plan(commune, year(), Optional.of(before.id())));
    }

    /** Moves a deadline that has passed: whoever comes back to the demo can go on with it. */
    void keepAhead() {
        Instant now = clock.instant();
        campaigns.dueBetween(Instant.EPOCH, now).stream()
                .filter(campaign -> campaign.closedAt().isEmpty())
                .forEach(campaign -> campaigns.extend(campaign, deadline().toInstant()));
    }

    /** A Friday at 17:00, at least five days ahead: time enough to play with reminders. */
    private ZonedDateTime deadline() {
        return now().plusDays(DAYS_LEFT)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
                .with(OFFICE_CLOSES);
    }

    private Campaign.Plan plan(Unit commune, int year, Optional<Long> previous) {
        return new Campaign.Plan(
                commune.id(),
                REPORT,
                definitions.latest(REPORT).version(),
                "Báo cáo thi đua, khen thưởng năm " + year,
                year,
                deadline().toInstant(),
                previous);
    }

    private void giveLastYear(Campaign campaign, DemoMember member) {
        member.part()
                .lastYear()
                .forEach((question, value) ->
                        answers.give(
                                new DutyId(campaign.id(), member.unit().id()),
                                new QuestionId(question),
                                answer(value),
                                new Source(
                                        member.person().id(),
                                        value.toString(),
                                        "",
                                        Optional.empty())));
    }

    private static Answer answer(Object value) {
        return value instanceof Integer number
                ? Answer.Figure.of(number)
                : new Answer.Text(value.toString());
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(VietnamTime.ZONE);
    }
}
