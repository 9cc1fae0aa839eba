package vn.sothon.answer;

/**
 * What kind of figure a question wants; decides how a typed text is read (figures.md: the type
 * first, then the pattern). Units are the printed Vietnamese symbol: "ha", "hộ", "con", "tấn".
 */
public sealed interface FigureType {

    /** The unit as printed, empty where the question names none. */
    String unit();

    /** Whole things: people, households, animals. */
    record Count(String unit) implements FigureType {}

    /** A measure with at most {@code decimals} digits after the comma. */
    record Decimal(String unit, int decimals) implements FigureType {}

    /** An amount, kept in đồng. */
    record Money() implements FigureType {
        @Override
        public String unit() {
            return "đồng";
        }
    }

    /** A share; 98.09 stands for 98,09%. */
    record Percent(int decimals) implements FigureType {
        @Override
        public String unit() {
            return "%";
        }
    }

    /** Actual/plan in one unit. */
    record Pair(String unit, int decimals) implements FigureType {}

    /** A place among n: "18/96". */
    record Rank() implements FigureType {
        @Override
        public String unit() {
            return "hạng";
        }
    }

    /** A difference: "giảm 1.200 hộ" is negative. */
    record Change(String unit, int decimals) implements FigureType {}
}
