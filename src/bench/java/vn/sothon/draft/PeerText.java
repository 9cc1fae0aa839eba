package vn.sothon.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** What stands in a Word file, tags left out. */
final class PeerText {

    private PeerText() {}

    static String of(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("word/(document|footnotes)\\.xml")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    text.append(xml.replaceAll("<[^>]*>", ""));
                }
            }
        }
        return text.toString();
    }
}
