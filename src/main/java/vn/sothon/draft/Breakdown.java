package vn.sothon.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sothon.answer.Answer;
import vn.sothon.answer.FigurePrinter;
import vn.sothon.definition.QuestionId;
import vn.sothon.document.Markup;
import vn.sothon.figures.Contribution;
import vn.sothon.figures.Coverage;
import vn.sothon.figures.Figure;
import vn.sothon.figures.FigureBook;

/**
 * {@code breakdown(s.crop_area, "ha")}: "lúa 660 ha, ngô 17 ha", item by item of a group or unit by
 * unit of one figure. What is none or zero is left out once everybody has said so; a gap is not.
 */
final class Breakdown {

    private static final FigurePrinter PRINTER = new FigurePrinter();
    private static final Coverage GIVEN = new Coverage(1, 1, List.of());
    private static final String SEPARATOR = ", ";

    private final FigureBook book;
    private final FigurePrint print;

    Breakdown(FigureBook book, FigurePrint print) {
        this.book = book;
        this.print = print;
    }

    /** By the items of a group; empty where there is nothing to tell. */
    String of(GroupModel group, String unit) {
        List<String> parts = new ArrayList<>();
        for (FigureModel item : group.items()) {
            if (!isNothing(item.figure())) {
                parts.add(part(uncapitalised(item.subject().label()), item, unit));
            }
        }
        return String.join(SEPARATOR, parts);
    }

    /** By the units that have answered, then what is missing. */
    String of(FigureModel figure, String unit) {
        Subject subject = figure.subject();
        if (figure.figure() instanceof Figure.Gap) {
            return print.plain(figure);
        }
        QuestionId id =
                Optional.of(subject.key())
                        .filter(QuestionId::isValid)
                        .map(QuestionId::new)
                        .filter(asked -> book.definition().question(asked).isPresent())
                        .orElseThrow(
                                () -> new TemplateMistake("breakdown", "label", subject.label()));
        List<String> parts = new ArrayList<>();
        for (Contribution given : book.contributions(id)) {
            figure(given.given().answer(), subject)
                    .filter(value -> !isNothing(value))
                    .map(value -> new FigureModel(subject, value, print))
                    .ifPresent(model -> parts.add(part(given.unit().name(), model, unit)));
        }
        return String.join(SEPARATOR, parts) + print.rest(figure);
    }

    private String part(String label, FigureModel model, String unit) {
        String printed = Markup.literal(label) + " " + print.number(model, PRINTER::number);
        boolean hasUnit = !unit.isEmpty() && !(model.figure() instanceof Figure.Gap);
        return hasUnit ? printed + Markup.literal(" " + unit) : printed;
    }

    private static Optional<Figure> figure(Answer answer, Subject subject) {
        return switch (answer) {
            case Answer.Figure(var value, var word) ->
                    Optional.of(new Figure.Amount(value, word, GIVEN));
            case Answer.Pair(var actual, var plan) ->
                    Optional.of(new Figure.Pair(actual, plan, GIVEN));
            case Answer.None _ -> Optional.of(new Figure.None(GIVEN));
            case Answer.Items(var items, boolean _) -> Optional.of(new Figure.Items(items, GIVEN));
            case Answer.Unknown _ -> Optional.empty();
            case Answer.Rank _, Answer.Text _, Answer.Choice _, Answer.Day _, Answer.NumberSet _ ->
                    throw new TemplateMistake("breakdown", "label", subject.label());
        };
    }

    private static boolean isNothing(Figure figure) {
        return switch (figure) {
            case Figure.None(var coverage) -> coverage.isComplete();
            case Figure.Amount amount ->
                    amount.value().signum() == 0 && amount.coverage().isComplete();
            case Figure.Pair pair ->
                    pair.actual().signum() == 0
                            && pair.plan().signum() == 0
                            && pair.coverage().isComplete();
            case Figure.Items items -> items.items().isEmpty() && items.coverage().isComplete();
            case Figure.Gap _, Figure.Rank _, Figure.Texts _, Figure.Choices _ -> false;
            case Figure.Day _, Figure.Numbers _ -> false;
        };
    }

    private static String uncapitalised(String label) {
        int end = label.offsetByCodePoints(0, 1);
        return label.substring(0, end).toLowerCase(Locale.ROOT) + label.substring(end);
    }
}
