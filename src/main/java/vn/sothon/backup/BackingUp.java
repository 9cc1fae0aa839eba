package vn.sothon.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.sothon.platform.OnlineBackup;

/** Backs up the embedded server while it works. */
final class BackingUp {

    private static final String DATA = Backup.FILES + "/" + OnlineBackup.dataFolder();
    private static final String PASSWORD = Backup.FILES + "/password";

    private BackingUp() {}

    /** The finished backup in {@code parent}, every file of it read back and found equal. */
    static Backup of(Path dataFolder, Path parent) throws IOException {
        HashedFiles.createFolder(parent);
        try (var online = OnlineBackup.of(dataFolder)) {
            OnlineBackup.Begun begun = online.begin();
            Backup.deleteUnfinishedIn(parent);
            Backup finished = Backup.in(parent, begun.at());
            Backup unfinished = finished.unfinished();
            try {
                write(online, begun, unfinished);
                unfinished.publishAs(finished);
                return finished;
            } finally {
                if (Files.exists(unfinished.folder())) {
                    unfinished.delete();
                }
            }
        }
    }

    /** Deletes all but the newest {@code kept}, and says which. */
    static List<Backup> deleteOlder(Path parent, int kept) throws IOException {
        List<Backup> older = Backup.allIn(parent).stream().skip(kept).toList();
        for (Backup backup : older) {
            backup.delete();
        }
        return older;
    }

    private static void write(OnlineBackup online, OnlineBackup.Begun begun, Backup backup)
            throws IOException {
        Path data = online.files().resolve(OnlineBackup.dataFolder());
        var copy = new ServerCopy(data, backup.folder().resolve(DATA));
        copy.copyData();
        OnlineBackup.Ended ended = online.end();
        copy.copyLog(begun.firstLog(), ended.lastLog());

        SortedMap<String, String> hashes = new TreeMap<>();
        copy.hashes().forEach((path, hash) -> hashes.put(DATA + "/" + path, hash));
        hashes.put(
                PASSWORD,
                HashedFiles.copy(
                        online.files().resolve("password"), backup.folder().resolve(PASSWORD)));
        writeAndHash(backup, DATA + "/backup_label", ended.label(), hashes);
        writeAndHash(backup, Backup.FOLDERS, lines(copy), hashes);

        var manifest = new Manifest(hashes);
        List<String> differences = manifest.differences(backup.found());
        if (!differences.isEmpty()) {
            throw new BackupRefused(
                    "What was written to %s reads back differently (%s): use another disk."
                            .formatted(backup.folder(), differences.getFirst()));
        }
        backup.write(Manifest.FILE, manifest.text());
    }

    private static void writeAndHash(
            Backup backup, String path, String text, SortedMap<String, String> hashes)
            throws IOException {
        backup.write(path, text);
        hashes.put(path, HashedFiles.hash(backup.folder().resolve(path)));
    }

    private static String lines(ServerCopy copy) {
        var lines = new StringBuilder();
        for (String folder : copy.folders()) {
            lines.append(DATA).append(folder.isEmpty() ? "" : "/").append(folder).append('\n');
        }
        return lines.toString();
    }
}
