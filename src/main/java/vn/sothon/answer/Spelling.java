package vn.sothon.answer;

import java.text.Normalizer;

/**
 * Brings a typed text to one spelling: NFC, lower case, ASCII digits and marks, no emoji. Widths,
 * dashes and spaces have many code points but one meaning to the person who typed them.
 */
final class Spelling {

    /** Stands between digit groups that were written with a no-break or thin space. */
    static final char GROUP_SPACE = '\u2009';

    /** Stands for a sign that may turn the meaning round: a cross, a keycap, a superscript. */
    static final char DOUBTFUL_SIGN = '#';

    private static final int MOST_MARKS_ON_A_LETTER = 3;
    private static final String THIN_SPACES = "\u00A0\u2007\u2008\u2009\u200A\u202F";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2796";
    private static final String CROSSES = "\u274C\u2716\u2717\u2718\u26D4";
    private static final String QUESTIONS = "\u2753\u2754";
    private static final String SLASHES = "\u2044\u2215\u29F8";
    private static final String TILDES = "\u2248\u223C\u301C";
    private static final String STARS = "\u00D7\u22C5\u2715";

    private Spelling() {}

    static String normalize(String text) {
        String composed = compose(text);
        var normal = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); ) {
            int point = composed.codePointAt(i);
            append(normal, point);
            i += Character.charCount(point);
        }
        return normal.toString();
    }

    private static String compose(String text) {
        if (isComposed(text)) {
            return text;
        }
        return Normalizer.normalize(dropExcessMarks(text), Normalizer.Form.NFC);
    }

    /** Whether it has only letters that are surely composed; a quick look for nearly all texts. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean vietnamese = unit >= 0x1EA0 && unit <= 0x1EF9;
            if (unit >= 0x300 && !vietnamese) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(int unit) {
        return unit >= 0x300 && Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    /** Long runs of combining marks carry no meaning and are slow to order. */
    private static String dropExcessMarks(String text) {
        var kept = new StringBuilder(text.length());
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            run = isMark(unit) ? run + 1 : 0;
            if (run <= MOST_MARKS_ON_A_LETTER) {
                kept.append(unit);
            }
        }
        return kept.toString();
    }

    private static void append(StringBuilder normal, int point) {
        if (point < 0x80) {
            appendAscii(normal, (char) point);
        } else if (point >= 0xFF01 && point <= 0xFF5E) {
            appendAscii(normal, (char) (point - 0xFEE0));
        } else if (Character.isLetter(point)) {
            normal.appendCodePoint(Character.toLowerCase(point));
        } else if (Character.isDigit(point)) {
            normal.append((char) ('0' + Character.digit(point, 10)));
        } else {
            appendSign(normal, point);
        }
    }

    private static void appendAscii(StringBuilder normal, char unit) {
        if (unit >= 'A' && unit <= 'Z') {
            normal.append((char) (unit + 32));
        } else if (unit == '\n') {
            normal.append(';');
        } else if (unit < ' ' || "\"`_|\\{}[]^\u007F".indexOf(unit) >= 0) {
            normal.append(' ');
        } else {
            normal.append(unit);
        }
    }

    private static void appendSign(StringBuilder normal, int point) {
        switch (Character.getType(point)) {
            case Character.FORMAT, Character.NON_SPACING_MARK -> {}
            case Character.SPACE_SEPARATOR ->
                    normal.append(THIN_SPACES.indexOf(point) >= 0 ? GROUP_SPACE : ' ');
            case Character.OTHER_NUMBER -> normal.append(superscript(normal, point));
            case Character.ENCLOSING_MARK, Character.LETTER_NUMBER -> normal.append(DOUBTFUL_SIGN);
            default -> normal.append(sign(point));
        }
    }

    private static char superscript(StringBuilder normal, int point) {
        boolean afterMetre = !normal.isEmpty() && normal.charAt(normal.length() - 1) == 'm';
        if (afterMetre && (point == '²' || point == '³')) {
            return point == '²' ? '2' : '3';
        }
        return DOUBTFUL_SIGN;
    }

    private static char sign(int point) {
        if (DASHES.indexOf(point) >= 0) {
            return '-';
        }
        if (SLASHES.indexOf(point) >= 0) {
            return '/';
        }
        if (STARS.indexOf(point) >= 0) {
            return '*';
        }
        if (TILDES.indexOf(point) >= 0) {
            return '~';
        }
        if (QUESTIONS.indexOf(point) >= 0) {
            return '?';
        }
        boolean turns =
                CROSSES.indexOf(point) >= 0 || point == 0x1F6AB || point == 0xB1 || point == 0x2795;
        return turns ? DOUBTFUL_SIGN : meaningful(point);
    }

    private static char meaningful(int point) {
        return switch (point) {
            case '\u2019', '\u02BC' -> '\'';
            case '\u2265' -> '≥';
            case '\u2264' -> '≤';
            case '\u2030' -> '‰';
            case '\u2105' -> '%';
            case '\u20AB' -> 'đ';
            case '\u20AC', '\u00A3', '\u00A5' -> '$';
            default -> ' ';
        };
    }
}
