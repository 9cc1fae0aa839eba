package vn.sothon.draft.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag with a sentence in it that is wording: {@code <@shared.prose of=s.terrain otherwise="…"/>}.
 *
 * @param before the tag up to the sentence, its quotation mark included
 * @param words the sentence
 * @param after the rest of the tag, from the closing quotation mark
 */
record Quoted(String before, String words, String after) {

    /** A sentence with signs of the language in it stays with its tag. */
    private static final Pattern OTHERWISE =
            Pattern.compile("(<@[^\"]*\\sotherwise=\")([^\"\\\\$#{}]*)(\"[^\"]*>)", Pattern.DOTALL);

    static Optional<Quoted> of(String tag) {
        Matcher parts = OTHERWISE.matcher(tag);
        return parts.matches()
                ? Optional.of(new Quoted(parts.group(1), parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    static boolean isIn(AtomLine line) {
        return line.atoms().stream()
                .anyMatch(atom -> atom instanceof Atom.Code code && of(code.source()).isPresent());
    }
}
