package vn.sothon.answer;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a typed text may mean for one question. The reader never decides between two likely
 * readings: it returns {@link Ambiguous} and the conversation asks back.
 */
public sealed interface Reading {

    /**
     * Exactly one reading.
     *
     * @param answer a {@link Answer.Figure}, {@link Answer.Pair} or {@link Answer.Rank}
     * @param conversion what was converted, as shown to the person ("600 m² = 0,06 ha"), else empty
     */
    record Understood(Answer answer, String conversion) implements Reading {}

    /** "không có", "không phát sinh", "ko co": nothing of the kind exists. */
    record None() implements Reading {}

    /** "chưa có số liệu", "chưa biết": there is no figure yet. */
    record Unknown() implements Reading {}

    /** A lone figure where a pair is asked: the plan (or the actual) is still missing. */
    record HalfPair(BigDecimal figure) implements Reading {}

    /** Several readings, most likely first; the person decides. */
    record Ambiguous(List<Answer> readings, Doubt doubt) implements Reading {
        public Ambiguous {
            readings = List.copyOf(readings);
        }
    }

    /** No figure that fits the question could be found. */
    record NotAFigure(Doubt doubt) implements Reading {}

    /** Why a text was not simply taken; each has a sentence in the message file. */
    enum Doubt {
        THOUSANDS_OR_DECIMAL,
        NOT_WHOLE,
        MONEY_WITHOUT_UNIT,
        SEVERAL_FIGURES,
        RANGE,
        SUM,
        CORRECTION,
        CHANGE_NOT_LEVEL,
        INCREASE_OR_SHARE,
        OTHER_UNIT,
        REGIONAL_UNIT,
        PART_OF_WHOLE,
        PAIR_ORDER,
        TOO_MANY_DECIMALS,
        NEGATIVE,
        OVER_HUNDRED_PERCENT,
        PERSONAL_NUMBER,
        DATE_OR_DOCUMENT,
        NONE_OR_FIGURE,
        NONE_OR_UNKNOWN,
        DIRECTION_MISSING,
        LEVEL_NOT_CHANGE,
        PLAN_NOT_ACTUAL,
        ANOTHER_PERIOD,
        BOUND,
        INDEFINITE,
        UNSURE,
        NUMBER_IN_NAME,
        PERCENT_MISMATCH,
        NO_FIGURE,
        MALFORMED
    }
}
