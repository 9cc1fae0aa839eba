package vn.sothon.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a package, by name, in their order. */
final class Zip {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LIMIT_IN_MEGABYTES = 20;

    /** The beginning of time for a ZIP file: equal parts make equal bytes. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Zip() {}

    /**
     * @throws IOException where the bytes are no ZIP file
     * @throws BaseFileProblem where they hold too much
     */
    static Map<String, byte[]> read(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int room = LIMIT_IN_MEGABYTES * MEGABYTE;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(room + 1);
                room -= part.length;
                if (room < 0) {
                    throw BaseFileProblem.of("too-large", "megabytes", LIMIT_IN_MEGABYTES);
                }
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }

    static byte[] write(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return bytes.toByteArray();
    }
}
