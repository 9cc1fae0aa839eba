package vn.sothon.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sothon.definition.Calculation;
import vn.sothon.definition.Check;
import vn.sothon.definition.Expression;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.figures.FigureBook;
import vn.sothon.figures.UnitAnswers;

/**
 * Runs the checks of a report. A check that needs a figure which is missing or incomplete waits: it
 * has no finding.
 */
public final class Checks {

    private Checks() {}

    /**
     * The findings within one unit's own answers, in the order of the checks.
     *
     * <p>Checks that need other units' answers, or their number, wait.
     */
    public static List<Finding> run(ReportDefinition definition, UnitAnswers unit) {
        FigureBook book = FigureBook.assemble(definition, List.of(unit), List.of());
        return definition.checks().stream()
                .filter(check -> !countsUnits(check.expression(), definition))
                .flatMap(check -> finding(check, book).stream())
                .toList();
    }

    /** The findings over the commune's figures, in the order of the checks. */
    public static List<Finding> run(FigureBook book) {
        return book.definition().checks().stream()
                .flatMap(check -> finding(check, book).stream())
                .toList();
    }

    private static Optional<Finding> finding(Check check, FigureBook book) {
        if (!(check.expression()
                instanceof
                Expression.Comparison(
                        Expression.Relation relation,
                        Expression left,
                        Expression right))) {
            throw new IllegalArgumentException("check " + check.id() + " compares nothing");
        }
        Optional<BigDecimal> one = book.value(left);
        Optional<BigDecimal> other = book.value(right);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        int order = one.get().compareTo(other.get());
        return Optional.of(
                new Finding(
                        check,
                        holds(relation, order) ? Finding.Outcome.HOLDS : Finding.Outcome.FAILS,
                        new UsedValues(book).compared(left, order, right)));
    }

    private static boolean holds(Expression.Relation relation, int order) {
        return switch (relation) {
            case AT_MOST -> order <= 0;
            case LESS -> order < 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case MORE -> order > 0;
        };
    }

    private static boolean countsUnits(Expression expression, ReportDefinition definition) {
        return switch (expression) {
            case Expression.CountUnits units -> true;
            case Expression.Reference(QuestionId id, Expression.Side side) ->
                    calculation(id, definition)
                            .anyMatch(inner -> countsUnits(inner.expression(), definition));
            case Expression.Arithmetic arithmetic ->
                    countsUnits(arithmetic.left(), definition)
                            || countsUnits(arithmetic.right(), definition);
            case Expression.Comparison comparison ->
                    countsUnits(comparison.left(), definition)
                            || countsUnits(comparison.right(), definition);
            case Expression.Literal literal -> false;
            case Expression.Sum sum -> false;
            case Expression.Count count -> false;
        };
    }

    private static Stream<Calculation> calculation(QuestionId id, ReportDefinition definition) {
        return definition.calculations().stream().filter(c -> c.id().equals(id));
    }
}
