package vn.sothon.faketelegram;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stands in for Telegram on this machine, with a page that shows anybody's phone. */
@Command(
        name = "fake-telegram",
        mixinStandardHelpOptions = true,
        description = "Stands in for Telegram on this machine: try the bot without a token.")
public final class FakeTelegramCommand implements Callable<Integer> {

    private static final int KEPT_CALLS = 100;
    private static final int KEPT_MESSAGES = 500;
    private static final long FIRST_PERSON = 1001;

    private final PrintStream out;
    private final CountDownLatch end;

    @Option(
            names = "--port",
            defaultValue = "9100",
            description = "The port to listen on; 0 takes any that is free.")
    int port;

    @Option(names = "--strict", description = "Also slow the bot down as the real server does.")
    boolean isStrict;

    /** Runs until the process is told to end. */
    public FakeTelegramCommand() {
        this(System.out, new CountDownLatch(1));
    }

    FakeTelegramCommand(PrintStream out, CountDownLatch end) {
        this.out = out;
        this.end = end;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (FakeBotApi telegram = FakeBotApi.start(InstantSource.system(), port)) {
            telegram.keepsCalls(KEPT_CALLS).keepsMessages(KEPT_MESSAGES).showsPage();
            if (isStrict) {
                telegram.enforces(Rule.values());
            }
            telegram.phone(FIRST_PERSON, "Người dùng thử");
            explain(telegram);
            end.await();
            return 0;
        } catch (UncheckedIOException e) {
            System.err.println("Port " + port + " is taken; choose another with --port.");
            return 1;
        }
    }

    private void explain(FakeBotApi telegram) {
        out.println("Put these lines in .env and start Sổ Thôn (./run) beside this program:");
        out.println();
        out.println("TELEGRAM_BOT_TOKEN=" + telegram.token());
        out.println("TELEGRAM_API_URL=" + telegram.url());
        out.println();
        out.println("The phones: " + telegram.url() + PhonePage.PATH);
        out.println();
        out.println(
                "To be somebody of the demo: open Sổ Thôn, a report, \"Người báo cáo\", \"Mã bắt"
                        + " đầu\", and send the line \"/start ...\" from a phone.");
        out.println("Everything is forgotten when this program ends (Ctrl+C).");
    }
}
