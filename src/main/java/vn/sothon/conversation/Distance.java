package vn.sothon.conversation;

import java.math.BigDecimal;
import java.util.Optional;
import vn.sothon.answer.Answer;
import vn.sothon.definition.Question;

/**
 * Whether a figure lies so far from last year's, or from its plan, that it is asked once whether it
 * is meant. Such figures are real in new communes: they are questioned, never refused. Nothing of a
 * plan done is common enough not to be questioned.
 */
record Distance(Question question, Optional<Answer> lastYear) {

    /** The figure that {@code answer} lies far from, as it is said; empty where it lies near. */
    Optional<String> farFrom(Answer answer) {
        if (question.confirmBeyond() == 0) {
            return Optional.empty();
        }
        if (answer instanceof Answer.Pair(var actual, var plan)
                && actual.signum() > 0
                && isFar(actual, plan)) {
            return Optional.of("plan");
        }
        Optional<BigDecimal> before = lastYear.flatMap(Distance::level);
        return level(answer)
                .flatMap(now -> before.filter(then -> isFar(now, then)))
                .map(then -> "last.year");
    }

    private boolean isFar(BigDecimal figure, BigDecimal from) {
        BigDecimal most = BigDecimal.valueOf(question.confirmBeyond());
        return from.signum() > 0
                && (figure.compareTo(from.multiply(most)) > 0
                        || figure.multiply(most).compareTo(from) < 0);
    }

    private static Optional<BigDecimal> level(Answer answer) {
        return switch (answer) {
            case Answer.Figure(var value, var word) -> Optional.of(value);
            case Answer.Pair(var actual, var plan) -> Optional.of(actual);
            case Answer.Rank rank -> Optional.empty();
            case Answer.Text text -> Optional.empty();
            case Answer.Choice choice -> Optional.empty();
            case Answer.Day day -> Optional.empty();
            case Answer.NumberSet set -> Optional.empty();
            case Answer.Items items -> Optional.empty();
            case Answer.None none -> Optional.empty();
            case Answer.Unknown unknown -> Optional.empty();
        };
    }
}
