package vn.sothon.definition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.sothon.answer.FigureReader;
import vn.sothon.answer.FigureType;
import vn.sothon.answer.Hints;
import vn.sothon.answer.Reading;
import vn.sothon.definition.QuestionType.Column;
import vn.sothon.definition.QuestionType.ItemPattern;

/**
 * An example must be an answer that the question itself would take: people copy it. Legal documents
 * are left to the conversation, which knows how to take such a line apart.
 */
final class ExampleCheck {

    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,3}(\\s*[, ]\\s*[0-9]{1,3})*");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[, ]+");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final FigureReader FIGURES = new FigureReader();

    private final Mistakes mistakes;

    ExampleCheck(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(QuestionType type, Scalar example) {
        if (!isAnswer(type, example.text())) {
            mistakes.add(example.place(), "example_refused", "example", example.text());
        }
    }

    private static boolean isAnswer(QuestionType type, String text) {
        return switch (type) {
            case QuestionType.Figure(var figure) -> isFigure(figure, text);
            case QuestionType.Line _, QuestionType.Text _ -> !text.isEmpty();
            case QuestionType.Choice(var options) ->
                    options.stream().anyMatch(option -> option.label().equalsIgnoreCase(text));
            case QuestionType.Day _ -> isDay(text);
            case QuestionType.NumberSet(int from, int to) -> areNumbers(text, from, to);
            case QuestionType.Items(String _, var columns, var pattern) ->
                    pattern == ItemPattern.LEGAL_DOCUMENT || isItem(columns, text);
        };
    }

    /** Taken at once, without asking back, and without converting from another unit. */
    private static boolean isFigure(FigureType type, String text) {
        return switch (FIGURES.read(type, text, Hints.none())) {
            case Reading.Understood understood -> understood.conversion().isEmpty();
            case Reading.None _ -> true;
            case Reading.Unknown _, Reading.HalfPair _, Reading.Ambiguous _, Reading.NotAFigure _ ->
                    false;
        };
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text, DAY);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private static boolean areNumbers(String text, int from, int to) {
        return NUMBERS.matcher(text).matches()
                && BETWEEN_NUMBERS
                        .splitAsStream(text)
                        .mapToInt(Integer::parseInt)
                        .allMatch(number -> number >= from && number <= to);
    }

    private static boolean isItem(List<Column> columns, String text) {
        List<String> cells = Arrays.stream(text.split(";", -1)).map(String::strip).toList();
        if (cells.size() > columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            if (cell.isEmpty() && columns.get(i).optional()) {
                continue;
            }
            if (!isAnswer(columns.get(i).type(), cell)) {
                return false;
            }
        }
        return true;
    }
}
