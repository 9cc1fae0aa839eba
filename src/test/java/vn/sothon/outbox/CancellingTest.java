package vn.sothon.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Taking back what was left in the outbox. */
class CancellingTest {

    private final OutboxRoom room = new OutboxRoom();

    @Test
    void a_cancelled_message_is_not_sent() {
        long id =
                room.outbox
                        .enqueue(
                                OutboxRoom.message(OutboxRoom.CHAT, "một"),
                                Posting.of(MessageKind.REMINDER))
                        .orElseThrow();

        room.outbox.cancel(id);
        room.worker.drain();

        assertThat(room.channel.calls()).isZero();
    }

    @Test
    void a_long_message_is_cancelled_with_all_its_parts() {
        String text = "Câu này được nhắc lại nhiều lần. ".repeat(30);
        long id =
                room.outbox
                        .enqueue(
                                OutboxRoom.message(OutboxRoom.CHAT, text),
                                Posting.of(MessageKind.REMINDER))
                        .orElseThrow();

        boolean cancelled = room.outbox.cancel(id);
        room.worker.drain();

        assertThat(cancelled).isTrue();
        assertThat(room.channel.calls()).isZero();
    }

    @Test
    void a_sent_message_cannot_be_cancelled() {
        long id =
                room.outbox
                        .enqueue(
                                OutboxRoom.message(OutboxRoom.CHAT, "một"),
                                Posting.of(MessageKind.REMINDER))
                        .orElseThrow();
        room.worker.drain();

        assertThat(room.outbox.cancel(id)).isFalse();
        assertThat(room.statuses()).containsExactly("SENT");
    }
}
