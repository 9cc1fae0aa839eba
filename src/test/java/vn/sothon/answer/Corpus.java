package vn.sothon.answer;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The typed texts of {@code corpus.tsv} and what must be made of them. */
final class Corpus {

    /** One line: a question's type and unit, a typed text, and the expected outcome. */
    record Line(String type, String unit, String text, String expected) {

        FigureType figureType() {
            return ReadLines.type(type, unit).orElseThrow();
        }

        boolean isRead() {
            return expected.startsWith("is ");
        }

        /** The same line with another text. */
        Line saying(String newText) {
            return new Line(type, unit, newText, expected);
        }
    }

    private Corpus() {}

    static List<Line> lines() {
        var stream = Objects.requireNonNull(Corpus.class.getResourceAsStream("corpus.tsv"));
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", 4)))
                    .map(parts -> new Line(parts.get(0), parts.get(1), parts.get(2), parts.get(3)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the reader makes of a line, in the words of the corpus. */
    static String outcome(Line line) {
        Read read = new FigureReader().readWithUnit(line.figureType(), line.text(), Hints.none());
        return switch (read.reading()) {
            case Reading.Understood understood -> is(understood.answer(), line, read.unit());
            case Reading.None _ -> "none";
            case Reading.Unknown _ -> "unknown";
            case Reading.HalfPair half -> "half " + half.figure().toPlainString();
            case Reading.Ambiguous ambiguous ->
                    "ask "
                            + name(ambiguous.doubt())
                            + " "
                            + ambiguous.readings().stream()
                                    .map(Corpus::value)
                                    .collect(joining(" "));
            case Reading.NotAFigure refused -> "refuse " + name(refused.doubt());
        };
    }

    private static String is(Answer answer, Line line, String unit) {
        String approximation =
                answer instanceof Answer.Figure figure ? " " + figure.approximation().word() : "";
        String stated = line.unit().isEmpty() && !unit.isEmpty() ? " ; " + unit : "";
        return "is " + (value(answer) + approximation).strip() + stated;
    }

    static String value(Answer answer) {
        return switch (answer) {
            case Answer.Figure figure -> figure.value().toPlainString();
            case Answer.Pair pair ->
                    pair.actual().toPlainString() + "/" + pair.plan().toPlainString();
            case Answer.Rank rank -> rank.place() + "/" + rank.of();
            case Answer.None _ -> "none";
            case Answer.Unknown _ -> "unknown";
            case Answer.Text _, Answer.Choice _, Answer.Day _, Answer.NumberSet _, Answer.Items _ ->
                    answer.toString();
        };
    }

    private static String name(Enum<?> doubt) {
        return doubt.name().toLowerCase(Locale.ROOT);
    }
}
