package vn.sothon.answer;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a phrase of {@code lexicon.txt} does in a message about one figure. */
enum Sense {
    DIGIT,
    LATE_DIGIT,
    TEN,
    TENS,
    HUNDRED,
    SCALE,
    LINK,
    HALF,
    POINT,
    ABSENT,
    UNKNOWN,
    UNDECIDED,
    UNCHANGED,
    NOTHING,
    CORRECTION,
    UNSURE,
    INDEFINITE,
    BOUND,
    PERIOD,
    PLAN,
    ACTUAL,
    VERSUS,
    UP,
    UP_TO,
    DOWN,
    DOWN_TO,
    RANGE,
    SUM,
    WITHIN,
    APPROXIMATELY,
    RANK,
    FIRST,
    LABEL,
    PERSONAL,
    ASIDE,
    UNIT,
    REGIONAL,
    FOREIGN,
    PERSON,
    ANIMAL,
    POLITE,
    ANCHOR,
    EVENT,
    CONTEXT;

    /** Words that build numbers. */
    static final Set<Sense> NUMBERS = Collections.unmodifiableSet(EnumSet.range(DIGIT, POINT));

    /** Words that may stand directly after a number and say what it counts or measures. */
    static final Set<Sense> AFTER_A_NUMBER =
            Collections.unmodifiableSet(EnumSet.range(ASIDE, ANIMAL));

    /** Everything else. */
    static final Set<Sense> AROUND = around();

    private static Set<Sense> around() {
        var around = EnumSet.allOf(Sense.class);
        around.removeAll(NUMBERS);
        around.removeAll(AFTER_A_NUMBER);
        return Collections.unmodifiableSet(around);
    }

    static Sense named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
