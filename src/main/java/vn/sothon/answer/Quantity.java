package vn.sothon.answer;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number as it stands in a text, with every reading it allows.
 *
 * @param form how sure the readings are
 * @param values the readings, the likelier first; empty where the numeral is no number
 * @param style what it was typed with
 */
record Quantity(Form form, List<BigDecimal> values, Style style) {

    enum Form {
        CLEAR,
        /** A dot and three digits: thousands in a count, two readings elsewhere. */
        DOT_AND_THREE,
        /** A comma and three digits: always two readings. */
        COMMA_AND_THREE,
        /** A mark and three digits before a scale ("7,813 tỷ"): always two readings. */
        SCALED_THREE,
        /** "2 tỷ 4": the first reading, unless a counted thing follows. */
        COLLOQUIAL,
        /** "1 895" with a plain space, or words with two readings. */
        DOUBTFUL,
        LONG_DECIMAL,
        PERSONAL,
        DATE,
        MALFORMED
    }

    /**
     * @param spelled whether it has words and no digits
     * @param lone whether it is a single word, which may be something else ("năm", "ba")
     * @param scale the power of ten of its first scale word, 0 without one
     * @param amount whether it ends in millions or billions, as only money does ("15 triệu")
     */
    record Style(boolean spelled, boolean lone, int scale, boolean amount) {
        boolean scaled() {
            return scale > 0;
        }
    }

    Quantity {
        values = List.copyOf(values);
    }

    /** Whether no reading has decimals, as a number in a name has none. */
    boolean isWhole() {
        return values.stream().allMatch(value -> value.scale() <= 0);
    }

    BigDecimal first() {
        return values.getFirst();
    }

    boolean isNumber() {
        return !values.isEmpty();
    }

    /** "2 ha rưỡi": half of one more; of a number with a scale it is open which half. */
    Quantity andAHalf() {
        boolean small = form == Form.CLEAR && !style.scaled() && first().scale() <= 0;
        BigDecimal half = new BigDecimal("0.5");
        return small
                ? new Quantity(form, List.of(first().add(half)), style)
                : new Quantity(Form.DOUBTFUL, values, style);
    }
}
