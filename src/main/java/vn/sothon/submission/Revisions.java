package vn.sothon.submission;

import vn.sothon.conversation.DutyId;
import vn.sothon.database.Database;

/** The numbers of changes. Runs within the open transaction. */
final class Revisions {

    private final Database database;

    Revisions(Database database) {
        this.database = database;
    }

    /**
     * The number of the change that begins now. Until the transaction ends nobody else changes what
     * the unit gave: two people of one unit answer one after the other, and each history row shows
     * what it replaced.
     */
    long next(DutyId duty) {
        String upsert =
                """
                insert into duty_revisions (campaign_id, unit_id, revision)
                values (:campaign, :unit, 1)
                on conflict on constraint duty_revision_is_one_per_unit_and_campaign
                    do update set revision = duty_revisions.revision + 1
                returning revision
                """;
        return database.sql(upsert)
                .with("campaign", duty.campaign())
                .with("unit", duty.unit())
                .one(row -> row.number("revision"));
    }
}
