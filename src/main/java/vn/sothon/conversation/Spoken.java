package vn.sothon.conversation;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sothon.answer.Answer;
import vn.sothon.answer.FigurePrinter;
import vn.sothon.answer.FigureType;
import vn.sothon.definition.QuestionType;

/** Answers and times as they are said in the chat. */
final class Spoken {

    static final FigurePrinter PRINTER = new FigurePrinter();

    private static final int TEXT_SHOWN = 160;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DEADLINE =
            DateTimeFormatter.ofPattern("HH:mm EEEE d/M", Locale.forLanguageTag("vi-VN"));
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' d/M");

    private Spoken() {}

    /** The answer with its unit: "152 hộ", "60,5/62 ha (97,58%)", "không có". */
    static String answer(QuestionType type, Answer answer) {
        return switch (answer) {
            case Answer.Figure figure -> PRINTER.answer(figureType(type), figure);
            case Answer.Pair pair -> PRINTER.answer(figureType(type), pair);
            case Answer.Rank rank -> PRINTER.answer(figureType(type), rank);
            case Answer.None none -> "không có";
            case Answer.Unknown unknown -> "chưa có số liệu";
            case Answer.Text text -> Voice.shortened(text.text().replace('\n', ' '), TEXT_SHOWN);
            case Answer.Choice choice -> choice(type, choice);
            case Answer.Day day -> DATE.format(day.date());
            case Answer.NumberSet set -> numbers(set);
            case Answer.Items items -> items(type, items);
        };
    }

    /** One item of a list in one line. */
    static String item(List<QuestionType.Column> columns, Map<String, Answer> item) {
        return columns.stream()
                .flatMap(column ->
                        Stream.ofNullable(item.get(column.id()))
                                .map(given -> answer(column.type(), given)))
                .collect(Collectors.joining("; "));
    }

    /** "17:00 thứ Sáu 27/11". */
    static String deadline(ZonedDateTime deadline) {
        String text = DEADLINE.format(deadline);
        int day = text.indexOf(' ') + 1;
        return text.substring(0, day)
                + text.substring(day, day + 1).toLowerCase(Locale.ROOT)
                + text.substring(day + 1);
    }

    /** "20:14 ngày 25/11". */
    static String moment(ZonedDateTime at) {
        return MOMENT.format(at);
    }

    private static FigureType figureType(QuestionType type) {
        return type instanceof QuestionType.Figure(var figure)
                ? figure
                : new FigureType.Decimal("", 0);
    }

    private static String choice(QuestionType type, Answer.Choice choice) {
        String label =
                type instanceof QuestionType.Choice(var options)
                        ? options.stream()
                                .filter(option -> option.id().equals(choice.option()))
                                .map(QuestionType.Option::label)
                                .findFirst()
                                .orElse(choice.option())
                        : choice.option();
        return choice.detail().isEmpty() ? label : label + ": " + choice.detail();
    }

    private static String numbers(Answer.NumberSet set) {
        return set.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String items(QuestionType type, Answer.Items items) {
        if (!(type instanceof QuestionType.Items(var noun, var columns, var pattern))) {
            return String.valueOf(items.items().size());
        }
        String count = items.items().size() + " " + noun;
        return items.items().isEmpty()
                ? count
                : count
                        + items.items().stream()
                                .map(item ->
                                        "\n   – "
                                                + Voice.shortened(item(columns, item), TEXT_SHOWN))
                                .collect(Collectors.joining());
    }
}
