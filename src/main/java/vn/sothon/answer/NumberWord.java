package vn.sothon.answer;

/**
 * A word that builds numbers.
 *
 * @param sense one of {@link Sense#NUMBERS}
 * @param value the digit, or the power of ten of a scale
 */
record NumberWord(Sense sense, int value) {

    boolean is(Sense wanted) {
        return sense == wanted;
    }

    /** "mốt", "tư", "lăm": digits that only follow a higher one. */
    boolean isLate() {
        return sense == Sense.LATE_DIGIT;
    }

    boolean isDigit() {
        return sense == Sense.DIGIT || sense == Sense.LATE_DIGIT;
    }
}
