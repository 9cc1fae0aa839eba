package vn.sothon.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.sothon.channel.DeliveryResult;
import vn.sothon.replica.Replica;

/** Messages of which nobody knows whether they were sent. */
class DoubtTest {

    private final OutboxRoom room = new OutboxRoom();

    @Test
    void a_reply_in_doubt_is_sent_once_more() {
        room.channel.nextResults(new DeliveryResult.Unknown("timeout"));
        room.say("một");

        room.worker.drain();

        assertThat(room.channel.textsTo(OutboxRoom.CHAT)).containsExactly("một");
    }

    @Test
    void a_reply_in_doubt_twice_is_given_up() {
        room.channel.nextResults(
                new DeliveryResult.Unknown("timeout"), new DeliveryResult.Unknown("timeout"));
        room.say("một");

        room.worker.drain();

        assertThat(room.channel.calls()).isEqualTo(2);
        assertThat(room.statuses()).containsExactly("UNKNOWN");
    }

    @Test
    void a_wait_does_not_use_up_the_second_try() {
        room.channel.nextResults(
                new DeliveryResult.RetryAfter(Duration.ZERO),
                new DeliveryResult.Unknown("timeout"));
        room.say("một");

        room.worker.drain();

        assertThat(room.channel.textsTo(OutboxRoom.CHAT)).containsExactly("một");
    }

    @Test
    void a_reminder_in_doubt_is_not_repeated() {
        room.channel.nextResults(new DeliveryResult.Unknown("timeout"));
        room.post("nhắc", MessageKind.REMINDER);

        room.worker.drain();

        assertThat(room.channel.calls()).isEqualTo(1);
        assertThat(room.statuses()).containsExactly("UNKNOWN");
    }

    @Test
    void a_reply_left_by_a_dead_process_is_sent_after_its_lease() {
        room.say("một");
        room.say("hai");
        room.anotherProcessTakesAndDies();

        room.worker.drain();
        assertThat(room.channel.calls()).isZero();

        room.commune.clock.pass(Replica.LEASE);
        room.worker.drain();
        assertThat(room.channel.textsTo(OutboxRoom.CHAT)).containsExactly("một", "hai");
    }

    @Test
    void a_reminder_left_by_a_dead_process_is_not_repeated() {
        room.post("nhắc", MessageKind.REMINDER);
        room.anotherProcessTakesAndDies();
        room.commune.clock.pass(Replica.LEASE);

        room.worker.drain();

        assertThat(room.channel.calls()).isZero();
        assertThat(room.statuses()).containsExactly("UNKNOWN");
    }
}
