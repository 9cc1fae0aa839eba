package vn.sothon.definition;

/**
 * What kind of figure an expression gives, as far as can be known before there are answers.
 *
 * @param isPair actual and plan together
 * @param unit as printed, {@link #ANY_UNIT} for a bare number
 * @param isCounted whole things, which may be compared whatever they are (người ≥ hộ)
 */
record Shape(boolean isPair, String unit, boolean isCounted) {

    static final String ANY_UNIT = "";
    static final Shape NUMBER = new Shape(false, ANY_UNIT, true);

    static Shape measure(String unit) {
        return new Shape(false, unit, false);
    }

    static Shape counted(String unit) {
        return new Shape(false, unit, true);
    }

    static Shape pair(String unit, int decimals) {
        return new Shape(true, unit, decimals == 0);
    }

    Shape side() {
        return new Shape(false, unit, isCounted);
    }

    /** The same figure in a unit that an author has declared for it. */
    Shape in(String declared) {
        return new Shape(isPair, declared, isCounted);
    }

    boolean hasUnitOf(Shape other) {
        return unit.equals(ANY_UNIT) || other.unit.equals(ANY_UNIT) || unit.equals(other.unit);
    }

    boolean isComparableWith(Shape other) {
        return hasUnitOf(other) || (isCounted && other.isCounted);
    }

    /** Of two shapes that fit, the one that says more about the unit. */
    Shape withUnitOf(Shape other) {
        return unit.equals(ANY_UNIT) ? new Shape(isPair, other.unit, other.isCounted) : this;
    }
}
