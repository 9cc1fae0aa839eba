package vn.sothon.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sothon.answer.FigurePrinter;
import vn.sothon.definition.Calculation;
import vn.sothon.definition.Expression;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionId;
import vn.sothon.figures.FigureBook;
import vn.sothon.wording.Wording;

/** Writes out the two sides of a comparison with the values they have. */
final class UsedValues {

    private static final Wording WORDING = Wording.of(UsedValues.class);

    private static final FigurePrinter PRINTER = new FigurePrinter();

    private final FigureBook book;

    UsedValues(FigureBook book) {
        this.book = book;
    }

    /**
     * "Số nhân khẩu 120 < Số hộ 152".
     *
     * @param order how left compares to right, as {@link BigDecimal#compareTo}
     */
    String compared(Expression left, int order, Expression right) {
        String sign = order < 0 ? "<" : order == 0 ? "=" : ">";
        return side(left) + " " + sign + " " + side(right);
    }

    private String side(Expression expression) {
        return expression instanceof Expression.Arithmetic
                ? WORDING.say("computed", "terms", term(expression), "value", value(expression))
                : term(expression);
    }

    private String term(Expression expression) {
        return switch (expression) {
            case Expression.Literal literal -> value(literal);
            case Expression.Reference(QuestionId id, Expression.Side side) ->
                    WORDING.say(
                            "side." + side.name().toLowerCase(Locale.ROOT),
                            "label",
                            label(id),
                            "value",
                            value(expression));
            case Expression.Sum(String group, List<QuestionId> members) ->
                    WORDING.say("sum", "labels", labels(members), "value", value(expression));
            case Expression.Count(QuestionId list) ->
                    WORDING.say("count", "label", label(list), "value", value(expression));
            case Expression.CountUnits units ->
                    WORDING.say("count-units", "value", value(expression));
            case Expression.Arithmetic(
                            Expression.Operator operator,
                            Expression left,
                            Expression right) ->
                    term(left) + " " + sign(operator) + " " + term(right);
            case Expression.Comparison comparison ->
                    throw new IllegalArgumentException("a comparison within " + comparison);
        };
    }

    private static String sign(Expression.Operator operator) {
        return switch (operator) {
            case PLUS -> "+";
            case MINUS -> "−";
            case TIMES -> "×";
        };
    }

    private String value(Expression expression) {
        return PRINTER.number(book.value(expression).orElseThrow());
    }

    private String labels(List<QuestionId> members) {
        return members.stream().map(this::label).collect(Collectors.joining(", "));
    }

    private String label(QuestionId id) {
        return book.definition()
                .question(id)
                .map(Question::label)
                .or(() -> calculationLabel(id))
                .orElse(id.value());
    }

    private Optional<String> calculationLabel(QuestionId id) {
        return book.definition().calculations().stream()
                .filter(calculation -> calculation.id().equals(id))
                .map(Calculation::label)
                .findFirst();
    }
}
