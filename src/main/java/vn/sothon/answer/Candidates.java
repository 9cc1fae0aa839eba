package vn.sothon.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The values one mention may stand for, in the question's unit.
 *
 * @param doubt why it cannot be taken as it is; empty where there is exactly one value
 * @param unit the unit of the values
 * @param conversion what was converted, as shown to the person, else empty
 */
record Candidates(
        List<BigDecimal> values, Optional<Reading.Doubt> doubt, String unit, String conversion) {

    static Candidates none(Reading.Doubt doubt) {
        return new Candidates(List.of(), Optional.of(doubt), "", "");
    }

    static Candidates doubtful(List<BigDecimal> values, Reading.Doubt doubt, String unit) {
        return new Candidates(values, Optional.of(doubt), unit, "");
    }

    boolean isSure() {
        return doubt.isEmpty() && values.size() == 1;
    }

    Candidates unless(Optional<Reading.Doubt> other) {
        return doubt.isPresent() ? this : new Candidates(values, other, unit, conversion);
    }
}
