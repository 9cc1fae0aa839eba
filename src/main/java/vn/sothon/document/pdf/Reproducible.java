package vn.sothon.document.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a PDF file what FOP put in from the clock: the date of its description and the
 * identifier of the file (ISO 32000-1, 14.4). Everything keeps its place, which the file's own
 * table of contents tells.
 */
final class Reproducible {

    private static final Pattern DATE = Pattern.compile("(?<=<xmp:MetadataDate>)[^<]{20}(?=<)");
    private static final Pattern IDS =
            Pattern.compile("(?<=/ID \\[<)[0-9A-F]{32}> <[0-9A-F]{32}(?=>\\])");
    private static final String ALWAYS = "2020-03-05T00:00:00Z";

    private Reproducible() {}

    /** The same file with a fixed date, and with an identifier made from what it holds. */
    static byte[] of(byte[] file) {
        String dated = replaced(DATE, new String(file, ISO_8859_1), ALWAYS);
        String id = HexFormat.of().withUpperCase().formatHex(digest(replaced(IDS, dated, "")));
        return replaced(IDS, dated, id + "> <" + id).getBytes(ISO_8859_1);
    }

    private static String replaced(Pattern pattern, String file, String by) {
        Matcher found = pattern.matcher(file);
        if (!found.find()) {
            throw new IllegalStateException("a PDF file without " + pattern);
        }
        return file.substring(0, found.start()) + by + file.substring(found.end());
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text.getBytes(ISO_8859_1));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}
