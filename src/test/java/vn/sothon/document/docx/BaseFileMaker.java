package vn.sothon.document.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes {@code templates/base.docx} from the readable parts among the test resources: {@code mvn
 * test -Dtest=BaseFileTest -Dupdate=true}.
 */
final class BaseFileMaker {

    static final Path BASE_FILE = Path.of("templates", "base.docx");

    private static final Path SOURCE = Path.of("src/test/resources/vn/sothon/document/docx/base");
    private static final List<String> PARTS =
            List.of(
                    "[Content_Types].xml",
                    "_rels/.rels",
                    "word/document.xml",
                    "word/_rels/document.xml.rels",
                    "word/styles.xml",
                    "word/settings.xml",
                    "word/fontTable.xml",
                    "word/header1.xml",
                    "word/footnotes.xml");

    private BaseFileMaker() {}

    static void make() throws IOException {
        Files.createDirectories(BASE_FILE.getParent());
        Files.write(BASE_FILE, Zip.write(parts()));
    }

    static Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (String part : PARTS) {
            parts.put(part, Files.readAllBytes(SOURCE.resolve(part)));
        }
        return parts;
    }
}
