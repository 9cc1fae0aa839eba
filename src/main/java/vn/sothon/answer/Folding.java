package vn.sothon.answer;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes Vietnamese words down to ASCII letters, as people type them without diacritics. */
final class Folding {

    private static final int TABLE_SIZE = 0x1F00;
    private static final char[] PLAIN = table();
    private static final String NEW_TONES = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final String[] OLD_TONES = {
        "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
    };

    private Folding() {}

    private static char[] table() {
        var marks = Pattern.compile("\\p{M}+");
        char[] plain = new char[TABLE_SIZE];
        for (char letter = 0; letter < TABLE_SIZE; letter++) {
            String base = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            String bare = marks.matcher(base).replaceAll("");
            plain[letter] = bare.isEmpty() ? letter : bare.charAt(0);
        }
        plain['đ'] = 'd';
        plain['Đ'] = 'd';
        return plain;
    }

    static String fold(String word) {
        if (isPlain(word)) {
            return word;
        }
        var folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            folded.append(letter < TABLE_SIZE ? PLAIN[letter] : letter);
        }
        return folded.toString();
    }

    static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Both places of a tone are in use: "hoá" and "hóa", "uỷ" and "ủy" become the older form. */
    static String settleTone(String word) {
        int end = word.length();
        if (end < 2 || word.charAt(end - 1) < 0x80) {
            return word;
        }
        int tone = NEW_TONES.indexOf(word.charAt(end - 1));
        char glide = word.charAt(end - 2);
        boolean moved = tone >= 0 && glide == (tone < 10 ? 'o' : 'u');
        return moved ? word.substring(0, end - 2) + OLD_TONES[tone] : word;
    }
}
