package vn.sothon;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sothon.answer.cli.ReadCommand;
import vn.sothon.backup.BackupCommand;
import vn.sothon.backup.RestoreCommand;
import vn.sothon.definition.cli.CheckCommand;
import vn.sothon.draft.DraftLint;
import vn.sothon.draft.PreviewCommand;
import vn.sothon.faketelegram.FakeTelegramCommand;
import vn.sothon.parked.ParkedCommand;
import vn.sothon.platform.ServeCommand;

/** The command line; without a command it serves. Only {@code serve} starts Micronaut. */
@Command(name = "run", description = "Sổ Thôn collects a commune's report figures in a chat.")
public final class Application {

    private static final List<Object> COMMANDS =
            List.of(
                    new ServeCommand(context -> context.getBean(Opening.class).open()),
                    new CheckCommand(List.of(DraftLint::check)),
                    new PreviewCommand(),
                    new ReadCommand(),
                    new FakeTelegramCommand(),
                    new ParkedCommand(),
                    new BackupCommand(),
                    new RestoreCommand());

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Name the commands.")
    boolean isHelpWanted;

    private Application() {}

    public static void main(String[] arguments) {
        int exitCode =
                commandLine().execute(arguments.length == 0 ? new String[] {"serve"} : arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    static CommandLine commandLine() {
        CommandLine root = new CommandLine(new Application());
        COMMANDS.forEach(root::addSubcommand);
        return root;
    }
}
