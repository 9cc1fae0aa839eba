package vn.sothon.answer;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Reads Vietnamese letters that were left as raw keystrokes because the keyboard was off: Telex
 * ("khoong", "hooj") and VNI ("kho6ng", "ho65"). The caller takes the result only where it is a
 * word it knows.
 */
final class Keystrokes {

    private static final String TELEX_TONES = "fsrxj";
    private static final String VNI_TONES = "21345";
    private static final String TONE_MARKS = "\u0300\u0301\u0309\u0303\u0323";
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final int LONGEST_WORD = 10;

    private Keystrokes() {}

    static Optional<String> telex(String typed) {
        return typed.length() > LONGEST_WORD ? Optional.empty() : decode(typed, TELEX_TONES, true);
    }

    static Optional<String> vni(String typed) {
        return typed.length() > LONGEST_WORD ? Optional.empty() : decode(typed, VNI_TONES, false);
    }

    private static Optional<String> decode(String typed, String tones, boolean telex) {
        var letters = new StringBuilder();
        int tone = -1;
        for (int i = 0; i < typed.length(); i++) {
            char key = typed.charAt(i);
            if (telex ? doubles(letters, key) : shapes(letters, key)) {
                continue;
            }
            int pressed = tones.indexOf(key);
            if (pressed >= 0 && hasVowel(letters)) {
                tone = pressed;
            } else if (key >= 'a' && key <= 'z') {
                letters.append(key);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(tone < 0 ? letters.toString() : accent(letters, tone));
    }

    /** Telex: a second a, e, o or d turns the earlier one; w hooks or breves. */
    private static boolean doubles(StringBuilder letters, char key) {
        return switch (key) {
            case 'a' -> turn(letters, "a", "â");
            case 'e' -> turn(letters, "e", "ê");
            case 'o' -> turn(letters, "o", "ô");
            case 'd' -> turn(letters, "d", "đ");
            case 'w' -> hook(letters);
            default -> false;
        };
    }

    private static boolean shapes(StringBuilder letters, char key) {
        return switch (key) {
            case '6' -> turn(letters, "aeo", "âêô");
            case '7' -> hook(letters);
            case '8' -> turn(letters, "a", "ă");
            case '9' -> turn(letters, "d", "đ");
            default -> false;
        };
    }

    private static boolean hook(StringBuilder letters) {
        int end = letters.length();
        int pair = letters.lastIndexOf("uo");
        if (pair >= 0) {
            letters.replace(pair, pair + 2, "ươ");
            return true;
        }
        int half = letters.lastIndexOf("ưo");
        if (half >= 0) {
            letters.setCharAt(half + 1, 'ơ');
            return true;
        }
        return end > 0 && turn(letters, "aou", "ăơư");
    }

    private static boolean turn(StringBuilder letters, String plain, String turned) {
        for (int i = letters.length() - 1; i >= 0; i--) {
            int found = plain.indexOf(letters.charAt(i));
            if (found >= 0) {
                letters.setCharAt(i, turned.charAt(found));
                return true;
            }
        }
        return false;
    }

    private static boolean hasVowel(StringBuilder letters) {
        return letters.chars().anyMatch(letter -> VOWELS.indexOf(letter) >= 0);
    }

    private static String accent(StringBuilder letters, int tone) {
        int bearer = bearer(letters);
        String accented =
                letters.substring(0, bearer + 1)
                        + TONE_MARKS.charAt(tone)
                        + letters.substring(bearer + 1);
        return Normalizer.normalize(accented, Normalizer.Form.NFC);
    }

    /** The vowel that carries the tone: a shaped one, else the last but one of an open syllable. */
    private static int bearer(StringBuilder letters) {
        int last = -1;
        int shaped = -1;
        for (int i = 0; i < letters.length(); i++) {
            if (VOWELS.indexOf(letters.charAt(i)) >= 0 && !isGlide(letters, i)) {
                last = i;
                shaped = letters.charAt(i) >= 0x80 ? i : shaped;
            }
        }
        if (shaped >= 0) {
            return shaped;
        }
        if (last < 1) {
            return Math.max(last, 0);
        }
        boolean open = last == letters.length() - 1;
        boolean cluster = VOWELS.indexOf(letters.charAt(last - 1)) >= 0;
        return open && cluster && !isGlide(letters, last - 1) ? last - 1 : last;
    }

    private static boolean isGlide(StringBuilder letters, int at) {
        if (at < 1 || at + 1 >= letters.length() || VOWELS.indexOf(letters.charAt(at + 1)) < 0) {
            return false;
        }
        char before = letters.charAt(at - 1);
        char glide = letters.charAt(at);
        return (before == 'q' && glide == 'u') || (before == 'g' && glide == 'i');
    }
}
