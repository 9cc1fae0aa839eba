package vn.sothon.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The copy of a working server's files in a folder, with the hash of each. */
final class ServerCopy {

    private final Path source;
    private final Path target;
    private final SortedMap<String, String> hashes = new TreeMap<>();
    private final SortedSet<String> folders = new TreeSet<>();

    /**
     * A copy that is still empty.
     *
     * @param source the data of the server
     */
    ServerCopy(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    SortedMap<String, String> hashes() {
        return hashes;
    }

    SortedSet<String> folders() {
        return folders;
    }

    /** Copies what the {@link Selection} holds; what the server deletes meanwhile is not needed. */
    void copyData() throws IOException {
        Files.walkFileTree(
                source,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) throws IOException {
                        String path = source.relativize(folder).toString();
                        if (!Selection.holdsFolder(path)) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        folders.add(path);
                        HashedFiles.createFolder(target.resolve(path));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        String path = source.relativize(file).toString();
                        if (!attributes.isRegularFile()) {
                            throw new BackupRefused(
                                    file
                                            + " is not an ordinary file and cannot be backed up so: use"
                                            + " pg_basebackup.");
                        }
                        if (Selection.holds(path)) {
                            copyUnlessGone(path);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e)
                            throws IOException {
                        if (e instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw e;
                    }
                });
        copy(Selection.CONTROL_FILE);
    }

    /** Copies the log from its file {@code first} to its file {@code last}. */
    void copyLog(String first, String last) throws IOException {
        try (var logs = Files.list(source.resolve(Selection.LOG_FOLDER))) {
            for (Path log : logs.toList()) {
                String name = String.valueOf(log.getFileName());
                if (Selection.holdsLog(name, first, last)) {
                    copy(Selection.LOG_FOLDER + "/" + name);
                }
            }
        }
        if (!hashes.containsKey(Selection.LOG_FOLDER + "/" + first)) {
            throw new BackupRefused("The log file " + first + " is gone: try again.");
        }
    }

    private void copyUnlessGone(String path) throws IOException {
        try {
            copy(path);
        } catch (NoSuchFileException _) {
            // a table was dropped
        }
    }

    private void copy(String path) throws IOException {
        hashes.put(path, HashedFiles.copy(source.resolve(path), target.resolve(path)));
    }
}
