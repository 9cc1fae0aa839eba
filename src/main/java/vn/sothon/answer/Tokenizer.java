package vn.sothon.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a normalised text into tokens. */
final class Tokenizer {

    /** No figure needs more tokens than this; a longer text is not an answer to one question. */
    static final int MOST_TOKENS = 160;

    /** No word in keystrokes has more letters and digits after its first digit. */
    private static final int LONGEST_TAIL = 10;

    private final Lexicon lexicon;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean glued;

    private Tokenizer(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** The tokens, at most {@link #MOST_TOKENS} and one more, which tells that there were more. */
    static List<Token> tokenize(Lexicon lexicon, String normalized) {
        var tokenizer = new Tokenizer(lexicon, normalized);
        while (tokenizer.tokens.size() <= MOST_TOKENS && tokenizer.advance()) {}
        return tokenizer.tokens;
    }

    private boolean advance() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
            glued = false;
        }
        if (at >= text.length()) {
            return false;
        }
        char first = text.charAt(at);
        if (isDigit(first)) {
            numeral();
        } else if (isLetter(first)) {
            chunk();
        } else {
            add(first == '%' || first == '‰' || first == '$' ? symbol(first) : mark(first));
        }
        return true;
    }

    private Token symbol(char first) {
        at++;
        return Token.word(Character.toString(first), glued);
    }

    private Token mark(char first) {
        at++;
        return Token.mark(first, glued);
    }

    private void add(Token token) {
        tokens.add(token);
        glued = true;
    }

    /** Digits with inner dots and commas; a thin space belongs only before exactly three digits. */
    private void numeral() {
        int start = at;
        while (at < text.length() && (isDigit(text.charAt(at)) || isInnerMark())) {
            at++;
        }
        add(Token.numeral(text.substring(start, at), glued));
    }

    private boolean isInnerMark() {
        char mark = text.charAt(at);
        if (mark == Spelling.GROUP_SPACE) {
            return digitsFrom(at + 1) == 3;
        }
        return (mark == '.' || mark == ',') && digitsFrom(at + 1) > 0;
    }

    private int digitsFrom(int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    /** A run of letters; with digits inside it may be "m2" or a word in VNI keystrokes. */
    private void chunk() {
        int start = at;
        int letters = start;
        while (letters < text.length() && isLetter(text.charAt(letters))) {
            letters++;
        }
        int end = letters;
        int furthest = Math.min(text.length(), letters + LONGEST_TAIL);
        while (end < furthest && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        String whole = text.substring(start, end);
        Optional<String> known = end > letters ? wordWithDigits(whole) : Optional.empty();
        at = known.isPresent() ? end : letters;
        String word = known.orElseGet(() -> lexicon.settle(text.substring(start, at)));
        add(Token.word(word, glued));
    }

    /** "2ty3" is 2,3 tỷ but "2 ty3" may be VNI for "2 tỷ": such a word stays unknown. */
    private Optional<String> wordWithDigits(String chunk) {
        Optional<String> known = lexicon.wordWithDigits(chunk);
        boolean afterNumeral = !tokens.isEmpty() && tokens.getLast().isNumeral();
        boolean open =
                afterNumeral
                        && hasDigitsOnlyAtTheEnd(chunk)
                        && known.filter(word -> !word.equals(chunk) && isScale(word)).isPresent();
        if (!open) {
            return known;
        }
        return glued ? Optional.empty() : Optional.of(chunk);
    }

    private boolean isScale(String word) {
        return lexicon.number(Token.word(word, false), false)
                .filter(number -> number.is(Sense.SCALE))
                .isPresent();
    }

    private static boolean hasDigitsOnlyAtTheEnd(String chunk) {
        int first = 0;
        while (first < chunk.length() && !isDigit(chunk.charAt(first))) {
            first++;
        }
        return chunk.substring(first).chars().allMatch(unit -> isDigit((char) unit));
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == Spelling.GROUP_SPACE;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isLetter(char letter) {
        return Character.isLetter(letter) || Character.isSurrogate(letter) || letter == '\'';
    }
}
