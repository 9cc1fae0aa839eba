package vn.sothon.parked;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sothon.database.Database;
import vn.sothon.database.DatabaseFailure;
import vn.sothon.platform.ProjectFolder;
import vn.sothon.platform.RunningDatabase;
import vn.sothon.platform.StartRefused;
import vn.sothon.platform.VietnamTime;

/**
 * {@code ./run parked}, beside a running server. The exit code is 0 where everything asked for was
 * done, 1 where something was left, 2 where the command or the database would not do.
 */
@Command(
        name = "parked",
        mixinStandardHelpOptions = true,
        description = "Lists, replays or drops messages that could not be handled or delivered.")
public final class ParkedCommand implements Callable<Integer> {

    private static final int LEFT = 1;
    private static final int REFUSED = 2;

    private final Supplier<Database> database;
    private final Clock clock;
    private final String account;

    @Spec private CommandSpec spec;

    /** For the installation of this folder and the account that gives the command. */
    public ParkedCommand() {
        this(
                () -> RunningDatabase.find(ProjectFolder.path(), System.getenv()),
                VietnamTime.clock(),
                account());
    }

    ParkedCommand(Supplier<Database> database, Clock clock, String account) {
        this.database = database;
        this.clock = clock;
        this.account = account;
    }

    @Override
    public Integer call() {
        return list();
    }

    @Command(mixinStandardHelpOptions = true, description = "List them (also without a word).")
    int list() {
        return run(this::list);
    }

    @Command(mixinStandardHelpOptions = true, description = "Put one back into its queue, or all.")
    int replay(
            @Parameters(paramLabel = "ID", description = "As in the list, like i17, or all.")
                    String which) {
        return run(operator ->
                which.equals("all")
                        ? report(operator.replayAll())
                        : each(which, id -> operator.replay(id)));
    }

    @Command(mixinStandardHelpOptions = true, description = "Give one up; it stays stored.")
    int drop(
            @Parameters(paramLabel = "ID", description = "As in the list, like o23.") String which,
            @Option(names = "--reason", required = true, description = "Why; it is recorded.")
                    String reason) {
        if (reason.isBlank()) {
            return refuse("--reason is empty: say why the message is given up.");
        }
        return run(operator -> each(which, id -> operator.drop(id, reason.strip())));
    }

    private int list(Operator operator) {
        List<Parked> messages = operator.list();
        if (messages.isEmpty()) {
            print("Nothing is parked.");
        } else {
            ParkedTable.lines(messages).forEach(this::print);
        }
        return 0;
    }

    private int run(Function<Operator, Integer> action) {
        try {
            return action.apply(new Operator(database.get(), clock, account));
        } catch (StartRefused refused) {
            return refuse(String.valueOf(refused.getMessage()));
        } catch (DatabaseFailure failure) {
            return refuse(
                    "The database refused ("
                            + reason(failure)
                            + "): start this version of ./run once, which brings its tables up to"
                            + " date, or correct what it says.");
        }
    }

    private static String reason(DatabaseFailure failure) {
        return Optional.ofNullable(failure.getCause())
                .map(Throwable::getMessage)
                .orElse("without a reason");
    }

    private int each(String which, Function<MessageId, Operator.Outcome> action) {
        Optional<MessageId> id = MessageId.parse(which);
        return id.isPresent()
                ? report(List.of(action.apply(id.get())))
                : refuse("\"" + which + "\" is no message: write an ID of the list, like i17.");
    }

    private int report(List<Operator.Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            print("Nothing is parked.");
        }
        outcomes.forEach(outcome -> print(outcome.sentence()));
        return outcomes.stream().allMatch(Operator.Outcome::done) ? 0 : LEFT;
    }

    private void print(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private int refuse(String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
        return REFUSED;
    }

    /** With the person behind sudo, where there is one. */
    private static String account() {
        String account = System.getProperty("user.name", "unknown");
        String person = System.getenv("SUDO_USER");
        return person == null ? account : account + " (" + person + ")";
    }
}
