package vn.sothon.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The device that holds a folder. What reached it is counted here and not by the process that
 * wrote: the kernel charges a process with whole folios, many times what it changed.
 *
 * @param statistics of the device, in the order of Linux' {@code /sys/block/…/stat}
 */
record Disk(Path statistics) {

    private static final int SECTORS_WRITTEN = 6;
    private static final int SECTOR = 512;

    static Disk of(Path folder) throws IOException {
        String device = Path.of(Files.getFileStore(folder).name()).getFileName().toString();
        return new Disk(Path.of("/sys/class/block", device, "stat"));
    }

    /** By everybody, since the machine started. */
    long writtenBytes() {
        try {
            String[] fields = Files.readString(statistics).strip().split("\\s+", -1);
            return Long.parseLong(fields[SECTORS_WRITTEN]) * SECTOR;
        } catch (IOException e) {
            throw new UncheckedIOException("the device of the data has no statistics", e);
        }
    }
}
