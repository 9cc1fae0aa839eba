package vn.sothon.inbox;

import java.time.Instant;
import java.util.Optional;
import vn.sothon.channel.Address;
import vn.sothon.database.Row;
import vn.sothon.submission.MessageRef;

/**
 * A row of the inbox.
 *
 * @param attempts how often working on it has failed
 */
record Received(
        long id,
        MessageRef message,
        Optional<String> replyTo,
        Event event,
        Instant receivedAt,
        int attempts,
        Backlog backlog) {

    /**
     * What else waits in the chat.
     *
     * @param hasMore a later message was received and is not worked on yet
     * @param hasReply no try was made yet to send a reply: the person cannot have seen it. One that
     *     is being sent may be on the screen long before that is recorded
     */
    record Backlog(boolean hasMore, boolean hasReply) {}

    Address from() {
        return message.chat();
    }

    static Received read(Row row) {
        Address from = new Address(row.text("channel"), row.text("bot"), row.text("chat"));
        return new Received(
                row.number("id"),
                new MessageRef(from, row.text("message_id")),
                row.optionalText("reply_to"),
                new Event(row.constant("kind", EventKind.class), row.text("text")),
                row.instant("received_at"),
                Math.toIntExact(row.number("attempts")),
                new Backlog(row.isTrue("more_waits"), row.isTrue("reply_waits")));
    }
}
