package vn.sothon.answer;

import java.util.Optional;

/**
 * What a text says directly after a number.
 *
 * @param fit how it compares with the question's unit
 * @param symbol the unit as understood, empty if none
 * @param length how many tokens it covers
 */
record Stated(Fit fit, String symbol, int length) {

    enum Fit {
        /** Nothing that could be a unit. */
        NOTHING,
        SAME,
        CONVERTIBLE,
        REGIONAL,
        /** Another unit, a rate, or a word that is not known. */
        OTHER,
        /** The number is an age, a rating, a time: it answers nothing. */
        ASIDE
    }

    static final Stated NOTHING = new Stated(Fit.NOTHING, "", 0);

    boolean fits() {
        return fit == Fit.SAME || fit == Fit.CONVERTIBLE;
    }

    Optional<Measure> measure() {
        return Measure.of(symbol);
    }
}
