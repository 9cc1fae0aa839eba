package vn.sothon.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sothon.fixture.MessageRows;
import vn.sothon.fixture.SmallCommune;

class RetentionTest {

    private final SmallCommune commune = new SmallCommune();
    private final MessageRows rows = new MessageRows(commune.database);
    private final Retention retention = new Retention(commune.database, commune.clock);

    @Test
    void a_message_that_was_worked_on_is_kept_for_a_week() {
        received("DONE", 8);
        long young = received("DONE", 6);

        retention.deleteOld();

        assertThat(rows.inbox()).containsExactly(young + " DONE");
    }

    @Test
    void what_still_waits_is_never_deleted() {
        long received = received("NEW", 200);
        long written = written("PENDING", 200);

        retention.deleteOld();

        assertThat(rows.inbox()).containsExactly(received + " NEW");
        assertThat(rows.outbox()).containsExactly(written + " PENDING");
    }

    @Test
    void what_was_given_up_is_kept_for_ninety_days() {
        received("PARKED", 91);
        written("FAILED", 91);
        long parked = received("PARKED", 89);
        long dropped = received("DROPPED", 89);
        long failed = written("FAILED", 89);
        long unknown = written("UNKNOWN", 89);

        retention.deleteOld();

        assertThat(rows.inbox()).containsExactly(parked + " PARKED", dropped + " DROPPED");
        assertThat(rows.outbox()).containsExactly(failed + " FAILED", unknown + " UNKNOWN");
    }

    @Test
    void a_receipt_can_be_replied_to_for_ninety_days() {
        written("SENT", 8);
        rows.confirmAFigure(written("SENT", 91));
        long receipt = written("SENT", 89);
        rows.confirmAFigure(receipt);

        retention.deleteOld();

        assertThat(rows.outbox()).containsExactly(receipt + " SENT");
    }

    @Test
    void a_long_message_goes_whole_and_not_while_a_part_of_it_is_needed() {
        rows.join(written("SENT", 9), written("SENT", 8));
        long first = written("SENT", 9);
        long part = written("FAILED", 8);
        rows.join(first, part);

        retention.deleteOld();

        assertThat(rows.outbox()).containsExactly(first + " SENT", part + " FAILED");
    }

    @Test
    void a_reminder_is_remembered_after_its_message_is_gone() {
        long message = written("SENT", 8);
        String insert =
                """
                insert into reminders
                    (tenant, campaign_id, person_id, kind, day, outbox_id, created_at)
                values ('nghe-an', :campaign, :person, 'ASKED', '2025-11-12', :message, now())
                """;
        commune.database.transaction(() ->
                commune.database
                        .sql(insert)
                        .with("campaign", commune.campaign.id())
                        .with("person", commune.nho.id())
                        .with("message", message)
                        .update());

        retention.deleteOld();

        assertThat(rows.outbox()).isEmpty();
        assertThat(reminders()).containsExactly("ASKED");
    }

    @Test
    void more_than_a_batch_is_deleted_batch_by_batch() {
        String insert =
                """
                insert into inbox
                    (channel, bot, event_id, chat, message_id, kind, text, sent_at, received_at,
                     next_attempt_at, status, done_at)
                select 'fake', 'bot', 'e' || n, '1', 'm' || n, 'TEXT', '', :at, :at, :at, 'DONE', :at
                from generate_series(0, :batch) n
                """;
        commune.database.transaction(() ->
                commune.database
                        .sql(insert)
                        .with("at", ago(8))
                        .with("batch", Retention.BATCH)
                        .update());

        retention.deleteOld();

        assertThat(rows.inbox()).isEmpty();
    }

    @Test
    void a_row_that_another_process_holds_is_passed_over() {
        long held = received("DONE", 8);
        received("DONE", 8);

        commune.database.transaction(() -> {
            commune.database
                    .sql("select id from inbox where id = :id for update")
                    .with("id", held)
                    .one(row -> row.number("id"));
            inAnotherProcess();
        });

        assertThat(rows.inbox()).containsExactly(held + " DONE");
    }

    @Test
    void what_is_old_is_found_through_indexes() {
        assertThat(Rule.ALL).allSatisfy(rule -> assertThat(plan(rule)).noneMatch(this::readsAll));
    }

    private boolean readsAll(String line) {
        return line.contains("Seq Scan");
    }

    /** Another thread has no part in the open transaction. */
    private void inAnotherProcess() {
        try {
            Thread.ofVirtual().start(retention::deleteOld).join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> plan(Rule rule) {
        String delete =
                rule.delete().replace(":before", "timestamptz '2025-11-01'").replace(":batch", "9");
        return commune.database.transaction(() -> {
            commune.database.sql("set local enable_seqscan = off").update();
            return commune.database.sql("explain " + delete).list(row -> row.text("QUERY PLAN"));
        });
    }

    private List<String> reminders() {
        return commune.database.transaction(() ->
                commune.database
                        .sql("select kind from reminders where outbox_id is null")
                        .list(row -> row.text("kind")));
    }

    private long received(String status, int daysAgo) {
        return rows.received("1001", status, ago(daysAgo));
    }

    private long written(String status, int daysAgo) {
        return rows.written("REPLY", status, ago(daysAgo));
    }

    private Instant ago(int days) {
        return commune.clock.instant().minus(Duration.ofDays(days));
    }
}
