package vn.sothon.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The unit of a question, ready to be compared with what a text says after its numbers.
 *
 * @param symbol as printed, empty where the question names none
 * @param phrases the words of each unit that is allowed ("tập thể, cá nhân" allows two)
 * @param known what the lexicon says of it
 * @param measure the measure it is, if it is one
 */
record AskedUnit(
        String symbol,
        List<List<Token>> phrases,
        Optional<Lexicon.Match> known,
        Optional<Measure> measure) {

    static final AskedUnit NONE = new AskedUnit("", List.of(), Optional.empty(), Optional.empty());

    static AskedUnit of(Lexicon lexicon, String unit) {
        if (unit.isBlank()) {
            return NONE;
        }
        var phrases = new ArrayList<List<Token>>();
        var phrase = new ArrayList<Token>();
        for (Token token : Tokenizer.tokenize(lexicon, Spelling.normalize(unit))) {
            if (token.isMark(',') || token.isMark(';')) {
                phrases.add(List.copyOf(phrase));
                phrase.clear();
            } else {
                phrase.add(token);
            }
        }
        phrases.add(List.copyOf(phrase));
        Optional<Lexicon.Match> known =
                lexicon.find(phrases.getFirst(), 0, Sense.AFTER_A_NUMBER)
                        .filter(match -> match.length() == phrases.getFirst().size());
        return new AskedUnit(unit, phrases, known, measure(unit.strip(), known));
    }

    private static Optional<Measure> measure(String unit, Optional<Lexicon.Match> known) {
        Optional<Measure> printed = Measure.of(unit);
        return printed.isPresent() ? printed : known.flatMap(match -> Measure.of(match.value()));
    }

    boolean isNone() {
        return symbol.isEmpty();
    }

    boolean isMoney() {
        return measure.filter(m -> m.dimension() == Measure.Dimension.MONEY).isPresent();
    }

    /** Whether people or animals are counted in general, so that any kind of them fits. */
    boolean isGeneric(Sense kind) {
        return known.filter(match -> match.sense() == kind).isPresent()
                && phrases.getFirst().stream().allMatch(AskedUnit::isGenericWord);
    }

    private static boolean isGenericWord(Token token) {
        return switch (token.text()) {
            case "người", "nhân", "khẩu", "con", "dân" -> true;
            default -> false;
        };
    }

    /** How many tokens from {@code at} say this unit, or the first words of it; 0 if none. */
    int lengthAt(List<Token> tokens, int at) {
        int longest = 0;
        for (List<Token> phrase : phrases) {
            int length = 0;
            while (length < phrase.size()
                    && at + length < tokens.size()
                    && tokens.get(at + length).mayBe(phrase.get(length).text())) {
                length++;
            }
            boolean cut =
                    length < phrase.size() && (measure.isPresent() || isWord(tokens, at + length));
            longest = cut ? longest : Math.max(longest, length);
        }
        return longest;
    }

    private static boolean isWord(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isWord();
    }

    /** Whether a word typed without diacritics starts this unit, and so is no number word. */
    boolean startsWith(Token token) {
        return phrases.stream()
                .anyMatch(phrase -> !phrase.isEmpty() && token.mayBe(phrase.getFirst().text()));
    }
}
