package vn.sothon.conversation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: without case, diacritics and politeness. */
final class Folded {

    private static final Pattern LEADING = Pattern.compile("^(?:(?:da|vang|u|ok)[ ,.]+)+");
    private static final Pattern TRAILING =
            Pattern.compile("(?:[ ,.!?]+(?:a|nhe|nha|di|thoi|em|anh|chi|bot))+[ .!?]*$");
    private static final Pattern EDGES = Pattern.compile("^[\\s\"“”'.,;:!?]+|[\\s\"“”'.,;:!?]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The letters of Vietnamese and of every other language that writes in Latin end before it. */
    private static final int LATIN = 0x1F00;

    private static final char[] LATIN_LETTERS = latinLetters();

    private Folded() {}

    /** The NFC text, each letter without its marks and in lower case; the length stays the same. */
    static String letters(String nfc) {
        StringBuilder folded = new StringBuilder(nfc.length());
        for (int i = 0; i < nfc.length(); i++) {
            char c = nfc.charAt(i);
            folded.append(c < LATIN ? LATIN_LETTERS[c] : letter(c));
        }
        return folded.toString();
    }

    /** {@link #letters} with single spaces and without the polite words around it. */
    static String words(String text) {
        String folded = letters(Normalizer.normalize(text, Normalizer.Form.NFC));
        String single = SPACES.matcher(folded).replaceAll(" ").strip();
        String bare = TRAILING.matcher(LEADING.matcher(single).replaceFirst("")).replaceFirst("");
        return EDGES.matcher(bare).replaceAll("");
    }

    /** {@link #words} without any space, as Telegram commands are written: "tiendo". */
    static String key(String text) {
        return words(text).replace(" ", "").replace("_", "");
    }

    /** Every message is compared with every label, so the usual letters are folded only once. */
    private static char[] latinLetters() {
        char[] letters = new char[LATIN];
        for (char c = 0; c < LATIN; c++) {
            letters[c] = letter(c);
        }
        return letters;
    }

    private static char letter(char c) {
        if (c == 'đ' || c == 'Đ') {
            return 'd';
        }
        if (c < 128 || Character.isSurrogate(c)) {
            return Character.toLowerCase(c);
        }
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return decomposed.substring(0, 1).toLowerCase(Locale.ROOT).charAt(0);
    }
}
