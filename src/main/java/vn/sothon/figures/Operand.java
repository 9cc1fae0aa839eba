package vn.sothon.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/** A value within an expression, and the units it rests on or waits for. */
sealed interface Operand {

    Reach reach();

    /**
     * A value.
     *
     * @param sides one value; actual and plan of a pair; or none at all for "không có", which is
     *     zero of whatever shape it meets
     */
    record Known(List<BigDecimal> sides, Reach reach) implements Operand {
        public Known {
            sides = List.copyOf(sides);
        }
    }

    /** No value; {@code labels} name the figures that are missing. */
    record Missing(Set<String> labels, Reach reach) implements Operand {
        public Missing {
            labels = Set.copyOf(labels);
        }
    }

    static Operand scalar(BigDecimal value, Reach reach) {
        return new Known(List.of(value), reach);
    }

    /**
     * Applies an operation side by side; what is missing on either side is missing in the result.
     */
    static Operand combine(Operand left, Operand right, BinaryOperator<BigDecimal> operation) {
        Reach reach = left.reach().and(right.reach());
        Set<String> labels = new TreeSet<>();
        labels.addAll(missing(left));
        labels.addAll(missing(right));
        return left instanceof Known one && right instanceof Known other
                ? new Known(sideBySide(one.sides, other.sides, operation), reach)
                : new Missing(labels, reach);
    }

    /** Adds a member to a total; the total keeps what is there and remembers who still owes. */
    static Operand addMember(Operand total, Operand member) {
        Reach reach = total.reach().and(member.reach());
        return switch (total) {
            case Missing nothingYet when member instanceof Known known ->
                    new Known(known.sides, reach);
            case Known known when member instanceof Missing -> new Known(known.sides, reach);
            case Missing nothingYet -> combine(total, member, BigDecimal::add);
            case Known known -> combine(total, member, BigDecimal::add);
        };
    }

    private static Set<String> missing(Operand operand) {
        return switch (operand) {
            case Missing(Set<String> labels, Reach reach) -> labels;
            case Known known -> Set.of();
        };
    }

    private static List<BigDecimal> sideBySide(
            List<BigDecimal> one, List<BigDecimal> other, BinaryOperator<BigDecimal> operation) {
        if (!one.isEmpty() && !other.isEmpty() && one.size() != other.size()) {
            throw new IllegalArgumentException(
                    "a pair meets a single value: " + one + ", " + other);
        }
        return IntStream.range(0, Math.max(one.size(), other.size()))
                .mapToObj(side -> operation.apply(side(one, side), side(other, side)))
                .toList();
    }

    private static BigDecimal side(List<BigDecimal> sides, int side) {
        return sides.isEmpty() ? BigDecimal.ZERO : sides.get(side);
    }
}
