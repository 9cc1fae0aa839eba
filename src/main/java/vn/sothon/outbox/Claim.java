package vn.sothon.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.sothon.channel.Address;
import vn.sothon.channel.OutgoingFile;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.database.Row;

/**
 * A row this process has taken to send.
 *
 * @param attempts calls made for it with this one, without those the channel asked to repeat
 * @param answersReceivedAt when the message was received that it answers
 */
record Claim(
        long id,
        MessageKind kind,
        OutgoingMessage message,
        int attempts,
        Optional<Instant> answersReceivedAt) {

    /**
     * So often a message in doubt is tried at most, if its kind may be repeated at all. One more
     * try is too few: where every twentieth call is lost, every four hundredth person would wait
     * for a reply that never comes.
     */
    static final int ATTEMPTS_IN_DOUBT = 6;

    boolean mayBeRepeated() {
        return kind.isRepeatedInDoubt() && attempts < ATTEMPTS_IN_DOUBT;
    }

    /** The first repetition comes at once, each further one after twice the time. */
    Duration waitInDoubt() {
        return attempts == 1 ? Duration.ZERO : Duration.ofSeconds(1L << (attempts - 1));
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
                row.optionalInstant("answers_received_at"));
    }
}
