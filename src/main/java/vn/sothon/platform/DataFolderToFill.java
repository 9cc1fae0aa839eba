package vn.sothon.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A data folder without a database that is given one from a backup. What is written goes beside the
 * final place and is put there only after PostgreSQL has started on it once.
 */
public final class DataFolderToFill implements AutoCloseable {

    private final Path files;
    private final Path unfinished;
    private final FolderLock lock;

    private DataFolderToFill(Path folder, FolderLock lock) {
        this.files = folder.resolve("postgres");
        this.unfinished = folder.resolve("postgres.unfinished");
        this.lock = lock;
    }

    /**
     * Keeps every other process out of {@code dataFolder}, which is created if missing.
     *
     * @throws StartRefused where a process uses it, and where it holds a database or its password
     */
    public static DataFolderToFill take(Path dataFolder) {
        Path folder = dataFolder.toAbsolutePath().normalize();
        Folders.create(folder, "rwxr-x--x");
        FolderLock lock = FolderLock.take(folder);
        try {
            var taken = new DataFolderToFill(folder, lock);
            taken.requireEmpty();
            Folders.delete(taken.unfinished);
            Folders.create(taken.unfinished, "rwx------");
            return taken;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Where the files go. */
    public Path unfinished() {
        return unfinished;
    }

    /**
     * Lets PostgreSQL read the log of the backup to its end, and puts the files into their place.
     *
     * @throws StartRefused where PostgreSQL does not start on them
     */
    public void finish() {
        PostgresBinaries binaries =
                PostgresBinaries.unpackedIn(PostgresBinaries.userCache(RunAs.isRoot()));
        var cluster = new Cluster(unfinished, binaries, RunAs.forDataIn(unfinished));
        startOnce(cluster);
        try {
            Files.move(unfinished, files, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot rename " + unfinished + " to " + files, e);
        }
    }

    /** Deletes what was not finished and lets others in. */
    @Override
    public void close() {
        try {
            Folders.delete(unfinished);
        } finally {
            lock.close();
        }
    }

    /** The server's own words are quoted, since its log is deleted with the rest. */
    private void startOnce(Cluster cluster) {
        try {
            EmbeddedPostgres.startOnFreePort(cluster, Durability.FULL);
        } catch (StartRefused e) {
            throw new StartRefused(
                    "PostgreSQL does not start on the restored files, so they were not put into "
                            + files
                            + ": take another backup. It said: "
                            + reason(unfinished.resolve("server.log")),
                    e);
        }
        cluster.stop();
    }

    private static String reason(Path log) {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                    .findFirst()
                    .orElse("nothing");
        } catch (IOException _) {
            return "nothing";
        }
    }

    private void requireEmpty() {
        if (Files.isDirectory(files) && !isEmpty(files)) {
            throw new StartRefused(
                    "The folder "
                            + files
                            + " is not empty and nothing is restored over it: rename it, or set"
                            + " SOTHON_DATA_DIR to another folder.");
        }
    }

    private static boolean isEmpty(Path folder) {
        try (var content = Files.list(folder)) {
            return content.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }
}
