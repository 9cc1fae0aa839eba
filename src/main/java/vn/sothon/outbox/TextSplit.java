package vn.sothon.outbox;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a long text into messages: at the end of a paragraph, else of a line, else of a sentence,
 * else of a word, and only where a single word is too long within it. Nothing but the white space
 * at a cut is lost.
 */
final class TextSplit {

    private static final List<String> ENDS = List.of("\n\n", "\n", ". ", " ");

    private TextSplit() {}

    /**
     * @param limit the longest part, in UTF-16 units
     */
    static List<String> split(String text, int limit) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (rest.length() > limit) {
            int cut = cut(rest, limit);
            parts.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        if (!rest.isEmpty() || parts.isEmpty()) {
            parts.add(rest);
        }
        return List.copyOf(parts);
    }

    /** A cut in the first half would leave a stub, so a weaker end in the second half is better. */
    private static int cut(String text, int limit) {
        for (String end : ENDS) {
            int at = text.lastIndexOf(end, limit - end.stripTrailing().length());
            if (at > limit / 2) {
                return at + end.stripTrailing().length();
            }
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }
}
