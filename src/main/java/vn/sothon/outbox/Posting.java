package vn.sothon.outbox;

import java.util.Optional;
import vn.sothon.conversation.Said;

/**
 * How a message is sent.
 *
 * @param receipt the figure it confirms, so that replying to it corrects that figure
 * @param dedupeKey of two messages with the same key the second is not sent
 */
public record Posting(MessageKind kind, Optional<Said.Told> receipt, Optional<String> dedupeKey) {

    public static Posting reply(Optional<Said.Told> receipt) {
        return new Posting(MessageKind.REPLY, receipt, Optional.empty());
    }

    public static Posting of(MessageKind kind) {
        return new Posting(kind, Optional.empty(), Optional.empty());
    }

    public static Posting once(MessageKind kind, String dedupeKey) {
        return new Posting(kind, Optional.empty(), Optional.of(dedupeKey));
    }
}
