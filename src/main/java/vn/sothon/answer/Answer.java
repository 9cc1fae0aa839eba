package vn.sothon.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One value given to one question. Silence is not an answer: it is the absence of one.
 *
 * <p>{@link None} ("không có") and a {@link Figure} of zero are both answers and stay
 * distinguishable; {@link Unknown} ("chưa có số liệu") says that the person was asked and has no
 * figure yet.
 */
public sealed interface Answer {

    /** A count, measure, percentage (98.09 is 98,09%) or amount of money in đồng. */
    record Figure(BigDecimal value, Approximation approximation) implements Answer {
        public static Figure of(String canonical) {
            return new Figure(new BigDecimal(canonical), Approximation.EXACT);
        }

        public static Figure of(long value) {
            return new Figure(BigDecimal.valueOf(value), Approximation.EXACT);
        }
    }

    /** Actual against plan, both in the question's unit. The percentage is computed, never kept. */
    record Pair(BigDecimal actual, BigDecimal plan) implements Answer {
        public static Pair of(String actual, String plan) {
            return new Pair(new BigDecimal(actual), new BigDecimal(plan));
        }
    }

    /** Rank {@code place} among {@code of}. */
    record Rank(long place, long of) implements Answer {
        public Rank {
            if (place < 1 || of < place) {
                throw new IllegalArgumentException("rank " + place + "/" + of);
            }
        }
    }

    /** Free text, NFC, paragraphs separated by a line feed. */
    record Text(String text) implements Answer {}

    /** The chosen option's id, and the words that describe it (empty where none are asked). */
    record Choice(String option, String detail) implements Answer {}

    record Day(LocalDate date) implements Answer {}

    /** Which numbers of a fixed set apply ("tiêu chí 2, 3, 4"), ascending, each once. */
    record NumberSet(List<Integer> numbers) implements Answer {
        public NumberSet {
            numbers = numbers.stream().distinct().sorted().toList();
        }
    }

    /**
     * The rows of a list, in order, each from column id to a scalar answer. {@code closed} says
     * that the person has declared the list complete.
     */
    record Items(List<Map<String, Answer>> items, boolean closed) implements Answer {
        public Items {
            items = items.stream().map(Map::copyOf).toList();
        }
    }

    /** "không có", "không phát sinh": zero in words. */
    record None() implements Answer {}

    /** "chưa có số liệu": asked, and not known yet. */
    record Unknown() implements Answer {}
}
