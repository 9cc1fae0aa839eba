package vn.sothon.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sothon.platform.InstalledSettings;

/** {@code ./run restore BACKUP}: the opposite of {@link BackupCommand}, into an empty folder. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Restores a backup into SOTHON_DATA_DIR, which must hold no database.")
public final class RestoreCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "BACKUP", description = "What ./run backup made: sothon-…Z.")
    private Path folder;

    @Override
    public Integer call() {
        return Refusals.reported(spec, this::restore);
    }

    private void restore() throws IOException {
        Path data = EmbeddedData.of(InstalledSettings.read(), "Restore it with deploy/restore.");
        var backup = new Backup(folder.toAbsolutePath().normalize());
        Restoring.into(data, backup);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "Restored: %s into %s (every hash equal, PostgreSQL started on it once).%n",
                backup.folder(), data);
        out.flush();
    }
}
