package vn.sothon.answer;

/**
 * A word, a numeral or a mark of a normalised text.
 *
 * @param text a word as typed in lower case, a numeral with its marks ("4.890,67"), or one mark
 * @param folded the word without diacritics; the same as {@code text} for numerals and marks
 * @param glued whether it follows the token before it without a space
 */
record Token(Kind kind, String text, String folded, boolean glued) {

    enum Kind {
        WORD,
        NUMERAL,
        MARK
    }

    static Token word(String text, boolean glued) {
        String settled = Folding.settleTone(text);
        return new Token(Kind.WORD, settled, Folding.fold(settled), glued);
    }

    static Token numeral(String text, boolean glued) {
        return new Token(Kind.NUMERAL, text, text, glued);
    }

    static Token mark(char mark, boolean glued) {
        String text = Character.toString(mark);
        return new Token(Kind.MARK, text, text, glued);
    }

    boolean isNumeral() {
        return kind == Kind.NUMERAL;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isMark(char mark) {
        return kind == Kind.MARK && text.charAt(0) == mark;
    }

    /** Whether it was typed without any diacritic, so that it may stand for an accented word. */
    boolean isPlain() {
        return text.equals(folded);
    }

    /** Whether it may stand for a word of the lexicon: the same, or the same typed plainly. */
    boolean mayBe(String word) {
        return text.equals(word) || (isPlain() && folded.equals(Folding.fold(word)));
    }
}
