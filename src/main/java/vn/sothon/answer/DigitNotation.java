package vn.sothon.answer;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a numeral typed in digits may mean (figures.md, section 2, rules 2 and 3).
 *
 * @param form how its marks are to be understood
 * @param values the readings, the more usual first; empty where it is no number
 */
record DigitNotation(Form form, List<BigDecimal> values) {

    enum Form {
        PLAIN,
        /** Several groups of three, or one group after a space: thousands. */
        GROUPED,
        /** One or two digits after one mark, both marks, or a leading zero. */
        DECIMAL,
        /** Four or more digits after the mark: a decimal only by force. */
        LONG_DECIMAL,
        /** A dot and exactly three digits. */
        DOT_AND_THREE,
        /** A comma and exactly three digits. */
        COMMA_AND_THREE,
        /** As long as a phone number or a citizen id, or with the leading zero of one. */
        PERSONAL,
        DATE,
        MALFORMED
    }

    private static final int MOST_DIGITS = 18;
    private static final int PERSONAL_DIGITS = 9;

    static DigitNotation of(String numeral) {
        int first = firstMark(numeral);
        if (first < 0) {
            return plain(numeral);
        }
        int last = lastMark(numeral);
        char lastMark = numeral.charAt(last);
        if (numeral.length() > MOST_DIGITS + 6) {
            return none(Form.MALFORMED);
        }
        if (lastMark == Spelling.GROUP_SPACE) {
            return groups(numeral, numeral.length(), lastMark) && numeral.charAt(first) == lastMark
                    ? one(Form.GROUPED, digits(numeral))
                    : none(Form.MALFORMED);
        }
        if (numeral.indexOf(lastMark) == last) {
            return first == last ? oneMark(numeral, last) : bothMarks(numeral, last);
        }
        return repeatedMark(numeral, lastMark);
    }

    private static DigitNotation plain(String numeral) {
        boolean zeroLed = numeral.length() > 2 && numeral.charAt(0) == '0';
        if (numeral.length() > MOST_DIGITS) {
            return none(Form.MALFORMED);
        }
        if (zeroLed) {
            return none(numeral.length() >= PERSONAL_DIGITS ? Form.PERSONAL : Form.MALFORMED);
        }
        return one(
                numeral.length() >= PERSONAL_DIGITS ? Form.PERSONAL : Form.PLAIN,
                new BigDecimal(numeral));
    }

    private static DigitNotation oneMark(String numeral, int mark) {
        String whole = numeral.substring(0, mark);
        String rest = numeral.substring(mark + 1);
        boolean zeroLed = whole.length() > 1 && whole.charAt(0) == '0';
        if (zeroLed && (whole.length() > 2 || rest.length() > 2 || whole.equals("00"))) {
            return none(Form.MALFORMED);
        }
        BigDecimal decimal = new BigDecimal(whole + "." + rest);
        if (rest.length() > 3) {
            return one(Form.LONG_DECIMAL, decimal);
        }
        if (rest.length() < 3 || whole.equals("0") || whole.length() > 3) {
            return one(Form.DECIMAL, decimal);
        }
        BigDecimal thousands = new BigDecimal(whole + rest);
        return numeral.charAt(mark) == '.'
                ? new DigitNotation(Form.DOT_AND_THREE, List.of(thousands, decimal))
                : new DigitNotation(Form.COMMA_AND_THREE, List.of(decimal, thousands));
    }

    private static DigitNotation bothMarks(String numeral, int last) {
        char group = numeral.charAt(firstMark(numeral));
        if (!groups(numeral, last, group)) {
            return none(Form.MALFORMED);
        }
        return one(
                Form.DECIMAL,
                new BigDecimal(
                        digits(numeral.substring(0, last)).toPlainString()
                                + "."
                                + numeral.substring(last + 1)));
    }

    private static DigitNotation repeatedMark(String numeral, char mark) {
        if (groups(numeral, numeral.length(), mark)) {
            return one(Form.GROUPED, digits(numeral));
        }
        return none(isDate(numeral) ? Form.DATE : Form.MALFORMED);
    }

    /** Whether up to {@code end} there are one to three digits and then groups of three. */
    private static boolean groups(String numeral, int end, char mark) {
        int first = numeral.indexOf(mark);
        if (first < 1 || first > 3 || numeral.charAt(0) == '0') {
            return false;
        }
        for (int at = first; at < end; at += 4) {
            if (numeral.charAt(at) != mark || at + 4 > end || firstMark(numeral, at + 1) < at + 4) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDate(String numeral) {
        String[] parts = numeral.split("[.,]", 4);
        return parts.length == 3
                && parts[0].length() <= 2
                && parts[1].length() <= 2
                && (parts[2].length() == 4 || parts[2].length() == 2);
    }

    private static BigDecimal digits(String numeral) {
        var digits = new StringBuilder(numeral.length());
        numeral.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return new BigDecimal(digits.toString());
    }

    private static int firstMark(String numeral) {
        int mark = firstMark(numeral, 0);
        return mark == numeral.length() ? -1 : mark;
    }

    private static int firstMark(String numeral, int from) {
        int at = from;
        while (at < numeral.length() && numeral.charAt(at) >= '0' && numeral.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static int lastMark(String numeral) {
        int at = numeral.length() - 1;
        while (numeral.charAt(at) >= '0' && numeral.charAt(at) <= '9') {
            at--;
        }
        return at;
    }

    private static DigitNotation one(Form form, BigDecimal value) {
        return new DigitNotation(form, List.of(value));
    }

    private static DigitNotation none(Form form) {
        return new DigitNotation(form, List.of());
    }
}
