package vn.sothon.answer;

import java.util.Set;

/**
 * A figure found in a text.
 *
 * @param start its first token
 * @param end the token after it and its unit
 * @param roles what is said of it before it: plan, actual, increase … in the order of the words
 */
record Mention(int start, int end, Quantity quantity, Stated stated, Lead lead, Set<Sense> roles) {

    /** What stands directly before a figure. */
    enum Before {
        NOTHING,
        /** Another figure and its unit. */
        FIGURE,
        /** A word that is known. */
        WORD,
        UNKNOWN_WORD,
        /** A word that makes a number a name: "thôn 5". */
        LABEL,
        PERSONAL
    }

    record Lead(Before before, Approximation approximation, boolean negative) {}

    boolean is(Sense role) {
        return roles.contains(role);
    }

    boolean isMoneyScaled() {
        return quantity.style().scaled() && !stated.fits();
    }
}
