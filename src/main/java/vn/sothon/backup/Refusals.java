package vn.sothon.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine.Model.CommandSpec;
import vn.sothon.platform.StartRefused;

/** Turns what stands in the way of a command into a sentence and an exit code. */
final class Refusals {

    private static final int REFUSED = 2;

    private Refusals() {}

    /** What a command does with files. */
    interface Work {
        void run() throws IOException;
    }

    static int reported(CommandSpec spec, Work work) {
        try {
            work.run();
            return 0;
        } catch (BackupRefused | StartRefused e) {
            return refused(spec, String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            return refused(spec, String.valueOf(e.getCause()));
        } catch (IOException e) {
            return refused(spec, e.toString());
        }
    }

    private static int refused(CommandSpec spec, String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
        return REFUSED;
    }
}
