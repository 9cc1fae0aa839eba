package vn.sothon.outbox;

import java.util.Arrays;
import java.util.List;

/** What a message is, which decides what goes first and what happens in doubt. */
public enum MessageKind {
    /** The answer to a message; sent again where in doubt, because a missing one stalls. */
    REPLY(0, true),
    /** A file somebody asked for; a second copy has the same name and is recognised. */
    FILE(0, true),
    /** Never repeated: it expires, and another can be asked for. */
    SIGN_IN(0, false),
    /** Not repeated: twice is worse than not at all. */
    REMINDER(5, false),
    ANNOUNCEMENT(9, false);

    /** From this priority on messages are paced; the SQL of the queue says the same. */
    private static final int BULK = 5;

    private final int priority;
    private final boolean repeatedInDoubt;

    MessageKind(int priority, boolean repeatedInDoubt) {
        this.priority = priority;
        this.repeatedInDoubt = repeatedInDoubt;
    }

    /** The names of the kinds that are sent again where their fate is unknown. */
    static List<String> namesOfRepeated() {
        return Arrays.stream(values())
                .filter(MessageKind::isRepeatedInDoubt)
                .map(MessageKind::name)
                .toList();
    }

    /** Whether it goes to many people who did not ask for it now. */
    boolean isBulk() {
        return priority >= BULK;
    }

    /** Lower goes first. */
    int priority() {
        return priority;
    }

    /** Whether a message whose fate is unknown is sent again. */
    boolean isRepeatedInDoubt() {
        return repeatedInDoubt;
    }
}
