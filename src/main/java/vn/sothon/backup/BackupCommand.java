package vn.sothon.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sothon.platform.InstalledSettings;

/** {@code ./run backup FOLDER}: one more backup of the embedded PostgreSQL in that folder. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Backs up the database in SOTHON_DATA_DIR, also while it is in use.")
public final class BackupCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "A folder for backups and nothing else.")
    private Path parent;

    @Option(
            names = "--keep",
            paramLabel = "N",
            description =
                    "Delete older backups in FOLDER and keep the newest N. Default: keep all.")
    private Optional<Integer> kept = Optional.empty();

    @Override
    public Integer call() {
        return Refusals.reported(spec, this::backUp);
    }

    private void backUp() throws IOException {
        if (kept.filter(number -> number < 1).isPresent()) {
            throw new BackupRefused("--keep is %d: write 1 or more.".formatted(kept.get()));
        }
        PrintWriter out = spec.commandLine().getOut();
        Path data = EmbeddedData.of(InstalledSettings.read(), "Back that up with deploy/backup.");
        Path folder = parent.toAbsolutePath().normalize();
        Backup made = BackingUp.of(data, folder);
        out.printf(
                "Backup: %s (%d files, each read back and equal).%n",
                made.folder(), made.manifest().hashes().size());
        if (kept.isPresent()) {
            BackingUp.deleteOlder(folder, kept.get())
                    .forEach(backup -> out.printf("Deleted: %s%n", backup.folder()));
        }
        out.flush();
    }
}
