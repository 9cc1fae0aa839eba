package vn.sothon.answer;

import java.math.BigDecimal;
import java.util.List;

/**
 * One part of a number phrase: "2 tỷ" and "400 triệu" of "2 tỷ 400 triệu".
 *
 * @param values the readings, scale applied
 * @param scale the power of ten of its scale word, 0 without one
 * @param next the token after it
 * @param width how many digits it was typed with; 0 if in words
 * @param full whether its hundreds were said ("không trăm linh năm")
 */
record NumberPart(
        Quantity.Form form, List<BigDecimal> values, int scale, int next, int width, boolean full) {

    static NumberPart spelled(SpelledGroup.Group group) {
        return new NumberPart(
                group.values().size() > 1 ? Quantity.Form.DOUBTFUL : Quantity.Form.CLEAR,
                group.values().stream().map(BigDecimal::valueOf).toList(),
                0,
                group.next(),
                0,
                group.full());
    }

    NumberPart moved(List<BigDecimal> newValues, int newNext) {
        return new NumberPart(form, newValues, scale, newNext, width, full);
    }

    NumberPart in(Quantity.Form newForm) {
        return new NumberPart(newForm, values, scale, next, width, full);
    }

    NumberPart scaled(int power) {
        var scaled = values.stream().map(value -> value.scaleByPowerOfTen(power)).toList();
        return new NumberPart(scaledForm(), scaled, scale + power, next + 1, width, full);
    }

    private Quantity.Form scaledForm() {
        return switch (form) {
            case DOT_AND_THREE, COMMA_AND_THREE -> Quantity.Form.SCALED_THREE;
            case PERSONAL -> Quantity.Form.DOUBTFUL;
            case CLEAR, SCALED_THREE, COLLOQUIAL, DOUBTFUL, LONG_DECIMAL, DATE, MALFORMED -> form;
        };
    }

    boolean isClear() {
        return form == Quantity.Form.CLEAR;
    }
}
