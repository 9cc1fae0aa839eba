package vn.sothon.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Arithmetic over figures, exact, as written in calculations and checks.
 *
 * <p>{@code sum(crop_area)} adds the items of a group, {@code count(projects)} counts a list,
 * {@code crop_area.rice.actual} names one side of a pair. Comparisons stand only at the top, in
 * checks.
 */
public sealed interface Expression {

    /** The questions and calculations it needs; of a sum, the items of the group. */
    default Set<QuestionId> dependencies() {
        return references().collect(Collectors.toUnmodifiableSet());
    }

    record Literal(BigDecimal value) implements Expression {}

    /** A question or calculation, or one side of a pair. */
    record Reference(QuestionId id, Side side) implements Expression {}

    /** {@code sum(group)}: every item of the group added up; a group of pairs gives a pair. */
    record Sum(String group, List<QuestionId> members) implements Expression {
        public Sum {
            members = List.copyOf(members);
        }
    }

    /** {@code count(list)}: how many items a list has; "không có" counts as 0. */
    record Count(QuestionId list) implements Expression {}

    /** {@code count_units(village)}: how many units of a kind exist. */
    record CountUnits(UnitKind kind) implements Expression {}

    record Arithmetic(Operator operator, Expression left, Expression right) implements Expression {}

    record Comparison(Relation relation, Expression left, Expression right) implements Expression {}

    /** The questions and calculations it names, in the order of the text. */
    default Stream<QuestionId> references() {
        return switch (this) {
            case Literal literal -> Stream.empty();
            case Reference(QuestionId id, Side side) -> Stream.of(id);
            case Sum(String group, List<QuestionId> members) -> members.stream();
            case Count(QuestionId list) -> Stream.of(list);
            case CountUnits units -> Stream.empty();
            case Arithmetic(Operator operator, Expression left, Expression right) ->
                    Stream.concat(left.references(), right.references());
            case Comparison(Relation relation, Expression left, Expression right) ->
                    Stream.concat(left.references(), right.references());
        };
    }

    enum Side {
        WHOLE,
        ACTUAL,
        PLAN
    }

    enum Operator {
        PLUS,
        MINUS,
        TIMES
    }

    enum Relation {
        AT_MOST,
        LESS,
        EQUAL,
        AT_LEAST,
        MORE
    }
}
