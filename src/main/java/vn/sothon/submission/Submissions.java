package vn.sothon.submission;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sothon.conversation.Change;
import vn.sothon.conversation.Duty;
import vn.sothon.conversation.DutyId;
import vn.sothon.database.Database;
import vn.sothon.database.Row;
import vn.sothon.definition.SectionId;
import vn.sothon.platform.VietnamTime;

/** Which sections were sent, with their receipts. */
@Singleton
public final class Submissions {

    private final Database database;
    private final Clock clock;
    private final Revisions revisions;

    public Submissions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.revisions = new Revisions(database);
    }

    /** Notes that {@code person} sent a section; sending again gives it a new receipt. */
    public void submit(Change.Submit submit, long person) {
        String insert =
                """
                insert into section_submissions
                    (tenant, campaign_id, unit_id, section, code, reason, person_id, submitted_at,
                     revision)
                select tenant, id, :unit, :section, :code, :reason, :person, :now, :revision
                from campaigns where id = :campaign
                """;
        database.transaction(() ->
                database.sql(insert)
                        .with("campaign", submit.duty().campaign())
                        .with("unit", submit.duty().unit())
                        .with("section", submit.section().value())
                        .with("code", submit.code())
                        .with("reason", submit.reason())
                        .with("person", person)
                        .with("now", clock.instant())
                        .with("revision", revisions.next(submit.duty()))
                        .update());
    }

    /** The sections the unit has sent, each with its last receipt. */
    public Map<SectionId, Duty.Receipt> of(DutyId duty) {
        String select =
                """
                select * from section_submissions
                where campaign_id = :campaign and unit_id = :unit
                order by id
                """;
        return receipts(
                        database.transaction(() ->
                                database.sql(select)
                                        .with("campaign", duty.campaign())
                                        .with("unit", duty.unit())
                                        .list(Submissions::read)))
                .getOrDefault(duty.unit(), Map.of());
    }

    /** The sections that were sent with a later change than {@code revision}. */
    Map<SectionId, Duty.Receipt> since(DutyId duty, long revision) {
        String select =
                """
                select * from section_submissions
                where campaign_id = :campaign and unit_id = :unit and revision > :revision
                order by id
                """;
        return receipts(
                        database.sql(select)
                                .with("campaign", duty.campaign())
                                .with("unit", duty.unit())
                                .with("revision", revision)
                                .list(Submissions::read))
                .getOrDefault(duty.unit(), Map.of());
    }

    /** Unit id to the sections it has sent; units that sent none are not in it. */
    public Map<Long, Map<SectionId, Duty.Receipt>> ofCampaign(long campaign) {
        String select =
                """
                select * from section_submissions where campaign_id = :campaign order by id
                """;
        return receipts(
                database.transaction(() ->
                        database.sql(select).with("campaign", campaign).list(Submissions::read)));
    }

    private static Map<Long, Map<SectionId, Duty.Receipt>> receipts(List<Sent> sent) {
        Map<Long, Map<SectionId, Duty.Receipt>> byUnit = new HashMap<>();
        sent.forEach(one ->
                byUnit.computeIfAbsent(one.unit(), _ -> new HashMap<>())
                        .put(one.section(), one.receipt()));
        return byUnit;
    }

    private record Sent(long unit, SectionId section, Duty.Receipt receipt) {}

    private static Sent read(Row row) {
        return new Sent(
                row.number("unit_id"),
                new SectionId(row.text("section")),
                new Duty.Receipt(
                        row.text("code"), row.instant("submitted_at").atZone(VietnamTime.ZONE)));
    }
}
