package vn.sothon.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The template files one report may use: its own and the shared ones, read once.
 *
 * @param main the name of the report's wording, "thi-dua-khen-thuong-xa/draft.ftl"
 * @param files name below {@code templates/} to text
 */
public record TemplateSources(String main, SortedMap<String, String> files) {
    public TemplateSources {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    static final String WORDING_FILE = "draft.ftl";
    static final String SHARED = "_shared";

    /**
     * The wording in {@code folder} and everything in {@code _shared} beside it.
     *
     * @throws UncheckedIOException where a file cannot be read
     */
    public static TemplateSources read(Path folder) {
        Path report = folder.toAbsolutePath().normalize();
        SortedMap<String, String> files = new TreeMap<>();
        addFolder(report, files);
        Path shared = report.resolveSibling(SHARED);
        if (Files.isDirectory(shared)) {
            addFolder(shared, files);
        }
        return new TemplateSources(report.getFileName() + "/" + WORDING_FILE, files);
    }

    private static void addFolder(Path folder, Map<String, String> files) {
        try (DirectoryStream<Path> templates = Files.newDirectoryStream(folder, "*.ftl")) {
            for (Path template : templates) {
                files.put(
                        folder.getFileName() + "/" + template.getFileName(),
                        Files.readString(template));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the templates in " + folder, e);
        }
    }

    /** The report's wording; the rest are passages it may use. */
    public String text() {
        return files.getOrDefault(main, "");
    }

    /** The same files with another wording of the report. */
    public TemplateSources withText(String text) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.put(main, text);
        return new TemplateSources(main, changed);
    }

    /** A hash of every file and of which is the report's, equal for equal wording. */
    public String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((main + "\0").getBytes(StandardCharsets.UTF_8));
            files.forEach((name, text) ->
                    digest.update((name + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The lines of a file, empty where there is no such file. */
    List<String> lines(String name) {
        return files.getOrDefault(name, "").lines().toList();
    }
}
