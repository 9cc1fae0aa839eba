package vn.sothon.outbox;

import java.time.Instant;
import java.util.Optional;
import vn.sothon.conversation.Said;

/**
 * How a message is sent.
 *
 * @param receipt the figure it confirms, so that replying to it corrects that figure
 * @param dedupeKey of two messages with the same key the second is not sent
 * @param inReply what it answers; empty where it answers nothing
 */
public record Posting(
        MessageKind kind,
        Optional<Said.Told> receipt,
        Optional<String> dedupeKey,
        Optional<InReply> inReply) {

    /**
     * The answer to a message.
     *
     * @param said what a later reply begins with where this one is not sent before
     * @param receivedAt when the message was received
     * @param heldUntil so long at most it waits for a later reply to take it up, while other
     *     messages of the chat wait or the bot catches up; empty where it waits for nothing
     */
    public record InReply(String said, Instant receivedAt, Optional<Instant> heldUntil) {}

    public static Posting reply(Optional<Said.Told> receipt, InReply inReply) {
        return new Posting(MessageKind.REPLY, receipt, Optional.empty(), Optional.of(inReply));
    }

    public static Posting of(MessageKind kind) {
        return new Posting(kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Posting once(MessageKind kind, String dedupeKey) {
        return new Posting(kind, Optional.empty(), Optional.of(dedupeKey), Optional.empty());
    }

    /** For the further parts of a long message. */
    Posting withoutKey() {
        return new Posting(kind, receipt, Optional.empty(), inReply);
    }
}
