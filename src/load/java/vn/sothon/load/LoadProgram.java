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

    private static final int WARM_UP = 2;

    static final int PER_SECTION = 20;

    private LoadProgram() {}

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
            var meter = new Meter(product, Postmaster.of(data), Disk.of(data), communes);
            List<Trial> trials = new ArrayList<>();
            for (int questions : wanted.questions()) {
                var report = new NumberedReport("load-" + questions, questions, PER_SECTION);
                communes.publish(report.writeTo(home.resolve("templates")));
                trials.add(new Trial(wanted, report, communes, telegram, meter));
            }
            measure(wanted, trials);
            trials.forEach(Trial::print);
            check(trials, communes.historyRows());
        } finally {
            delete(home);
        }
    }

    /** Round by round over all lengths, so that a machine that tires does so for each of them. */
    private static void measure(Wanted wanted, List<Trial> trials) {
        for (int round = 0; round < WARM_UP; round++) {
            trials.forEach(Trial::warmUp);
        }
        for (int round = 0; round < wanted.rounds(); round++) {
            trials.forEach(Trial::closedLoop);
        }
        for (int rate : wanted.rates()) {
            trials.forEach(trial -> trial.paced(rate));
        }
    }

    private static void check(List<Trial> trials, long kept) {
        long typed = trials.stream().mapToLong(Trial::typed).sum();
        System.out.printf("%d answers typed, %d kept%n", typed, kept);
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
