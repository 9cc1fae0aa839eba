package vn.sothon.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.fixture.NumberedReport;
import vn.sothon.platform.EmbeddedPostgres;

/**
 * How many answers a second the program takes, how quickly people are answered, and what that
 * costs: the program in a process of its own, a durable PostgreSQL, and Telegram played by this
 * process, all on one machine.
 */
final class LoadProgram {

    /** More answers than any round takes, so that there is always somebody who has a question. */
    private static final int MOST_PER_SECOND = 1500;

    static final int PER_SECTION = 20;

    private final Wanted wanted;
    private final FakeBotApi telegram;
    private final Communes communes;
    private final Product product;
    private final Postmaster postmaster;

    private LoadProgram(
            Wanted wanted,
            FakeBotApi telegram,
            Communes communes,
            Product product,
            Postmaster postmaster) {
        this.wanted = wanted;
        this.telegram = telegram;
        this.communes = communes;
        this.product = product;
        this.postmaster = postmaster;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Wanted wanted = Wanted.read();
        Path home = Files.createTempDirectory("sothon-load");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
        Table.machine(home);
        Files.createDirectories(home.resolve("templates"));
        Path data = home.resolve("data");
        try (var server = EmbeddedPostgres.start(data);
                var telegram = FakeBotApi.start().keepsCalls(0).keepsMessages(10);
                var product = Product.start(home, server, telegram)) {
            var communes = new Communes(server, telegram.botId());
            var program = new LoadProgram(wanted, telegram, communes, product, Postmaster.of(data));
            for (int questions : wanted.questions()) {
                var report = new NumberedReport("load-" + questions, questions, PER_SECTION);
                communes.publish(report.writeTo(home.resolve("templates")));
                program.measure(report);
            }
        } finally {
            delete(home);
        }
    }

    private void measure(NumberedReport report) {
        long nanos = wanted.length().toNanos();
        long before = communes.historyRows();
        try (var crowd = new Crowd(telegram)) {
            prepare(report, crowd);
            crowd.closedLoop(nanos);
            List<Table.Line> lines = new ArrayList<>();
            for (int round = 0; round < wanted.rounds(); round++) {
                prepare(report, crowd);
                Usage start = Usage.now(product, postmaster, communes);
                Round result = crowd.closedLoop(nanos);
                Usage used = Usage.now(product, postmaster, communes).since(start);
                lines.add(new Table.Line(result, used));
            }
            if (!lines.isEmpty()) {
                Table.closedLoop(report.questions(), lines);
            }
            for (int rate : wanted.rates()) {
                prepare(report, crowd);
                Table.paced(rate, crowd.paced(nanos, rate));
            }
            check(crowd.typed(), communes.historyRows() - before);
        }
    }

    /** Enough people for the next round, and as many who talk as are wanted. */
    private void prepare(NumberedReport report, Crowd crowd) {
        long answers = wanted.length().toSeconds() * MOST_PER_SECOND;
        while ((long) crowd.waiting() * report.questions() / 2 < answers) {
            crowd.join(communes.add(report, wanted.people()));
        }
        crowd.seat(wanted.people());
    }

    private static void check(long typed, long kept) {
        System.out.printf("  %d answers typed, %d kept%n", typed, kept);
        if (typed != kept) {
            throw new IllegalStateException("answers were lost or kept twice");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
