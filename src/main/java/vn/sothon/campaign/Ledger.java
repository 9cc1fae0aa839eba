package vn.sothon.campaign;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sothon.conversation.Duty;
import vn.sothon.conversation.DutyId;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.SectionId;
import vn.sothon.figures.Given;
import vn.sothon.figures.ReportingUnit;
import vn.sothon.figures.UnitAnswers;
import vn.sothon.organisation.Unit;
import vn.sothon.submission.Answers;
import vn.sothon.submission.Sheet;
import vn.sothon.submission.Sheets;
import vn.sothon.submission.Submissions;

/** What every unit owes and has given, as it stands now. */
@Singleton
public final class Ledger {

    private final Roster roster;
    private final Answers answers;
    private final Submissions submissions;
    private final Sheets sheets;

    public Ledger(Roster roster, Answers answers, Submissions submissions, Sheets sheets) {
        this.roster = roster;
        this.answers = answers;
        this.submissions = submissions;
        this.sheets = sheets;
    }

    /** The duties of all units of the campaign, in the order of the units. */
    public List<Duty> of(Campaign campaign) {
        List<ReportingUnit> units = roster.unitsOf(campaign).stream().map(Unit::reporting).toList();
        Map<Long, Map<QuestionId, Given>> now = byUnit(Optional.of(campaign.id()), units);
        Map<Long, Map<QuestionId, Given>> before = byUnit(campaign.plan().previous(), units);
        Map<Long, Map<SectionId, Duty.Receipt>> sent = submissions.ofCampaign(campaign.id());
        return units.stream()
                .map(unit ->
                        duty(
                                campaign,
                                unit,
                                new State(
                                        now.getOrDefault(unit.id(), Map.of()),
                                        before.getOrDefault(unit.id(), Map.of()),
                                        sent.getOrDefault(unit.id(), Map.of()))))
                .toList();
    }

    /** The duties of one unit, in the order of deadline. */
    public List<Duty> of(Unit unit) {
        List<Campaign> campaigns = roster.campaignsAsking(unit);
        Map<DutyId, Sheet> known =
                sheets.of(
                        campaigns.stream()
                                .flatMap(campaign -> withPrevious(campaign, unit))
                                .toList());
        return campaigns.stream()
                .map(campaign -> duty(campaign, unit.reporting(), state(campaign, unit, known)))
                .toList();
    }

    /** What is stored for one unit in one campaign and the one before. */
    private record State(
            Map<QuestionId, Given> now,
            Map<QuestionId, Given> lastYear,
            Map<SectionId, Duty.Receipt> submitted) {}

    private static Stream<DutyId> withPrevious(Campaign campaign, Unit unit) {
        return Stream.concat(Stream.of(campaign.id()), campaign.plan().previous().stream())
                .map(id -> new DutyId(id, unit.id()));
    }

    private static State state(Campaign campaign, Unit unit, Map<DutyId, Sheet> sheets) {
        Sheet now = sheet(sheets, campaign.id(), unit);
        Map<QuestionId, Given> before =
                campaign.plan()
                        .previous()
                        .map(previous -> sheet(sheets, previous, unit).answers())
                        .orElseGet(Map::of);
        return new State(now.answers(), before, now.submitted());
    }

    private static Sheet sheet(Map<DutyId, Sheet> sheets, long campaign, Unit unit) {
        return Objects.requireNonNull(sheets.get(new DutyId(campaign, unit.id())));
    }

    private Duty duty(Campaign campaign, ReportingUnit unit, State state) {
        return new Duty(
                new DutyId(campaign.id(), unit.id()),
                unit,
                campaign.title(),
                campaign.deadline(),
                roster.isLocked(campaign),
                roster.definition(campaign),
                state.now(),
                state.lastYear(),
                state.submitted());
    }

    private Map<Long, Map<QuestionId, Given>> byUnit(
            Optional<Long> campaign, List<ReportingUnit> units) {
        return campaign.map(id -> answers.ofCampaign(id, units)).orElseGet(List::of).stream()
                .collect(toMap(given -> given.unit().id(), UnitAnswers::answers));
    }
}
