package vn.sothon.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Prints what was measured: the median of the rounds, the lowest and the highest. */
final class Table {

    private Table() {}

    /** One round of the closed loop with what it used. */
    record Line(Round round, Usage usage) {

        double per1000(double used) {
            return used * 1000 / round.answers();
        }
    }

    static void machine(Path folder) throws IOException {
        String model =
                Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("unknown");
        System.out.printf(
                "%d cores, %s, kernel %s, Java %s, data on %s%n",
                Runtime.getRuntime().availableProcessors(),
                model,
                System.getProperty("os.version"),
                Runtime.version(),
                Files.getFileStore(folder).type());
    }

    static void closedLoop(int questions, List<Line> lines) {
        System.out.printf("%d questions, closed loop, %d rounds%n", questions, lines.size());
        row("answers/s", lines, line -> line.round().perSecond());
        row("reply ms p50", lines, line -> line.round().percentile(0.50));
        row("reply ms p95", lines, line -> line.round().percentile(0.95));
        row("reply ms p99", lines, line -> line.round().percentile(0.99));
        row("product CPU s/1000", lines, line -> line.per1000(line.usage().productSeconds()));
        row("PostgreSQL CPU s/1000", lines, line -> line.per1000(line.usage().databaseSeconds()));
        row("WAL MB/1000", lines, line -> line.per1000(line.usage().walBytes() / 1e6));
        row("written MB/1000", lines, line -> line.per1000(line.usage().writtenBytes() / 1e6));
    }

    static void paced(int perSecond, Round round) {
        System.out.printf(
                Locale.ROOT,
                "  paced %4d/s: %.0f/s, reply ms p50 %.1f, p95 %.1f, p99 %.1f%n",
                perSecond,
                round.perSecond(),
                round.percentile(0.50),
                round.percentile(0.95),
                round.percentile(0.99));
    }

    private static void row(String name, List<Line> lines, ToDoubleFunction<Line> value) {
        double[] sorted = lines.stream().mapToDouble(value).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "  %-22s %9.2f  (%.2f–%.2f)%n",
                name,
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1]);
    }
}
