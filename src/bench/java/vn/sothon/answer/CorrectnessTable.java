package vn.sothon.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How many lines of the corpus each reader gets right, gets silently wrong, or does not read.
 *
 * <p>Only lines with a single figure are counted for ICU, which knows no pairs; what must be asked
 * back counts as wrong for whoever answers with a number.
 */
final class CorrectnessTable {

    private CorrectnessTable() {}

    public static void main(String[] arguments) {
        List<Corpus.Line> lines =
                Corpus.lines().stream()
                        .filter(line -> !line.type().equals("pair") && !line.type().equals("rank"))
                        .toList();
        long clear = lines.stream().filter(Corpus.Line::isRead).count();
        System.out.printf(
                "%d lines with one figure: %d clear, %d to be asked back, refused or none%n",
                lines.size(), clear, lines.size() - clear);
        System.out.printf("%-22s %8s %14s %10s%n", "", "right", "silently wrong", "not read");
        print("FigureReader", lines, CorrectnessTable::ours);
        IcuReaders lenient = new IcuReaders(true);
        print("ICU4J, lenient", lines, line -> lenient.read(line.text()));
        IcuReaders strict = new IcuReaders(false);
        print("ICU4J, strict", lines, line -> strict.read(line.text()));
    }

    private static void print(
            String name,
            List<Corpus.Line> lines,
            Function<Corpus.Line, Optional<BigDecimal>> reader) {
        int right = 0;
        int wrong = 0;
        for (Corpus.Line line : lines) {
            Optional<BigDecimal> value = reader.apply(line);
            Optional<BigDecimal> expected = expected(line);
            boolean agrees =
                    value.isPresent() == expected.isPresent()
                            && value.filter(v -> v.compareTo(expected.orElse(v)) != 0).isEmpty();
            if (agrees) {
                right++;
            } else if (value.isPresent()) {
                wrong++;
            }
        }
        System.out.printf(
                "%-22s %8d %14d %10d%n", name, right, wrong, lines.size() - right - wrong);
    }

    private static Optional<BigDecimal> ours(Corpus.Line line) {
        Reading reading = new FigureReader().read(line.figureType(), line.text(), Hints.none());
        return reading instanceof Reading.Understood(Answer.Figure(var value, var word), var note)
                ? Optional.of(value)
                : Optional.empty();
    }

    private static Optional<BigDecimal> expected(Corpus.Line line) {
        return line.isRead()
                ? Optional.of(new BigDecimal(line.expected().substring(3).split(" ", 2)[0]))
                : Optional.empty();
    }
}
