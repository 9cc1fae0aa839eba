package vn.sothon.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.sothon.channel.DeliveryResult;
import vn.sothon.channel.OutgoingMessage;

/** What becomes of a message by what its channel says of it. */
class SendingResultsTest {

    private final OutboxRoom room = new OutboxRoom();

    @Test
    void a_wait_is_obeyed_and_holds_back_the_chat_but_no_other() {
        room.channel.nextResults(new DeliveryResult.RetryAfter(Duration.ofSeconds(30)));
        room.say("một");
        room.say("hai");
        room.outbox.enqueue(
                OutboxRoom.message(OutboxRoom.OTHER_CHAT, "khác"), Posting.of(MessageKind.REPLY));

        room.worker.drain();

        assertThat(room.channel.delivered())
                .extracting(OutgoingMessage::text)
                .containsExactly("khác");
    }

    @Test
    void after_the_wait_the_chat_goes_on_in_order() {
        room.channel.nextResults(new DeliveryResult.RetryAfter(Duration.ofSeconds(30)));
        room.say("một");
        room.say("hai");
        room.worker.drain();
        room.commune.clock.pass(Duration.ofSeconds(30));

        room.worker.drain();

        assertThat(room.channel.textsTo(OutboxRoom.CHAT)).containsExactly("một", "hai");
    }

    @Test
    void a_person_who_blocked_the_bot_becomes_unreachable() {
        room.commune.contacts.link(room.commune.nho, OutboxRoom.CHAT);
        room.channel.nextResults(new DeliveryResult.Blocked());
        room.say("một");

        room.worker.drain();

        assertThat(room.commune.contacts.addressOf(room.commune.nho.id())).isEmpty();
        assertThat(room.statuses()).containsExactly("FAILED");
    }

    @Test
    void the_supervisor_is_told_once_that_a_person_cannot_be_reached() {
        room.commune.contacts.link(room.commune.nho, OutboxRoom.CHAT);
        room.commune.contacts.link(room.commune.supervisor, OutboxRoom.OTHER_CHAT);
        room.channel.nextResults(new DeliveryResult.Blocked(), new DeliveryResult.Blocked());
        room.say("một");
        room.say("hai");

        room.worker.drain();

        assertThat(room.channel.textsTo(OutboxRoom.OTHER_CHAT))
                .singleElement()
                .asString()
                .contains("anh A Nhớ (thôn Thượng)");
    }

    @Test
    void when_the_channel_asks_for_quiet_nothing_of_the_bot_is_sent_by_anyone_until_then() {
        room.channel.nextResults(new DeliveryResult.Paused(Duration.ofSeconds(35)));
        room.say("một");
        room.outbox.enqueue(
                OutboxRoom.message(OutboxRoom.OTHER_CHAT, "khác"), Posting.of(MessageKind.REPLY));
        room.worker.drain();
        room.commune.clock.pass(Duration.ofSeconds(34));

        room.post.worker().drain();
        assertThat(room.channel.delivered()).isEmpty();

        room.commune.clock.pass(Duration.ofSeconds(1));
        room.post.worker().drain();
        assertThat(room.channel.textsTo(OutboxRoom.CHAT)).containsExactly("một");
        assertThat(room.channel.textsTo(OutboxRoom.OTHER_CHAT)).containsExactly("khác");
    }

    @Test
    void a_refused_message_does_not_stop_the_next() {
        room.channel.nextResults(new DeliveryResult.Refused("too long"));
        room.say("một");
        room.say("hai");

        room.worker.drain();

        assertThat(room.channel.textsTo(OutboxRoom.CHAT)).containsExactly("hai");
        assertThat(room.statuses()).containsExactly("FAILED", "SENT");
    }
}
