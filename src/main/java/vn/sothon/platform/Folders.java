package vn.sothon.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/** Folders on the disk. */
final class Folders {

    private Folders() {}

    /** Creates {@code folder} with permissions like "rwx------" if it is missing. */
    static void create(Path folder, String permissions) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
            }
        } catch (IOException e) {
            throw new StartRefused(
                    "The folder "
                            + folder
                            + " cannot be created ("
                            + e
                            + "): make its parent writable or set SOTHON_DATA_DIR to another folder.",
                    e);
        }
    }

    /** Deletes {@code folder} with all it holds; nothing happens where it does not exist. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            List<Path> childrenFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : childrenFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }
}
