package vn.sothon.conversation;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of one message.
 *
 * @param reply the one message back; empty only where a request answers instead
 */
public record Turn(List<Change> changes, Dialogue dialogue, Optional<Reply> reply) {
    public Turn {
        changes = List.copyOf(changes);
    }
}
