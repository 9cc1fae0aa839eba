package vn.sothon.answer;

import java.util.BitSet;
import java.util.List;

/** Finds dates, years, times and document numbers, whose numbers are never values. */
final class NumbersInNames {

    private final List<Token> tokens;
    private final BitSet found = new BitSet();

    private NumbersInNames(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The tokens that belong to one. With {@code pairs}, "6/2025" may be a pair and stays. */
    static BitSet find(List<Token> tokens, boolean pairs) {
        var names = new NumbersInNames(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).isNumeral() && !names.found.get(at)) {
                names.found.set(at, at + names.lengthAt(at, pairs));
            }
        }
        return names.found;
    }

    private int lengthAt(int at, boolean pairs) {
        if (isDate(at)) {
            return 5;
        }
        boolean document = mark(at + 1, '/') && isSymbol(at + 2);
        if (document) {
            return symbolEnd(at + 2) - at;
        }
        boolean dated =
                mark(at + 1, '/') && isYear(at + 2) && mark(at + 3, '/') && isSymbol(at + 4);
        if (dated) {
            return symbolEnd(at + 4) - at;
        }
        if (isYear(at) && (mark(at + 1, '-') || mark(at + 1, '/')) && isYear(at + 2)) {
            return 3;
        }
        boolean month = !pairs && mark(at + 1, '/') && isYear(at + 2) && value(at) <= 12;
        if (month || isTime(at)) {
            return 3;
        }
        boolean dayAndMonth = isAfter(at, "ngày") && mark(at + 1, '/') && numeral(at + 2);
        if (dayAndMonth) {
            return 3;
        }
        return isYear(at) && (isAfter(at, "năm") || isAfter(at, "kỳ")) ? 1 : 0;
    }

    private boolean isDate(int at) {
        boolean marks =
                (mark(at + 1, '/') && mark(at + 3, '/'))
                        || (mark(at + 1, '-') && mark(at + 3, '-'));
        return marks
                && numeral(at + 2)
                && numeral(at + 4)
                && isShort(at)
                && isShort(at + 2)
                && value(at) <= 31
                && value(at + 2) <= 12
                && (isYear(at + 4) || isShort(at + 4));
    }

    private boolean isTime(int at) {
        boolean glued =
                at + 2 < tokens.size() && tokens.get(at + 1).glued() && tokens.get(at + 2).glued();
        boolean clock = glued && (mark(at + 1, ':') || isWord(at + 1, "h") || isWord(at + 1, "g"));
        return clock && numeral(at + 2) && isShort(at) && isShort(at + 2);
    }

    /** The letters of a document number: "/qđ-ubnd", "/nđ". */
    private boolean isSymbol(int at) {
        return at < tokens.size()
                && tokens.get(at).isWord()
                && tokens.get(at).glued()
                && !(numeral(at + 1) && tokens.get(at + 1).glued())
                && (mark(at + 1, '-') || DOCUMENT_SYMBOLS.contains(tokens.get(at).folded()));
    }

    private static final List<String> DOCUMENT_SYMBOLS =
            List.of(
                    "qd", "kh", "ubnd", "nd", "tt", "nq", "ct", "cv", "bc", "hd", "tb", "ttr",
                    "hdnd", "bcd", "kl", "qh", "ttg");

    private int symbolEnd(int at) {
        int end = at + 1;
        while (end + 1 < tokens.size()
                && mark(end, '-')
                && tokens.get(end).glued()
                && tokens.get(end + 1).glued()) {
            end += 2;
        }
        return end;
    }

    private boolean isYear(int at) {
        return numeral(at) && tokens.get(at).text().length() == 4 && isPlain(at) && isModern(at);
    }

    private boolean isModern(int at) {
        return value(at) >= 1900 && value(at) <= 2100;
    }

    private boolean isShort(int at) {
        return tokens.get(at).text().length() <= 2;
    }

    private boolean isPlain(int at) {
        return tokens.get(at).text().chars().allMatch(Character::isDigit);
    }

    private int value(int at) {
        boolean small = isPlain(at) && tokens.get(at).text().length() <= 4;
        return small ? Integer.parseInt(tokens.get(at).text()) : Integer.MAX_VALUE;
    }

    private boolean numeral(int at) {
        return at < tokens.size() && tokens.get(at).isNumeral();
    }

    private boolean mark(int at, char mark) {
        return at < tokens.size() && tokens.get(at).isMark(mark);
    }

    private boolean isWord(int at, String word) {
        return tokens.get(at).text().equals(word);
    }

    private boolean isAfter(int at, String word) {
        return at > 0 && tokens.get(at - 1).mayBe(word);
    }
}
