package vn.sothon.channel;

import java.util.List;
import java.util.Optional;

/**
 * What is to be sent: plain text, never markup.
 *
 * @param keyboard rows of reply buttons; each arrives back as a message of its text. Empty removes
 *     the keyboard
 * @param file sent with the text as its caption
 */
public record OutgoingMessage(
        Address to, String text, List<List<String>> keyboard, Optional<OutgoingFile> file) {
    public OutgoingMessage {
        keyboard = keyboard.stream().map(List::copyOf).toList();
    }
}
