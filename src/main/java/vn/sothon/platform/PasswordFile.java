package vn.sothon.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The file beside the data that holds the password of its accounts, readable by its owner only. */
final class PasswordFile {

    private PasswordFile() {}

    static Path in(Path folder) {
        return folder.resolve("password");
    }

    static String read(Path folder) {
        try {
            return Files.readString(in(folder));
        } catch (IOException e) {
            throw new StartRefused(
                    "Without the file "
                            + in(folder)
                            + " the data beside it cannot be opened: restore it from a backup.",
                    e);
        }
    }

    /** Makes a password for data that is about to be created; it appears whole or not at all. */
    static void createIn(Path folder) {
        Path unfinished = folder.resolve("password.unfinished");
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(ownerOnly));
            Files.writeString(unfinished, new Codes().secret());
            Files.move(unfinished, in(folder), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartRefused(
                    "The password file " + in(folder) + " cannot be written: " + e, e);
        }
    }
}
