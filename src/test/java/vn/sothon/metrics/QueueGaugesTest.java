package vn.sothon.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.sothon.fixture.MessageRows;
import vn.sothon.fixture.SmallCommune;

class QueueGaugesTest {

    private final SmallCommune commune = new SmallCommune();
    private final MessageRows rows = new MessageRows(commune.database);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final QueueGauges gauges =
            new QueueGauges(
                    registry, new QueueReader(commune.database, commune.clock), commune.clock);

    @Test
    void where_nothing_waits_nothing_is_old() {
        gauges.refresh();

        assertThat(gauge("sothon.database.up")).isEqualTo(1);
        assertThat(gauge("sothon.inbox.oldest")).isZero();
        assertThat(gauge("sothon.outbox.oldest", "kind", "reply")).isZero();
        assertThat(gauge("sothon.outbox.failed", "status", "failed")).isZero();
    }

    @Test
    void the_oldest_message_ages_between_two_readings_too() {
        received("NEW", Duration.ofSeconds(40));
        received("NEW", Duration.ofSeconds(90));
        received("DONE", Duration.ofHours(2));
        received("PARKED", Duration.ofHours(3));
        gauges.refresh();

        commune.clock.pass(Duration.ofSeconds(10));

        assertThat(gauge("sothon.inbox.oldest")).isEqualTo(100);
        assertThat(gauge("sothon.inbox.waiting")).isEqualTo(2);
        assertThat(gauge("sothon.inbox.parked")).isEqualTo(1);
    }

    @Test
    void replies_and_reminders_are_counted_apart_and_what_is_not_yet_due_is_not_old() {
        written("REPLY", "PENDING", Duration.ofSeconds(5));
        written("FILE", "SENDING", Duration.ofSeconds(7));
        written("REMINDER", "PENDING", Duration.ofMinutes(10));
        written("ANNOUNCEMENT", "PENDING", Duration.ofMinutes(-10));
        written("REPLY", "SENT", Duration.ofHours(1));

        gauges.refresh();

        assertThat(gauge("sothon.outbox.oldest", "kind", "reply")).isEqualTo(7);
        assertThat(gauge("sothon.outbox.waiting", "kind", "reply")).isEqualTo(2);
        assertThat(gauge("sothon.outbox.oldest", "kind", "bulk")).isEqualTo(600);
        assertThat(gauge("sothon.outbox.waiting", "kind", "bulk")).isEqualTo(2);
    }

    @Test
    void a_reply_that_waits_for_the_rest_of_a_backlog_is_not_old() {
        long reply = written("REPLY", "PENDING", Duration.ofMinutes(4));
        rows.hold(reply, commune.clock.instant().plus(Duration.ofMinutes(1)));
        gauges.refresh();
        assertThat(gauge("sothon.outbox.oldest", "kind", "reply")).isZero();

        commune.clock.pass(Duration.ofMinutes(2));
        gauges.refresh();
        assertThat(gauge("sothon.outbox.oldest", "kind", "reply")).isEqualTo(60);
    }

    @Test
    void what_was_not_delivered_counts_for_a_day() {
        written("REPLY", "FAILED", Duration.ofHours(23));
        written("REPLY", "FAILED", Duration.ofHours(25));
        written("REPLY", "UNKNOWN", Duration.ofHours(1));

        gauges.refresh();

        assertThat(gauge("sothon.outbox.failed", "status", "failed")).isEqualTo(1);
        assertThat(gauge("sothon.outbox.failed", "status", "unknown")).isEqualTo(1);
    }

    @Test
    void without_the_database_figures_are_unknown_and_come_back_with_it() {
        gauges.refresh();
        commune.source.failAt(1);

        gauges.refresh();

        assertThat(gauge("sothon.database.up")).isZero();
        assertThat(gauge("sothon.inbox.oldest")).isNaN();

        commune.source.failNoMore();
        gauges.refresh();

        assertThat(gauge("sothon.database.up")).isEqualTo(1);
    }

    @Test
    void figures_that_nobody_renews_are_not_told_for_long() {
        gauges.refresh();

        commune.clock.pass(QueueGauges.FRESH);

        assertThat(gauge("sothon.database.up")).isZero();
        assertThat(gauge("sothon.outbox.waiting", "kind", "bulk")).isNaN();
    }

    private void received(String status, Duration ago) {
        rows.received("1001", status, commune.clock.instant().minus(ago));
    }

    private long written(String kind, String status, Duration ago) {
        return rows.written(kind, status, commune.clock.instant().minus(ago));
    }

    private double gauge(String name, String... tags) {
        return registry.get(name).tags(tags).gauge().value();
    }
}
