package vn.sothon.channel;

import java.util.Optional;

/**
 * What is to be sent: plain text, never markup.
 *
 * @param file sent with the text as its caption
 */
public record OutgoingMessage(
        Address to, String text, Keyboard keyboard, Optional<OutgoingFile> file) {

    /** A text and nothing else; buttons on the screen go away. */
    public static OutgoingMessage text(Address to, String text) {
        return new OutgoingMessage(to, text, Keyboard.NONE, Optional.empty());
    }
}
