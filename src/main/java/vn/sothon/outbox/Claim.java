package vn.sothon.outbox;

import java.util.Optional;
import vn.sothon.channel.Address;
import vn.sothon.channel.OutgoingFile;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.database.Row;

/**
 * A row this process has taken to send.
 *
 * @param attempts calls made for it so far, without those the channel asked to repeat
 * @param isInDoubt a process died between calling and recording; it may have been sent
 */
record Claim(long id, MessageKind kind, OutgoingMessage message, int attempts, boolean isInDoubt) {

    /** A message in doubt gets one more try, if its kind allows one at all. */
    private static final int ATTEMPTS_IN_DOUBT = 2;

    boolean mayBeRepeated() {
        return kind.isRepeatedInDoubt() && attempts < ATTEMPTS_IN_DOUBT;
    }

    /** The claim with the call counted that is about to be made. */
    Claim attempted() {
        return new Claim(id, kind, message, attempts + 1, false);
    }

    static Claim read(Row row) {
        Optional<OutgoingFile> file =
                row.optionalText("file_name")
                        .flatMap(name ->
                                row.optionalBytes("file")
                                        .map(bytes -> new OutgoingFile(name, bytes)));
        return new Claim(
                row.number("id"),
                row.constant("kind", MessageKind.class),
                new OutgoingMessage(
                        new Address(row.text("channel"), row.text("bot"), row.text("chat")),
                        row.text("body"),
                        KeyboardJson.read(row.text("keyboard")),
                        file),
                Math.toIntExact(row.number("attempts")),
                row.text("status").equals("SENDING"));
    }
}
