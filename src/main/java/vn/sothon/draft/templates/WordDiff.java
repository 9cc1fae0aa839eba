package vn.sothon.draft.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two paragraphs word by word. */
public final class WordDiff {

    /** What fills the wording is one word, by its label or as it is written. */
    private static final Pattern WORD =
            Pattern.compile("‹[^›]*›|\\$\\{[^}]*}|</?[#@][^>]*>|[\\p{L}\\p{M}\\p{N}]+|\\s+|.");

    /** Beyond this a paragraph is shown as replaced: nobody reads so many words one by one. */
    private static final int MOST_WORDS = 2_000;

    /** Where less than this part of the words stays, the old and the new are read more easily. */
    private static final int LEAST_KEPT_PERCENT = 30;

    private WordDiff() {}

    /** Words that stand together in both paragraphs, or in one of them. */
    public record Piece(Kind kind, String text) {}

    /** Where the words stand. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Empty where both paragraphs are. */
    static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        if (Math.max(old.size(), young.size()) > MOST_WORDS) {
            return replaced(before, after);
        }
        List<Piece> pieces = new ArrayList<>();
        int told = 0;
        for (Edits.Stretch stretch : Edits.between(old, young, String::isBlank)) {
            add(Kind.KEPT, old.subList(told, stretch.from()), pieces);
            add(Kind.REMOVED, stretch.removed(), pieces);
            add(Kind.ADDED, stretch.added(), pieces);
            told = stretch.until();
        }
        add(Kind.KEPT, old.subList(told, old.size()), pieces);
        return isMostlyKept(pieces, Math.max(before.length(), after.length()))
                ? pieces
                : replaced(before, after);
    }

    private static boolean isMostlyKept(List<Piece> pieces, int length) {
        long kept =
                pieces.stream()
                        .filter(piece -> piece.kind == Kind.KEPT)
                        .mapToLong(piece -> piece.text.strip().length())
                        .sum();
        return kept * 100 >= (long) length * LEAST_KEPT_PERCENT;
    }

    private static List<Piece> replaced(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        add(Kind.REMOVED, List.of(before), pieces);
        add(Kind.ADDED, List.of(after), pieces);
        return pieces;
    }

    private static void add(Kind kind, List<String> words, List<Piece> pieces) {
        String text = String.join("", words);
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }

    private static List<String> words(String paragraph) {
        return WORD.matcher(paragraph).results().map(MatchResult::group).toList();
    }
}
