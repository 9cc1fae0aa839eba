package vn.sothon.definition;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words by which a person may name a figure ("sửa lúa 61") must lead to one figure among those he
 * answers. Words that differ only in diacritics are worth a warning: many people type none.
 */
final class NameClashes {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Mistakes mistakes;
    private final Map<Key, Taken> taken = new HashMap<>();

    NameClashes(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Takes a label or alias of a question for {@code respondent}. */
    void take(Optional<Respondent> respondent, Scalar word, Place question) {
        if (respondent.isEmpty()) {
            return;
        }
        String lower = word.text().toLowerCase(Locale.ROOT);
        Taken mine = new Taken(lower, word.place(), question);
        Taken earlier = taken.putIfAbsent(new Key(respondent.get(), plain(lower)), mine);
        if (earlier == null || earlier.question().equals(question)) {
            return;
        }
        int line = earlier.word().line();
        if (earlier.lower().equals(lower)) {
            mistakes.add(word.place(), "word_twice", "word", word.text(), "line", line);
            return;
        }
        mistakes.warn(word.place(), "word_alike", "word", word.text(), "line", line);
    }

    private static String plain(String lower) {
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }

    private record Key(Respondent respondent, String plain) {}

    private record Taken(String lower, Place word, Place question) {}
}
