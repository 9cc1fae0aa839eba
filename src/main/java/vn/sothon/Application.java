package vn.sothon;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.sothon.platform.ServeCommand;

/** The command line; without a command it serves. Only {@code serve} starts Micronaut. */
@Command(
        name = "run",
        description = "Sổ Thôn collects a commune's report figures in a chat.",
        mixinStandardHelpOptions = true)
public final class Application {

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
        List.of(new ServeCommand()).forEach(root::addSubcommand);
        return root;
    }
}
