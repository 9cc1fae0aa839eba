package vn.sothon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sothon.wording.Wording;

/**
 * A line as its author means it: with its continuations, without its indentation.
 *
 * @param number of its first line in the rendered text, from 1
 */
record MarkupLine(int number, String text) {

    private static final Wording WORDING = Wording.of(MarkupLine.class);
    private static final Pattern REFERENCE = Pattern.compile(Markup.NODE + "[0-9]*" + Markup.NODE);
    private static final int CONTINUATION = 2;
    private static final int EXCERPT = 60;

    /** The lines of a text, without blank ones; the indentation common to all is ignored. */
    static List<MarkupLine> of(String rendered) {
        List<String> physical = rendered.replace("\r\n", "\n").lines().toList();
        int common =
                physical.stream()
                        .filter(line -> !line.isBlank())
                        .mapToInt(MarkupLine::indentation)
                        .min()
                        .orElse(0);
        List<MarkupLine> lines = new ArrayList<>();
        for (int i = 0; i < physical.size(); i++) {
            String line = physical.get(i);
            if (!line.isBlank()) {
                add(new MarkupLine(i + 1, line.substring(common).stripTrailing()), lines);
            }
        }
        return lines;
    }

    private static void add(MarkupLine line, List<MarkupLine> lines) {
        if (indentation(line.text) < CONTINUATION) {
            lines.add(new MarkupLine(line.number, line.text.strip()));
            return;
        }
        if (lines.isEmpty()) {
            throw line.problem("continues-nothing");
        }
        MarkupLine above = lines.removeLast();
        lines.add(new MarkupLine(above.number, above.text + " " + line.text.strip()));
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** The same line without its first characters. */
    MarkupLine from(int begin) {
        return new MarkupLine(number, text.substring(begin).strip());
    }

    /** The problem of that key with this line; places and values as in {@link Wording#say}. */
    MarkupProblem problem(String key, Object... placesAndValues) {
        String excerpt = excerpt(Markup.clean(REFERENCE.matcher(text).replaceAll("…")).strip());
        String sentence = WORDING.say("markup." + key, placesAndValues);
        return new MarkupProblem(
                number, WORDING.say("markup", "problem", sentence, "line", excerpt));
    }

    private static String excerpt(String readable) {
        return readable.codePointCount(0, readable.length()) <= EXCERPT
                ? readable
                : readable.substring(0, readable.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
