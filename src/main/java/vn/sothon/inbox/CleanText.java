package vn.sothon.inbox;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as it is let in: composed Unicode (NFC), so that "ệ" is one character whatever the keyboard;
 * line feeds as the only control characters, so that NUL does not reach PostgreSQL nor an escape a
 * terminal; no halves of surrogate pairs; no white space around.
 */
final class CleanText {

    /** Longest text let in, in UTF-16 units: far beyond any paragraph of a report. */
    static final int LONGEST = 20_000;

    private static final Pattern LINE_END = Pattern.compile("\r\n?|\u2028|\u2029|\u0085");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\n]]");

    private CleanText() {}

    static String of(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n").replace('\t', ' ');
        String printable = CONTROL.matcher(lines).replaceAll("");
        return Normalizer.normalize(printable, Normalizer.Form.NFC).strip();
    }
}
