package vn.sothon.answer;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes a number in Vietnamese words: 4300 is "bốn nghìn ba trăm", 4.3 "bốn phẩy ba". */
final class VietnameseNumerals {

    private static final String[] DIGITS = {
        "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
    };
    private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

    private VietnameseNumerals() {}

    static String spell(BigDecimal number) {
        if (number.signum() < 0) {
            return "âm " + spell(number.negate());
        }
        String words = spell(number.toBigInteger());
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        return point < 0 ? words : words + " phẩy" + digitByDigit(plain.substring(point + 1));
    }

    private static String digitByDigit(String digits) {
        var words = new StringBuilder();
        digits.chars().forEach(digit -> words.append(' ').append(DIGITS[digit - '0']));
        return words.toString();
    }

    private static String spell(BigInteger whole) {
        if (whole.compareTo(BILLION) < 0) {
            return belowBillion(whole.intValue(), false);
        }
        BigInteger[] parts = whole.divideAndRemainder(BILLION);
        String words = spell(parts[0]) + " tỷ";
        return parts[1].signum() == 0
                ? words
                : words + " " + belowBillion(parts[1].intValue(), true);
    }

    private static String belowBillion(int number, boolean continued) {
        if (number == 0) {
            return DIGITS[0];
        }
        var words = new StringBuilder();
        appendGroup(words, number / 1_000_000, " triệu", continued);
        appendGroup(words, number / 1_000 % 1_000, " nghìn", continued);
        appendGroup(words, number % 1_000, "", continued);
        return words.toString();
    }

    private static void appendGroup(
            StringBuilder words, int group, String scale, boolean continued) {
        if (group == 0) {
            return;
        }
        boolean inner = continued || !words.isEmpty();
        if (!words.isEmpty()) {
            words.append(' ');
        }
        words.append(belowThousand(group, inner)).append(scale);
    }

    private static String belowThousand(int number, boolean inner) {
        int hundreds = number / 100;
        int rest = number % 100;
        if (hundreds == 0 && !inner) {
            return belowHundred(rest);
        }
        String words = DIGITS[hundreds] + " trăm";
        if (rest == 0) {
            return words;
        }
        return words + (rest < 10 ? " linh " + DIGITS[rest] : " " + belowHundred(rest));
    }

    private static String belowHundred(int number) {
        int tens = number / 10;
        int ones = number % 10;
        if (tens == 0) {
            return DIGITS[ones];
        }
        String words = tens == 1 ? "mười" : DIGITS[tens] + " mươi";
        return switch (ones) {
            case 0 -> words;
            case 1 -> words + (tens == 1 ? " một" : " mốt");
            case 5 -> words + " lăm";
            default -> words + " " + DIGITS[ones];
        };
    }
}
