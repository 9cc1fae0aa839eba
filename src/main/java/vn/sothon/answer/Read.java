package vn.sothon.answer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import vn.sothon.answer.Reading.Doubt;

/** A reading and the unit its values are in (the stated one where the question names none). */
record Read(Reading reading, String unit) {

    static Read of(Reading reading) {
        return new Read(reading, "");
    }

    static Read no(Doubt doubt) {
        return of(new Reading.NotAFigure(doubt));
    }

    /** The candidates as a reading: taken if sure, else asked with the likelier first. */
    static Read of(Candidates candidates, Approximation approximation, Asked asked) {
        if (candidates.values().isEmpty()) {
            return no(candidates.doubt().orElse(Doubt.NO_FIGURE));
        }
        List<Answer> answers =
                ordered(candidates.values(), asked).stream()
                        .<Answer>map(value -> new Answer.Figure(canonical(value), approximation))
                        .toList();
        Reading reading =
                candidates.isSure()
                        ? new Reading.Understood(answers.getFirst(), candidates.conversion())
                        : new Reading.Ambiguous(answers, candidates.doubt().orElse(Doubt.UNSURE));
        return new Read(reading, candidates.unit());
    }

    /** The plan or last year's value may order the readings; it never decides (rule 3). */
    static List<BigDecimal> ordered(List<BigDecimal> values, Asked asked) {
        if (asked.reference().isEmpty() || values.size() < 2) {
            return values.stream().distinct().toList();
        }
        BigDecimal reference = asked.reference().get();
        return values.stream()
                .distinct()
                .sorted(Comparator.comparing((BigDecimal value) -> distance(value, reference)))
                .toList();
    }

    private static BigDecimal distance(BigDecimal value, BigDecimal reference) {
        if (value.signum() == 0) {
            return BigDecimal.valueOf(Long.MAX_VALUE);
        }
        BigDecimal ratio = value.abs().divide(reference, MathContext.DECIMAL32);
        return ratio.compareTo(BigDecimal.ONE) >= 0
                ? ratio
                : BigDecimal.ONE.divide(ratio, MathContext.DECIMAL32);
    }

    /** One form for equal values: no trailing zeros, no exponent. */
    static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
