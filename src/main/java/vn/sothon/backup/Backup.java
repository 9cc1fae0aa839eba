package vn.sothon.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One finished backup:
 *
 * <pre>
 * sothon-20261231T100000Z/
 *   postgres/     the files of the server
 *   FOLDERS       its folders, which some ways of carrying a backup lose where they are empty
 *   SHA256SUMS    the hash of each file
 * </pre>
 */
record Backup(Path folder) {

    static final String FILES = "postgres";
    static final String FOLDERS = "FOLDERS";

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'sothon-'yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern FINISHED = Pattern.compile("sothon-\\d{8}T\\d{6}Z");
    private static final String UNFINISHED = ".unfinished";

    /** The name of a backup that began at {@code instant}. */
    static Backup in(Path parent, Instant instant) {
        return new Backup(parent.resolve(NAME.format(instant)));
    }

    /** The finished backups in {@code parent}, the newest first. */
    static List<Backup> allIn(Path parent) throws IOException {
        try (var content = Files.list(parent)) {
            return content.filter(path -> FINISHED.matcher(nameOf(path)).matches())
                    .sorted(Comparator.reverseOrder())
                    .map(Backup::new)
                    .toList();
        }
    }

    /** Deletes what backups that were cut short left in {@code parent}. */
    static void deleteUnfinishedIn(Path parent) throws IOException {
        try (var content = Files.list(parent)) {
            for (Path path : content.filter(Backup::isUnfinished).toList()) {
                new Backup(path).delete();
            }
        }
    }

    /** Where it is written before it is whole. */
    Backup unfinished() {
        return new Backup(folder.resolveSibling(nameOf(folder) + UNFINISHED));
    }

    /** What its own list says it holds. */
    Manifest manifest() throws IOException {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused(
                    folder
                            + " is no backup (it has no "
                            + Manifest.FILE
                            + "): name a folder like"
                            + " sothon-20261231T100000Z that ./run backup made.");
        }
        return Manifest.of(Files.readString(file));
    }

    /** The hashes of the files that are there now. */
    Manifest found() throws IOException {
        var hashes = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.filter(path -> !Files.isDirectory(path)).toList()) {
                hashes.put(folder.relativize(path).toString(), HashedFiles.hash(path));
            }
        }
        hashes.remove(Manifest.FILE);
        return new Manifest(hashes);
    }

    /** Gives the unfinished backup its name, after which it is one. */
    void publishAs(Backup finished) throws IOException {
        Files.move(folder, finished.folder, StandardCopyOption.ATOMIC_MOVE);
        HashedFiles.flush(finished.folder.resolveSibling("."));
    }

    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        HashedFiles.flush(file);
    }

    /** Deletes it; it stops being a finished backup first. */
    void delete() throws IOException {
        Path doomed = folder;
        if (FINISHED.matcher(nameOf(folder)).matches()) {
            doomed = Files.move(folder, unfinished().folder, StandardCopyOption.ATOMIC_MOVE);
        }
        try (var paths = Files.walk(doomed)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static boolean isUnfinished(Path path) {
        String name = nameOf(path);
        return name.endsWith(UNFINISHED)
                && FINISHED.matcher(name.substring(0, name.length() - UNFINISHED.length()))
                        .matches();
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }
}
