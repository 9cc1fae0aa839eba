package vn.sothon.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sothon.channel.Address;
import vn.sothon.channel.Keyboard;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.conversation.Said;
import vn.sothon.definition.QuestionId;

/** What is sent, and in which order. */
class OutboxWorkerTest {

    private final OutboxRoom room = new OutboxRoom();

    @Test
    void a_message_is_sent_with_its_keyboard() {
        var message =
                new OutgoingMessage(
                        OutboxRoom.CHAT,
                        "Đúng không?",
                        Keyboard.replies(List.of(List.of("Đúng", "Sửa"))),
                        Optional.empty());
        room.outbox.enqueue(message, Posting.of(MessageKind.REPLY));

        room.worker.drain();

        assertThat(room.channel.delivered()).containsExactly(message);
        assertThat(room.statuses()).containsExactly("SENT");
    }

    @Test
    void a_message_is_sent_once() {
        room.say("một");

        room.worker.drain();
        room.worker.drain();

        assertThat(room.channel.textsTo(OutboxRoom.CHAT)).containsExactly("một");
    }

    @Test
    void the_messages_of_a_chat_keep_their_order() {
        room.say("một");
        room.say("hai");
        room.say("ba");

        room.worker.drain();

        assertThat(room.channel.textsTo(OutboxRoom.CHAT)).containsExactly("một", "hai", "ba");
    }

    @Test
    void replies_overtake_reminders() {
        room.post("nhắc", MessageKind.REMINDER);
        room.say("trả lời");

        room.worker.drain();

        assertThat(room.channel.textsTo(OutboxRoom.CHAT)).containsExactly("trả lời", "nhắc");
    }

    @Test
    void a_long_text_becomes_several_messages_and_the_last_has_the_keyboard() {
        String sentence =
                "Câu này được nhắc lại nhiều lần để tin nhắn dài hơn mức cho phép. "
                        .repeat(3)
                        .strip();
        room.outbox.enqueue(
                new OutgoingMessage(
                        OutboxRoom.CHAT,
                        String.join(" ", sentence, sentence, sentence, sentence),
                        Keyboard.replies(List.of(List.of("Tiếp"))),
                        Optional.empty()),
                Posting.of(MessageKind.REPLY));

        room.worker.drain();

        assertThat(room.channel.delivered())
                .extracting(OutgoingMessage::text, OutgoingMessage::keyboard)
                .containsExactly(
                        tuple(sentence + " " + sentence, Keyboard.NONE),
                        tuple(
                                sentence + " " + sentence,
                                Keyboard.replies(List.of(List.of("Tiếp")))));
    }

    @Test
    void what_a_failed_transaction_wanted_to_say_is_not_said() {
        assertThatThrownBy(() ->
                        room.commune.database.transaction(() -> {
                            room.say("một");
                            throw new IllegalArgumentException("stop");
                        }))
                .hasMessage("stop");

        room.worker.drain();

        assertThat(room.channel.calls()).isZero();
    }

    @Test
    void the_second_message_with_the_same_key_is_not_sent() {
        room.outbox.enqueue(
                OutboxRoom.message(OutboxRoom.CHAT, "một"),
                Posting.once(MessageKind.REMINDER, "key"));
        room.outbox.enqueue(
                OutboxRoom.message(OutboxRoom.CHAT, "hai"),
                Posting.once(MessageKind.REMINDER, "key"));

        room.worker.drain();

        assertThat(room.channel.textsTo(OutboxRoom.CHAT)).containsExactly("một");
    }

    @Test
    void bulk_messages_of_a_bot_are_paced_over_all_processes_and_replies_are_not() {
        for (int i = 0; i < 60; i++) {
            room.outbox.enqueue(
                    OutboxRoom.message(new Address("fake", "bot", "b" + i), "nhắc"),
                    Posting.of(MessageKind.REMINDER));
        }
        var other = room.post.worker();
        for (int i = 0; i < 10; i++) {
            room.worker.drain();
            other.drain();
            room.commune.clock.pass(Duration.ofMillis(100));
        }
        room.say("một");
        room.worker.drain();

        assertThat(room.channel.delivered().stream().filter(sent -> sent.text().equals("nhắc")))
                .hasSizeBetween(20, 25);
        assertThat(room.channel.textsTo(OutboxRoom.CHAT)).containsExactly("một");
    }

    @Test
    void a_message_of_another_process_s_channel_waits() {
        room.outbox.enqueue(
                OutboxRoom.message(new Address("telegram", "bot", "1"), "một"),
                Posting.of(MessageKind.REPLY));

        room.worker.drain();

        assertThat(room.statuses()).containsExactly("PENDING");
    }

    @Test
    void a_receipt_leads_to_its_figure() {
        var told =
                new Said.Told(
                        room.commune.dutyOf(room.commune.upper), new QuestionId("households"));
        room.outbox.enqueue(
                OutboxRoom.message(OutboxRoom.CHAT, "✓ 152 hộ"),
                Posting.reply(
                        Optional.of(told),
                        new Posting.InReply("x", room.commune.clock.instant(), Optional.empty())));

        room.worker.drain();

        assertThat(room.outbox.told(OutboxRoom.CHAT, "sent-1")).contains(told);
        assertThat(room.outbox.told(OutboxRoom.CHAT, "sent-2")).isEmpty();
        assertThat(room.outbox.told(OutboxRoom.OTHER_CHAT, "sent-1")).isEmpty();
    }
}
