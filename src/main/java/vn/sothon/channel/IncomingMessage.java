package vn.sothon.channel;

import java.time.Instant;
import java.util.Optional;

/**
 * What a channel received, translated and nothing more.
 *
 * @param eventId unique within (channel, bot); a second delivery carries the same one
 * @param messageId the channel's id of the message, the same for a later edit of it
 * @param replyTo the id of the message this one replies to
 */
public record IncomingMessage(
        Address from,
        String eventId,
        String messageId,
        Optional<String> replyTo,
        Instant sentAt,
        Content content) {

    /** What was sent. */
    public sealed interface Content {

        record Text(String text) implements Content {}

        /** The new text of an earlier message. */
        record Edited(String text) implements Content {}

        /** The button with that data below the message {@code messageId} was pressed. */
        record Pressed(String data) implements Content {}

        /** Something the conversation cannot read. */
        record Unsupported(Kind kind) implements Content {}

        /** A message outside a private chat; never stored, answered with one sentence. */
        record FromGroup() implements Content {}

        /** The person blocked or unblocked the bot. */
        record Reachable(boolean reachable) implements Content {}
    }

    /** Kinds of message that carry no text to read. */
    public enum Kind {
        STICKER,
        PHOTO,
        VOICE,
        FILE,
        CONTACT,
        LOCATION,
        /** Somebody else's message passed on, text too: it is not this person's answer. */
        FORWARDED,
        OTHER
    }
}
