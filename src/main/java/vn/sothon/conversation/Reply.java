package vn.sothon.conversation;

import java.util.List;
import java.util.Optional;

/**
 * A message back.
 *
 * @param keyboard rows of buttons; each arrives back as a message of its text
 * @param receipt the figure this message confirms, so that replying to it corrects that figure
 * @param said the text without the question at its end, which a later message may make obsolete
 */
public record Reply(
        String text, List<List<String>> keyboard, Optional<Said.Told> receipt, String said) {
    public Reply {
        keyboard = keyboard.stream().map(List::copyOf).toList();
    }

    /** A message all of which must be read. */
    public Reply(String text, List<List<String>> keyboard, Optional<Said.Told> receipt) {
        this(text, keyboard, receipt, text);
    }
}
