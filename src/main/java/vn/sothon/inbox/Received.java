package vn.sothon.inbox;

import java.util.Optional;
import vn.sothon.channel.Address;
import vn.sothon.database.Row;
import vn.sothon.submission.MessageRef;

/**
 * A row of the inbox.
 *
 * @param attempts how often working on it has failed
 */
record Received(long id, MessageRef message, Optional<String> replyTo, Event event, int attempts) {

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
                Math.toIntExact(row.number("attempts")));
    }
}
