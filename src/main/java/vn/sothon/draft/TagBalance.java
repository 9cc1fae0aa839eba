package vn.sothon.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import vn.sothon.draft.TemplateToken.Kind;
import vn.sothon.wording.Wording;

/**
 * Finds tags left open or crossed, and tells where they were opened; FreeMarker tells the end of
 * the file.
 */
final class TagBalance {

    private static final Wording WORDING = Wording.of(TagBalance.class);
    private static final Set<String> BLOCKS =
            Set.of("#if", "#list", "#items", "#switch", "#macro", "#function");

    private final TemplateText text;
    private final Deque<TemplateToken> open = new ArrayDeque<>();
    private final List<DraftProblem> problems = new ArrayList<>();

    private TagBalance(TemplateText text) {
        this.text = text;
    }

    static List<DraftProblem> broken(TemplateText text) {
        TagBalance balance = new TagBalance(text);
        for (TemplateToken token : text.tokens()) {
            balance.read(token);
        }
        balance.open.descendingIterator().forEachRemaining(balance::neverClosed);
        return balance.problems;
    }

    private void read(TemplateToken token) {
        boolean isBlock = BLOCKS.contains(token.name()) || token.name().startsWith("@");
        if (isBlock && token.kind() == Kind.OPENING) {
            open.push(token);
        } else if (isBlock && token.kind() == Kind.CLOSING) {
            close(token);
        }
    }

    private void close(TemplateToken token) {
        if (open.stream().noneMatch(opened -> fits(opened, token))) {
            add(token, "template.never-opened", "tag", closing(token));
            return;
        }
        while (!fits(open.element(), token)) {
            crossed(open.pop(), token);
        }
        open.pop();
    }

    private static boolean fits(TemplateToken opened, TemplateToken closing) {
        return opened.name().equals(closing.name())
                || (closing.name().equals("@") && opened.name().startsWith("@"));
    }

    private void crossed(TemplateToken opened, TemplateToken closing) {
        add(
                opened,
                "template.crossed",
                "tag",
                opening(opened),
                "end",
                closing(opened),
                "other",
                closing(closing),
                "line",
                text.place(closing.start()).line());
    }

    private void neverClosed(TemplateToken opened) {
        add(opened, "template.never-closed", "tag", opening(opened), "end", closing(opened));
    }

    private static String opening(TemplateToken token) {
        return "<" + token.name() + ">";
    }

    private static String closing(TemplateToken token) {
        boolean isNamed = !token.name().startsWith("@.");
        return "</" + (isNamed ? token.name() : "@") + ">";
    }

    private void add(TemplateToken token, String key, Object... placesAndValues) {
        problems.add(text.problem(token.start(), WORDING.say(key, placesAndValues)));
    }
}
