package vn.sothon.conversation;

import java.util.List;
import java.util.Optional;

/**
 * A message back.
 *
 * @param keyboard rows of buttons; each arrives back as a message of its text
 * @param receipt the figure this message confirms, so that replying to it corrects that figure
 */
public record Reply(String text, List<List<String>> keyboard, Optional<Said.Told> receipt) {
    public Reply {
        keyboard = keyboard.stream().map(List::copyOf).toList();
    }
}
