package vn.sothon.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
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
    void a_reply_in_doubt_again_and_again_is_sent_until_it_is_certain() {
        room.channel.nextResults(doubts(Claim.ATTEMPTS_IN_DOUBT - 1));
        room.say("một");

        drainForAMinute();

        assertThat(room.channel.textsTo(OutboxRoom.CHAT)).containsExactly("một");
        assertThat(room.statuses()).containsExactly("SENT");
    }

    @Test
    void a_second_repetition_waits_and_the_next_reply_waits_behind_it() {
        room.channel.nextResults(doubts(2));
        room.say("một");
        room.say("hai");

        room.worker.drain();

        assertThat(room.channel.calls()).isEqualTo(2);
        assertThat(room.channel.textsTo(OutboxRoom.CHAT)).isEmpty();
        drainForAMinute();
        assertThat(room.channel.textsTo(OutboxRoom.CHAT)).containsExactly("một", "hai");
    }

    @Test
    void a_reply_in_doubt_too_often_is_given_up_and_stays_visible() {
        room.channel.nextResults(doubts(Claim.ATTEMPTS_IN_DOUBT));
        room.say("một");

        drainForAMinute();

        assertThat(room.channel.calls()).isEqualTo(Claim.ATTEMPTS_IN_DOUBT);
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

    private void drainForAMinute() {
        for (int second = 0; second < 60; second++) {
            room.worker.drain();
            room.commune.clock.pass(Duration.ofSeconds(1));
        }
    }

    private static DeliveryResult[] doubts(int count) {
        return Stream.generate(() -> new DeliveryResult.Unknown("timeout"))
                .limit(count)
                .toArray(DeliveryResult[]::new);
    }
}
