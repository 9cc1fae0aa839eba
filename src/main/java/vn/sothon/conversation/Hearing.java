package vn.sothon.conversation;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import vn.sothon.answer.Answer;
import vn.sothon.answer.FigureReader;
import vn.sothon.answer.FigureType;
import vn.sothon.answer.Hints;
import vn.sothon.answer.Reading;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionType;

/**
 * Reads a typed text as the answer to a question of any type but a list.
 *
 * @param year the year of a day written without one
 */
record Hearing(Voice voice, int year) {

    static final FigureReader READER = new FigureReader();

    private static final int LONGEST_LINE = 500;

    /**
     * Reads the text for the question.
     *
     * @param lastYear the same answer a year ago; orders likely readings, never decides
     */
    Heard hear(Question question, String text, Optional<Answer> lastYear) {
        if (question.type() instanceof QuestionType.Figure(var figure)) {
            return new FigureHearing(voice, figure, FigureHearing.hints(lastYear))
                    .hear(question.id(), text);
        }
        if (question.type() instanceof QuestionType.Choice(var options)) {
            return new ChoiceHearing(voice, options).hear(Optional.of(question.id()), text);
        }
        return column(question.type(), text);
    }

    /** Reads a column of a list: nothing is left pending, a doubt only asks again. */
    Heard column(QuestionType type, String text) {
        Optional<Answer> nothing = withoutValue(text);
        if (nothing.isPresent() && !(type instanceof QuestionType.Choice)) {
            return new Heard.Taken(nothing.get(), "");
        }
        return switch (type) {
            case QuestionType.Line line -> line(text);
            case QuestionType.Text longText -> new Heard.Taken(new Answer.Text(clean(text)), "");
            case QuestionType.Day day -> new SetHearing(voice).day(text, year);
            case QuestionType.NumberSet(var from, var to) ->
                    new SetHearing(voice).numbers(from, to, text);
            case QuestionType.Figure(var figure) ->
                    new FigureHearing(voice, figure, Hints.none()).hearColumn(text);
            case QuestionType.Choice(var options) ->
                    new ChoiceHearing(voice, options).hear(Optional.empty(), text);
            case QuestionType.Items items ->
                    throw new IllegalArgumentException("a list is heard item by item");
        };
    }

    /** "không có" and "chưa có số liệu", as an answer to a question of any type. */
    static Optional<Answer> withoutValue(String text) {
        return switch (READER.read(new FigureType.Count(""), text, Hints.none())) {
            case Reading.None none -> Optional.of(new Answer.None());
            case Reading.Unknown unknown -> Optional.of(new Answer.Unknown());
            case Reading.Understood understood -> Optional.empty();
            case Reading.HalfPair half -> Optional.empty();
            case Reading.Ambiguous ambiguous -> Optional.empty();
            case Reading.NotAFigure refused -> Optional.empty();
        };
    }

    private Heard line(String text) {
        String line = clean(text).replace('\n', ' ');
        return line.length() > LONGEST_LINE
                ? new Heard.Doubtful(
                        voice.say("line.too.long", "most", LONGEST_LINE, "length", line.length()),
                        List.of(),
                        Optional.empty())
                : new Heard.Taken(new Answer.Text(line), "");
    }

    /** NFC, single spaces, paragraphs parted by one line feed. */
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("[ \\t\\x0B\\f\\r]+", " ")
                .replaceAll(" ?\\n\\s*", "\n");
    }
}
