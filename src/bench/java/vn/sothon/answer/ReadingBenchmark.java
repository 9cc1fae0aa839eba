package vn.sothon.answer;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Readings per second on one thread, over the clear texts of the corpus in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReadingBenchmark {

    private record Typed(FigureType type, String text) {}

    private final List<Typed> texts =
            Corpus.lines().stream()
                    .filter(Corpus.Line::isRead)
                    .map(line -> new Typed(line.figureType(), line.text()))
                    .toList();
    private final FigureReader reader = new FigureReader();
    private final IcuReaders lenient = new IcuReaders(true);
    private final IcuReaders strict = new IcuReaders(false);
    private int next;

    @Benchmark
    public Object figureReader() {
        Typed typed = typed();
        return reader.read(typed.type(), typed.text(), Hints.none());
    }

    @Benchmark
    public Object icuLenient() {
        return lenient.read(typed().text());
    }

    @Benchmark
    public Object icuStrict() {
        return strict.read(typed().text());
    }

    private Typed typed() {
        next = next + 1 == texts.size() ? 0 : next + 1;
        return texts.get(next);
    }
}
