package vn.sothon.campaign;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sothon.database.Database;
import vn.sothon.database.Row;
import vn.sothon.definition.ReportId;

/** The campaigns. */
@Singleton
public final class Campaigns {

    private final Database database;
    private final Clock clock;

    public Campaigns(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Opens a campaign, from now on. */
    public Campaign open(Campaign.Plan plan) {
        String insert =
                """
                insert into campaigns
                    (tenant, unit_id, report_id, definition_version, title, year, opened_at,
                     deadline_at, previous_id)
                select tenant, id, :report, :version, :title, :year, :now, :deadline, :previous
                from units where id = :commune
                returning *
                """;
        return database.transaction(() ->
                database.sql(insert)
                        .with("commune", plan.commune())
                        .with("report", plan.report().value())
                        .with("version", plan.definitionVersion())
                        .with("title", plan.title())
                        .with("year", plan.year())
                        .with("now", clock.instant())
                        .with("deadline", plan.deadline())
                        .with("previous", plan.previous())
                        .one(Campaigns::read));
    }

    /** Gives everybody until {@code deadline}. */
    public void extend(Campaign campaign, Instant deadline) {
        String update = "update campaigns set deadline_at = :deadline where id = :id";
        database.transaction(() ->
                database.sql(update).with("deadline", deadline).with("id", campaign.id()).update());
    }

    /** From now on no answer is taken. */
    public void lock(Campaign campaign) {
        database.transaction(() ->
                database.sql("update campaigns set locked_at = :now where id = :id")
                        .with("id", campaign.id())
                        .with("now", clock.instant())
                        .update());
    }

    /** Takes a finished campaign out of everybody's chat. */
    public void close(Campaign campaign) {
        database.transaction(() ->
                database.sql(
                                """
                                update campaigns
                                set locked_at = coalesce(locked_at, :now), closed_at = :now
                                where id = :id
                                """)
                        .with("id", campaign.id())
                        .with("now", clock.instant())
                        .update());
    }

    public Optional<Campaign> campaign(long id) {
        return database.transaction(() ->
                database.sql("select * from campaigns where id = :id")
                        .with("id", id)
                        .first(Campaigns::read));
    }

    /** The commune's campaigns that are not closed, the nearest deadline first. */
    public List<Campaign> ofCommune(long commune) {
        return database.transaction(() ->
                database.sql(
                                """
                                select * from campaigns
                                where unit_id = :commune and closed_at is null
                                order by deadline_at, id
                                """)
                        .with("commune", commune)
                        .list(Campaigns::read));
    }

    /** All campaigns with a deadline between the two moments, in the order of deadline. */
    public List<Campaign> dueBetween(Instant from, Instant until) {
        return database.transaction(() ->
                database.sql(
                                """
                                select * from campaigns
                                where deadline_at between :from and :until
                                  and closed_at is null
                                order by deadline_at, id
                                """)
                        .with("from", from)
                        .with("until", until)
                        .list(Campaigns::read));
    }

    private static Campaign read(Row row) {
        return new Campaign(
                row.number("id"),
                row.text("tenant"),
                new Campaign.Plan(
                        row.number("unit_id"),
                        new ReportId(row.text("report_id")),
                        row.text("definition_version"),
                        row.text("title"),
                        Math.toIntExact(row.number("year")),
                        row.instant("deadline_at"),
                        row.optionalNumber("previous_id")),
                row.optionalInstant("locked_at"),
                row.optionalInstant("closed_at"));
    }
}
