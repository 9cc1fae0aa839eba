package vn.sothon.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sothon.answer.Answer;
import vn.sothon.answer.Approximation;

/** What the commune's report says for one question or calculation. */
public sealed interface Figure {

    record Amount(BigDecimal value, Approximation approximation, Coverage coverage)
            implements Figure {}

    record Pair(BigDecimal actual, BigDecimal plan, Coverage coverage) implements Figure {}

    record Rank(long place, long of) implements Figure {}

    /** The texts of the units that gave one; a single text where one unit answers. */
    record Texts(List<UnitText> texts, Coverage coverage) implements Figure {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    record Choices(List<UnitChoice> choices, Coverage coverage) implements Figure {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    record Day(LocalDate date) implements Figure {}

    /** Which numbers of a fixed set apply. */
    record Numbers(List<Integer> numbers) implements Figure {
        public Numbers {
            numbers = List.copyOf(numbers);
        }
    }

    record Items(List<Map<String, Answer>> items, Coverage coverage) implements Figure {
        public Items {
            items = items.stream().map(Map::copyOf).toList();
        }
    }

    /** Everybody asked answered "không có". */
    record None(Coverage coverage) implements Figure {}

    /**
     * Nobody has given it.
     *
     * @param label what is missing
     * @param owedBy the names of the units that owe it
     */
    record Gap(String label, List<String> owedBy) implements Figure {
        public Gap {
            owedBy = List.copyOf(owedBy);
        }
    }

    record UnitText(String unit, String text) {}

    record UnitChoice(String unit, String option, String detail) {}
}
