package vn.sothon.conversation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sothon.answer.Answer;
import vn.sothon.answer.FigureType;
import vn.sothon.answer.Hints;
import vn.sothon.answer.Reading;
import vn.sothon.definition.QuestionId;

/** Turns a reading of a figure into an answer, or into the question that must be asked back. */
record FigureHearing(Voice voice, FigureType type, Hints hints) {

    private static final String AGAIN = "Nhập lại";

    Heard hear(QuestionId question, String text) {
        return switch (read(text)) {
            case Reading.Understood(var answer, var conversion) ->
                    new Heard.Taken(answer, conversion);
            case Reading.None none -> new Heard.Taken(new Answer.None(), "");
            case Reading.Unknown unknown -> new Heard.Taken(new Answer.Unknown(), "");
            case Reading.HalfPair(var half) -> askOtherHalf(question, half, text);
            case Reading.Ambiguous(var readings, var doubt) -> ask(question, readings, doubt, text);
            case Reading.NotAFigure(var doubt) -> refused("doubt." + doubt, text);
        };
    }

    /** A plan alone is no reading: to say yes to it would make it the actual figure. */
    private Heard ask(
            QuestionId question, List<Answer> readings, Reading.Doubt doubt, String text) {
        if (doubt == Reading.Doubt.PAIR_ORDER && readings.stream().anyMatch(this::isHalf)) {
            return refused("doubt.PAIR_ORDER", text);
        }
        return new Heard.Doubtful(
                which(readings, doubt, text),
                List.of(buttons(readings), List.of(AGAIN)),
                Optional.of(new Pending.Confirming(question, text)));
    }

    /** One number where two are wanted, which is never an answer. */
    private boolean isHalf(Answer reading) {
        return type instanceof FigureType.Pair && reading instanceof Answer.Figure;
    }

    /** As {@link #hear}, for a column of a list. */
    Heard hearColumn(String text) {
        return switch (read(text)) {
            case Reading.Understood(var answer, var conversion) ->
                    new Heard.Taken(answer, conversion);
            case Reading.None none -> new Heard.Taken(new Answer.None(), "");
            case Reading.Unknown unknown -> new Heard.Taken(new Answer.Unknown(), "");
            case Reading.HalfPair half -> refused("doubt.PAIR_WANTED", text);
            case Reading.Ambiguous(var readings, var doubt) ->
                    new Heard.Doubtful(which(readings, doubt, text), List.of(), Optional.empty());
            case Reading.NotAFigure(var doubt) -> refused("doubt." + doubt, text);
        };
    }

    /** The answer whose button was pressed, if it is one of the readings of {@code typed}. */
    Optional<Answer> chosen(String typed, String pressed) {
        return pressed(typed, pressed).filter(reading -> !isHalf(reading));
    }

    /** What is asked back where the reading whose button was pressed is half a pair. */
    Optional<Heard.Doubtful> chosenHalf(QuestionId question, String typed, String pressed) {
        return pressed(typed, pressed)
                .filter(this::isHalf)
                .map(reading -> ((Answer.Figure) reading).value())
                .map(half -> askOtherHalf(question, half, clear(half)));
    }

    /** A number written so that it has one reading. */
    private static String clear(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** Of one reading "đúng" is its button. */
    private Optional<Answer> pressed(String typed, String pressed) {
        if (!(read(typed) instanceof Reading.Ambiguous(var readings, var doubt))) {
            return Optional.empty();
        }
        if (readings.size() == 1 && Gathering.isYes(pressed)) {
            return Optional.of(readings.getFirst());
        }
        String key = Folded.key(pressed);
        return readings.stream()
                .filter(reading -> Folded.key(Spoken.PRINTER.answer(type, reading)).equals(key))
                .findFirst();
    }

    /** The second half of a pair, of which {@code first} gave the actual figure. */
    Heard otherHalf(String first, String second) {
        if (read(second) instanceof Reading.Understood(var pair, var conversion)) {
            return new Heard.Taken(pair, conversion);
        }
        FigureType plan =
                type instanceof FigureType.Pair(var unit, var decimals)
                        ? new FigureType.Decimal(unit, decimals)
                        : type;
        if (read(first) instanceof Reading.HalfPair(var actual)
                && Hearing.READER.read(plan, second, Hints.none())
                        instanceof
                        Reading.Understood(Answer.Figure(var planned, var word), var note)) {
            return new Heard.Taken(new Answer.Pair(actual, planned), note);
        }
        return refused("doubt.PAIR_WANTED", second);
    }

    static Hints hints(Optional<Answer> lastYear) {
        return new Hints(
                lastYear.flatMap(answer ->
                        answer instanceof Answer.Figure(var value, var word)
                                ? Optional.of(value)
                                : Optional.empty()),
                Optional.empty());
    }

    private Reading read(String text) {
        return Hearing.READER.read(type, text, hints);
    }

    private Heard.Doubtful askOtherHalf(QuestionId question, BigDecimal half, String text) {
        String sentence =
                voice.say("half.pair", "figure", Spoken.PRINTER.number(half), "unit", type.unit());
        return new Heard.Doubtful(
                sentence,
                List.of(List.of(AGAIN)),
                Optional.of(new Pending.HalfPair(question, text)));
    }

    private String which(List<Answer> readings, Reading.Doubt doubt, String text) {
        String key = "ambiguous." + doubt;
        return voice.say(
                Voice.knows(key) ? key : "ambiguous.ANY",
                "typed",
                Voice.quoted(text),
                "readings",
                inWords(readings));
    }

    private List<String> buttons(List<Answer> readings) {
        return readings.stream().map(reading -> Spoken.PRINTER.answer(type, reading)).toList();
    }

    private String inWords(List<Answer> readings) {
        return readings.stream().map(this::inWords).collect(Collectors.joining(" hay "));
    }

    private String inWords(Answer reading) {
        String figure = Spoken.PRINTER.answer(type, reading);
        return reading instanceof Answer.Figure(var value, var word)
                ? figure + " (" + Spoken.PRINTER.inWords(value) + ")"
                : figure;
    }

    private Heard refused(String key, String text) {
        return new Heard.Doubtful(
                voice.say(key, "typed", Voice.quoted(text)), List.of(), Optional.empty());
    }
}
