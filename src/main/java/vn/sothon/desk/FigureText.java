package vn.sothon.desk;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sothon.answer.Answer;
import vn.sothon.answer.FigurePrinter;
import vn.sothon.answer.FigureType;
import vn.sothon.definition.Calculation;
import vn.sothon.definition.QuestionType;
import vn.sothon.definition.QuestionType.Column;
import vn.sothon.definition.QuestionType.Option;
import vn.sothon.figures.Figure;
import vn.sothon.wording.Wording;

/** Figures and answers as plain text, for people who check them. */
final class FigureText {

    private static final Wording WORDING = Wording.of(FigureText.class);
    private static final FigurePrinter PRINTER = new FigurePrinter();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private FigureText() {}

    static String of(Figure figure, QuestionType type) {
        return switch (figure) {
            case Figure.Amount(var value, var word, _) ->
                    answer(new Answer.Figure(value, word), type);
            case Figure.Pair(var actual, var plan, _) ->
                    answer(new Answer.Pair(actual, plan), type);
            case Figure.Rank(long place, long of) -> answer(new Answer.Rank(place, of), type);
            case Figure.Day(var date) -> DAY.format(date);
            case Figure.Numbers(var numbers) -> numbers(numbers);
            case Figure.Texts(var texts, _) -> texts(texts);
            case Figure.Choices(var choices, _) -> choices(choices, type);
            case Figure.Items(var items, _) -> items(items, type);
            case Figure.None(_) -> WORDING.say("none");
            case Figure.Gap gap -> WORDING.say("gap");
        };
    }

    /** Whether it is words that want the width of the page. */
    static boolean isLong(Figure figure) {
        return switch (figure) {
            case Figure.Texts _, Figure.Choices _, Figure.Items _ -> true;
            case Figure.Amount _,
                    Figure.Pair _,
                    Figure.Rank _,
                    Figure.Day _,
                    Figure.Numbers _,
                    Figure.None _,
                    Figure.Gap _ ->
                    false;
        };
    }

    /** What one unit answered. */
    static String of(Answer answer, QuestionType type) {
        return answer(answer, type);
    }

    /** How the result of a calculation is printed. */
    static QuestionType typeOf(Calculation calculation) {
        return new QuestionType.Figure(new FigureType.Decimal(calculation.unit(), 2));
    }

    private static String answer(Answer answer, QuestionType type) {
        return switch (answer) {
            case Answer.Figure(var value, _) when !(type instanceof QuestionType.Figure) ->
                    PRINTER.number(value);
            case Answer.Figure _, Answer.Pair _, Answer.Rank _ ->
                    PRINTER.answer(figureType(type), answer);
            case Answer.Text(var text) -> text;
            case Answer.Choice(var option, var detail) -> choice(option, detail, type);
            case Answer.Day(var date) -> DAY.format(date);
            case Answer.NumberSet(var numbers) -> numbers(numbers);
            case Answer.Items(var items, _) -> items(items, type);
            case Answer.None() -> WORDING.say("none");
            case Answer.Unknown() -> WORDING.say("unknown");
        };
    }

    private static FigureType figureType(QuestionType type) {
        return type instanceof QuestionType.Figure(var figure)
                ? figure
                : new FigureType.Decimal("", 2);
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String texts(List<Figure.UnitText> texts) {
        if (texts.size() == 1) {
            return texts.getFirst().text();
        }
        return texts.stream()
                .map(one -> WORDING.say("of-unit", "unit", one.unit(), "words", one.text()))
                .collect(Collectors.joining("\n"));
    }

    private static String choices(List<Figure.UnitChoice> choices, QuestionType type) {
        return choices.stream()
                .map(one ->
                        WORDING.say(
                                "of-unit",
                                "unit",
                                one.unit(),
                                "words",
                                choice(one.option(), one.detail(), type)))
                .collect(Collectors.joining("\n"));
    }

    private static String choice(String option, String detail, QuestionType type) {
        String label = option;
        if (type instanceof QuestionType.Choice(var options)) {
            label =
                    options.stream()
                            .filter(one -> one.id().equals(option))
                            .map(Option::label)
                            .findFirst()
                            .orElse(option);
        }
        return detail.isEmpty() ? label : WORDING.say("choice", "label", label, "detail", detail);
    }

    private static String items(List<Map<String, Answer>> items, QuestionType type) {
        if (!(type instanceof QuestionType.Items list)) {
            return PRINTER.number(BigDecimal.valueOf(items.size()));
        }
        return items.stream()
                .map(item -> WORDING.say("item", "words", item(item, list.columns())))
                .collect(Collectors.joining("\n"));
    }

    private static String item(Map<String, Answer> item, List<Column> columns) {
        return columns.stream()
                .flatMap(column ->
                        Stream.ofNullable(item.get(column.id()))
                                .map(given -> answer(given, column.type())))
                .collect(Collectors.joining("; "));
    }
}
