package vn.sothon.document.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sothon.document.Inline;
import vn.sothon.document.Inline.Revised;
import vn.sothon.document.Inline.Text;
import vn.sothon.document.Revision;

/** Parts lines into words and joins words to lines. */
final class Stretches {

    /** A number with its separators and per cent sign, a word, spaces, or any other character. */
    private static final Pattern WORD =
            Pattern.compile(
                    "\\p{N}+(?:[.,]\\p{N}+)*%?|[\\p{L}\\p{M}\\p{N}]+|[\\s\\u00A0]+|.",
                    Pattern.DOTALL);

    private Stretches() {}

    /** The line with each text parted into its words. */
    static List<Inline> words(List<Inline> line) {
        return line.stream().flatMap(Stretches::words).toList();
    }

    private static Stream<Inline> words(Inline inline) {
        if (!(inline instanceof Text(String words, boolean bold, boolean italic))) {
            return Stream.of(inline);
        }
        return words(words).map(word -> new Text(word, bold, italic));
    }

    static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    static boolean isBlank(Inline inline) {
        return inline instanceof Text(String words, boolean _, boolean _)
                && words.chars().allMatch(c -> Character.isWhitespace(c) || c == '\u00A0');
    }

    /** The line with neighbouring texts of the same format and revision in one, none empty. */
    static List<Inline> joined(List<Inline> line) {
        List<Inline> joined = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Optional<Inline> kind = Optional.empty();
        for (Inline inline : line) {
            if (isEmpty(inline)) {
                continue;
            }
            Optional<Inline> next = withoutWords(inline);
            if (!next.equals(kind)) {
                kind.ifPresent(last -> joined.add(withWords(last, words.toString())));
                words.setLength(0);
                kind = next;
            }
            if (next.isEmpty()) {
                joined.add(inline);
            }
            words.append(textOf(inline));
        }
        kind.ifPresent(last -> joined.add(withWords(last, words.toString())));
        return List.copyOf(joined);
    }

    private static boolean isEmpty(Inline inline) {
        return inline instanceof Text(String words, boolean _, boolean _) && words.isEmpty();
    }

    /** What a text has in common with those it may be joined with; empty for what is no text. */
    private static Optional<Inline> withoutWords(Inline inline) {
        return switch (inline) {
            case Text _, Revised(Revision _, Text _) -> Optional.of(withWords(inline, ""));
            case Inline.Missing _, Inline.Footnote _, Revised _ -> Optional.empty();
        };
    }

    private static Inline withWords(Inline inline, String words) {
        return switch (inline) {
            case Text(String _, boolean bold, boolean italic) -> new Text(words, bold, italic);
            case Revised(Revision revision, Inline content) ->
                    new Revised(revision, withWords(content, words));
            case Inline.Missing _, Inline.Footnote _ -> inline;
        };
    }

    private static String textOf(Inline inline) {
        return switch (inline) {
            case Text text -> text.text();
            case Revised(Revision _, Inline content) -> textOf(content);
            case Inline.Missing _, Inline.Footnote _ -> "";
        };
    }
}
