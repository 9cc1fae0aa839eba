package vn.sothon.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.sothon.platform.DataFolderToFill;
import vn.sothon.platform.OnlineBackup;

/** Puts a backup into a data folder that has no database. */
final class Restoring {

    private static final String DATA = Backup.FILES + "/" + OnlineBackup.dataFolder();
    private static final int NAMED = 5;

    private Restoring() {}

    /** Returns once PostgreSQL has started on the restored data and the data is in its place. */
    static void into(Path dataFolder, Backup backup) throws IOException {
        Manifest manifest = verified(backup);
        try (var target = DataFolderToFill.take(dataFolder)) {
            createFolders(backup, target.unfinished());
            for (var file : manifest.hashes().entrySet()) {
                copy(backup, file.getKey(), file.getValue(), target.unfinished());
            }
            target.finish();
        }
    }

    private static Manifest verified(Backup backup) throws IOException {
        Manifest manifest = backup.manifest();
        List<String> differences = manifest.differences(backup.found());
        if (!differences.isEmpty()) {
            String more =
                    differences.size() > NAMED
                            ? " and %d more".formatted(differences.size() - NAMED)
                            : "";
            throw new BackupRefused(
                    "The backup %s is damaged (%s%s): nothing was restored; take another backup."
                            .formatted(
                                    backup.folder(),
                                    String.join(", ", differences.stream().limit(NAMED).toList()),
                                    more));
        }
        if (!manifest.hashes().containsKey(DATA + "/PG_VERSION")) {
            throw new BackupRefused(
                    "The backup %s is not of PostgreSQL %s: restore it with the release that made it."
                            .formatted(backup.folder(), OnlineBackup.dataFolder()));
        }
        return manifest;
    }

    private static void createFolders(Backup backup, Path target) throws IOException {
        for (String line : Files.readAllLines(backup.folder().resolve(Backup.FOLDERS))) {
            HashedFiles.createFolder(target.resolve(belowFiles(line)));
        }
    }

    private static void copy(Backup backup, String path, String hash, Path target)
            throws IOException {
        if (!path.startsWith(Backup.FILES + "/")) {
            return;
        }
        Path source = backup.folder().resolve(path);
        if (!HashedFiles.copy(source, target.resolve(belowFiles(path))).equals(hash)) {
            throw new BackupRefused(
                    source + " changed while it was restored: nothing was restored; try again.");
        }
    }

    private static String belowFiles(String path) {
        return path.substring(Backup.FILES.length() + 1);
    }
}
