package vn.sothon.channel;

import java.util.List;

/** What a message does to the buttons a person can press. */
public sealed interface Keyboard {

    /** Takes away the reply buttons on the screen. */
    Keyboard NONE = new None();

    /** Leaves the reply buttons on the screen as they are. */
    Keyboard UNTOUCHED = new Untouched();

    /** Reply buttons; each arrives back as a message of its text. */
    record Replies(List<List<String>> rows) implements Keyboard {
        public Replies {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** See {@link #NONE}. */
    record None() implements Keyboard {}

    /** See {@link #UNTOUCHED}. */
    record Untouched() implements Keyboard {}

    /**
     * Buttons below the message itself, which leave the reply buttons as they are. A press may be
     * lost or come twice, so it must only ask for what can be asked for again.
     */
    record Inline(List<List<Button>> rows) implements Keyboard {
        public Inline {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A button below a message.
     *
     * @param data what arrives back when it is pressed: 1 to 64 bytes (Bot API,
     *     InlineKeyboardButton)
     */
    record Button(String text, String data) {}

    /** Reply buttons, or none where there are no rows. */
    static Keyboard replies(List<List<String>> rows) {
        return rows.isEmpty() ? NONE : new Replies(rows);
    }
}
