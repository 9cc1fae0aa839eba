package vn.sothon.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import vn.sothon.answer.Approximation;
import vn.sothon.definition.Expression;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.UnitKind;

/** Evaluates expressions over figures, exactly. */
final class Evaluation {

    private final Function<QuestionId, Derived> figures;
    private final List<UnitAnswers> units;

    Evaluation(Function<QuestionId, Derived> figures, List<UnitAnswers> units) {
        this.figures = figures;
        this.units = units;
    }

    /** A calculation over a gap is a gap, over an incomplete figure incomplete. */
    Derived derive(Expression expression, String label) {
        Operand result = evaluate(expression);
        Reach reach = result.reach();
        return new Derived(
                switch (result) {
                    case Operand.Missing(Set<String> labels, Reach ignored) ->
                            new Figure.Gap(
                                    labels.size() == 1 ? labels.iterator().next() : label,
                                    reach.missingNames());
                    case Operand.Known(List<BigDecimal> sides, Reach ignored) ->
                            figure(sides, reach.coverage());
                },
                reach);
    }

    private static Figure figure(List<BigDecimal> sides, Coverage coverage) {
        return switch (sides.size()) {
            case 0 -> new Figure.None(coverage);
            case 1 -> new Figure.Amount(sides.getFirst(), Approximation.EXACT, coverage);
            default -> new Figure.Pair(sides.getFirst(), sides.getLast(), coverage);
        };
    }

    Operand evaluate(Expression expression) {
        return switch (expression) {
            case Expression.Literal(BigDecimal value) -> Operand.scalar(value, Reach.NOBODY);
            case Expression.Reference(QuestionId id, Expression.Side side) ->
                    side(figure(id), side);
            case Expression.Sum(String group, List<QuestionId> members) ->
                    members.stream()
                            .map(this::figure)
                            .reduce(Operand::addMember)
                            .orElse(new Operand.Known(List.of(), Reach.NOBODY));
            case Expression.Count(QuestionId list) -> count(list);
            case Expression.CountUnits(UnitKind kind) ->
                    Operand.scalar(BigDecimal.valueOf(unitsOf(kind)), Reach.NOBODY);
            case Expression.Arithmetic(
                            Expression.Operator operator,
                            Expression left,
                            Expression right) ->
                    Operand.combine(evaluate(left), evaluate(right), operation(operator));
            case Expression.Comparison comparison ->
                    throw new IllegalArgumentException("a comparison has no value: " + comparison);
        };
    }

    private Operand figure(QuestionId id) {
        Derived derived = figures.apply(id);
        Reach reach = derived.reach();
        return switch (derived.figure()) {
            case Figure.Amount amount -> Operand.scalar(amount.value(), reach);
            case Figure.Pair pair -> new Operand.Known(List.of(pair.actual(), pair.plan()), reach);
            case Figure.None none -> new Operand.Known(List.of(), reach);
            case Figure.Gap gap -> new Operand.Missing(Set.of(gap.label()), reach);
            case Figure.Rank rank -> throw notANumber(id);
            case Figure.Texts texts -> throw notANumber(id);
            case Figure.Choices choices -> throw notANumber(id);
            case Figure.Day day -> throw notANumber(id);
            case Figure.Numbers numbers -> throw notANumber(id);
            case Figure.Items items -> throw notANumber(id);
        };
    }

    private Operand side(Operand operand, Expression.Side side) {
        if (side == Expression.Side.WHOLE
                || !(operand instanceof Operand.Known(List<BigDecimal> sides, Reach reach))
                || sides.isEmpty()) {
            return operand;
        }
        if (sides.size() == 1) {
            throw new IllegalArgumentException("a single value has no side " + side);
        }
        return Operand.scalar(
                side == Expression.Side.ACTUAL ? sides.getFirst() : sides.getLast(), reach);
    }

    private Operand count(QuestionId list) {
        Derived derived = figures.apply(list);
        return switch (derived.figure()) {
            case Figure.Items(var items, Coverage coverage) ->
                    Operand.scalar(BigDecimal.valueOf(items.size()), derived.reach());
            case Figure.None none -> Operand.scalar(BigDecimal.ZERO, derived.reach());
            case Figure.Gap gap -> new Operand.Missing(Set.of(gap.label()), derived.reach());
            case Figure.Amount amount -> throw notAList(list);
            case Figure.Pair pair -> throw notAList(list);
            case Figure.Rank rank -> throw notAList(list);
            case Figure.Texts texts -> throw notAList(list);
            case Figure.Choices choices -> throw notAList(list);
            case Figure.Day day -> throw notAList(list);
            case Figure.Numbers numbers -> throw notAList(list);
        };
    }

    private long unitsOf(UnitKind kind) {
        return units.stream().filter(unit -> unit.unit().respondent().kind() == kind).count();
    }

    private static BinaryOperator<BigDecimal> operation(Expression.Operator operator) {
        return switch (operator) {
            case PLUS -> BigDecimal::add;
            case MINUS -> BigDecimal::subtract;
            case TIMES -> BigDecimal::multiply;
        };
    }

    private static IllegalArgumentException notANumber(QuestionId id) {
        return new IllegalArgumentException("cannot calculate with " + id + ": not a number");
    }

    private static IllegalArgumentException notAList(QuestionId id) {
        return new IllegalArgumentException("cannot count " + id + ": not a list");
    }
}
