package vn.sothon.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sothon.wording.Wording;

/**
 * Finds bold and italic left open, line by line with its continuations, also in passages that no
 * trial prints, and tells where the stars were opened.
 *
 * <p>A line with an {@code <#else>} may open in each branch what it closes once; such a line is
 * left to the trials.
 */
final class StarParity {

    private static final Wording WORDING = Wording.of(StarParity.class);
    private static final Pattern LINE = Pattern.compile("[^\n]+(?:\n(?: {2,}|\t)[^\n]*)*");
    private static final Pattern STARS = Pattern.compile("\\\\.|\\*\\*?", Pattern.DOTALL);

    private StarParity() {}

    static List<DraftProblem> open(TemplateText file) {
        List<DraftProblem> problems = new ArrayList<>();
        Matcher line = LINE.matcher(file.wording('x'));
        while (line.find()) {
            if (!file.source().substring(line.start(), line.end()).contains("<#else")) {
                check(file, line.group(), line.start(), problems);
            }
        }
        return problems;
    }

    private static void check(
            TemplateText file, String line, int offset, List<DraftProblem> problems) {
        int bold = -1;
        int italic = -1;
        Matcher stars = STARS.matcher(line);
        while (stars.find()) {
            if (isMarkup(line, stars)) {
                if (stars.group().length() == 2) {
                    bold = bold < 0 ? stars.start() : -1;
                } else {
                    italic = italic < 0 ? stars.start() : -1;
                }
            }
        }
        add(file, bold, offset, "lint.bold", problems);
        add(file, italic, offset, "lint.italic", problems);
    }

    /** A star between spaces is a star, see the markup. */
    private static boolean isMarkup(String line, Matcher stars) {
        return stars.group().startsWith("*")
                && !(isGap(line, stars.start() - 1) && isGap(line, stars.end()));
    }

    private static boolean isGap(String line, int at) {
        return at < 0 || at >= line.length() || Character.isWhitespace(line.charAt(at));
    }

    private static void add(
            TemplateText file, int at, int offset, String key, List<DraftProblem> problems) {
        if (at >= 0) {
            problems.add(file.problem(offset + at, WORDING.say(key)));
        }
    }
}
