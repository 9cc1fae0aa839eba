package vn.sothon.inbox;

import java.time.Duration;
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

    /** More than a weak signal and two clocks differ. */
    private static final Duration LATE = Duration.ofMinutes(1);

    /**
     * What else waits in the chat.
     *
     * @param hasMore a later message was received and is not worked on yet
     * @param hasReply no try was made yet to send a reply: the person cannot have seen it. One that
     *     is being sent may be on the screen long before that is recorded
     * @param isLate it was written long before it was received, and so may be others after it
     */
    record Backlog(boolean hasMore, boolean hasReply, boolean isLate) {

        /** Whether more messages of the chat are known or likely to follow at once. */
        boolean isGrowing() {
            return hasMore || isLate;
        }
    }

    /** Whether a message of those times waited for the program and not only for the network. */
    static boolean isLate(Instant sentAt, Instant receivedAt) {
        return sentAt.plus(LATE).isBefore(receivedAt);
    }

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
                new Backlog(row.isTrue("more_waits"), row.isTrue("reply_waits"), isLate(row)));
    }

    /** An edit bears the time of its message. */
    private static boolean isLate(Row row) {
        return row.constant("kind", EventKind.class) == EventKind.TEXT
                && isLate(row.instant("sent_at"), row.instant("received_at"));
    }
}
