package vn.sothon.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tokens of a message seen as parts of numbers. */
final class NumberTokens {

    private static final NumberWord NOTHING = new NumberWord(Sense.CONTEXT, 0);

    private final List<Token> tokens;
    private final List<NumberWord> words;

    NumberTokens(Lexicon lexicon, List<Token> tokens, AskedUnit asked) {
        this.tokens = tokens;
        boolean plainly = arePlain(tokens);
        this.words = new ArrayList<>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            boolean torn =
                    at + 1 < tokens.size()
                            && tokens.get(at + 1).glued()
                            && tokens.get(at + 1).isNumeral();
            boolean unit = plainly && asked.startsWith(token);
            words.add(
                    lexicon.number(token, plainly && !unit)
                            .map(word -> settle(word, token))
                            .orElseGet(() ->
                                    slippedScale(token, torn || lexicon.knows(token.text()))));
        }
    }

    private static boolean arePlain(List<Token> tokens) {
        for (Token token : tokens) {
            if (!token.isPlain()) {
                return false;
            }
        }
        return true;
    }

    /** "muoi" is mươi after a digit and mười elsewhere. */
    private NumberWord settle(NumberWord word, Token token) {
        boolean tens = token.text().equals("muoi") && isDigit(words.size() - 1);
        return tens ? new NumberWord(Sense.TENS, 0) : word;
    }

    /** "68 triêu", "68 trịu": a slip in the longest scale words, directly after a numeral. */
    private NumberWord slippedScale(Token token, boolean known) {
        boolean afterNumeral = numeral(words.size() - 1).isPresent() && token.isWord();
        if (!afterNumeral) {
            return NOTHING;
        }
        boolean slip = !known && Slips.areOneApart(token.folded(), "trieu");
        if (token.folded().equals("trieu") || slip) {
            return new NumberWord(Sense.SCALE, 6);
        }
        if (token.text().equals("ty") || token.text().equals("ti")) {
            return new NumberWord(Sense.SCALE, 9);
        }
        boolean thousand = token.folded().equals("nghin") || token.folded().equals("ngan");
        return thousand ? new NumberWord(Sense.SCALE, 3) : NOTHING;
    }

    boolean is(int at, Sense sense) {
        return at < words.size() && words.get(at).is(sense);
    }

    /** Whether a scale stands there; a "k" only after a numeral and not as "k có" (không có). */
    boolean isScale(int at) {
        if (!is(at, Sense.SCALE)) {
            return false;
        }
        boolean abbreviated = tokens.get(at).text().equals("k");
        return !abbreviated
                || (numeral(at - 1).isPresent()
                        && (at + 1 == tokens.size() || !tokens.get(at + 1).folded().equals("co")));
    }

    /** Whether it has a "k", which may be thousands or the first letter of a unit. */
    boolean hasAbbreviatedScale(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.get(at).text().equals("k")) {
                return true;
            }
        }
        return false;
    }

    boolean hasNoNumeral(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.get(at).isNumeral()) {
                return false;
            }
        }
        return true;
    }

    boolean isDigit(int at) {
        return at >= 0 && at < words.size() && words.get(at).isDigit();
    }

    /** Whether a word stands there that only has a meaning inside a number ("phẩy", "rưỡi"). */
    boolean isLoosePart(int at) {
        return !words.get(at).equals(NOTHING) && !is(at, Sense.DIGIT);
    }

    boolean isFreshDigit(int at) {
        return is(at, Sense.DIGIT);
    }

    boolean isLateDigit(int at) {
        return is(at, Sense.LATE_DIGIT);
    }

    int value(int at) {
        return words.get(at).value();
    }

    Optional<Token> numeral(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isNumeral()
                ? Optional.of(tokens.get(at))
                : Optional.empty();
    }

    /** Whether a numeral of exactly three digits without marks stands there, after a space. */
    boolean isSpacedGroup(int at) {
        return numeral(at)
                .filter(token -> token.text().length() == 3 && !token.glued())
                .filter(token -> !token.text().contains(".") && !token.text().contains(","))
                .isPresent();
    }

    /** Whether a word that is no number follows, so that "năm" before it is five, not a year. */
    boolean isFollowedByWord(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).isWord()
                && words.get(at + 1).equals(NOTHING);
    }
}
