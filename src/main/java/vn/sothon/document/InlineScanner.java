package vn.sothon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sothon.document.Inline.Text;

/** Reads one line from left to right into inlines; see {@link Markup} for what the signs mean. */
final class InlineScanner {

    private final MarkupLine line;
    private final String text;
    private final List<Node> nodes;
    private final boolean barsPart;

    private final List<List<Inline>> cells = new ArrayList<>();
    private List<Inline> cell = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private boolean bold;
    private boolean italic;
    private int at;

    private InlineScanner(MarkupLine line, List<Node> nodes, boolean barsPart) {
        this.line = line;
        this.text = line.text();
        this.nodes = nodes;
        this.barsPart = barsPart;
    }

    /** The inlines of the line; {@code |} is text. */
    static List<Inline> scan(MarkupLine line, List<Node> nodes) {
        return new InlineScanner(line, nodes, false).cells().getFirst();
    }

    /** The inlines of each cell; {@code |} parts them. */
    static List<List<Inline>> cells(MarkupLine line, List<Node> nodes) {
        return new InlineScanner(line, nodes, true).cells();
    }

    /** The node, where the line is nothing but a reference. */
    static Optional<Node> onlyNode(MarkupLine line, List<Node> nodes) {
        String text = line.text();
        boolean isReference =
                text.length() > 2
                        && text.charAt(0) == Markup.NODE
                        && text.indexOf(Markup.NODE, 1) == text.length() - 1;
        return isReference
                ? Optional.of(new InlineScanner(line, nodes, false).readNode())
                : Optional.empty();
    }

    private List<List<Inline>> cells() {
        while (at < text.length()) {
            readNext();
        }
        endCell();
        return List.copyOf(cells);
    }

    private void readNext() {
        char c = text.charAt(at);
        switch (c) {
            case Markup.OPEN -> readLiteral();
            case Markup.CLOSE -> throw line.problem("sign-broken");
            case Markup.NODE -> addInline(readNode());
            case '\\' -> readEscaped();
            case '*' -> readStars();
            case '|' -> readBar();
            case ' ', '\t' -> readSpace();
            default -> readPlain(1);
        }
    }

    private void readLiteral() {
        int close = text.indexOf(Markup.CLOSE, at);
        if (close < 0) {
            throw line.problem("sign-broken");
        }
        run.append(text, at + 1, close);
        at = close + 1;
    }

    private Node readNode() {
        int close = text.indexOf(Markup.NODE, at + 1);
        String digits = close < 0 ? "" : text.substring(at + 1, close);
        if (!digits.matches("[0-9]{1,9}") || Integer.parseInt(digits) >= nodes.size()) {
            throw line.problem("sign-broken");
        }
        at = close + 1;
        return nodes.get(Integer.parseInt(digits));
    }

    private void addInline(Node node) {
        switch (node) {
            case Block block -> throw line.problem("block-alone");
            case Inline inline -> {
                endRun();
                cell.add(inline);
            }
        }
    }

    private void readEscaped() {
        at++;
        if (at == text.length() || isSign(text.charAt(at))) {
            run.append('\\');
        } else {
            readPlain(1);
        }
    }

    private static boolean isSign(char c) {
        return c == Markup.OPEN || c == Markup.CLOSE || c == Markup.NODE;
    }

    /** A star between spaces is a star: "* Lĩnh vực kinh tế" or "3 * 4". */
    private void readStars() {
        int count = text.startsWith("**", at) ? 2 : 1;
        if (isGap(at - 1) && isGap(at + count)) {
            readPlain(count);
            return;
        }
        endRun();
        if (count == 2) {
            bold = !bold;
        } else {
            italic = !italic;
        }
        at += count;
    }

    private boolean isGap(int position) {
        return position < 0
                || position >= text.length()
                || Character.isWhitespace(text.charAt(position));
    }

    private void readBar() {
        if (!barsPart) {
            readPlain(1);
            return;
        }
        endCell();
        cell = new ArrayList<>();
        at++;
        skipSpaces();
    }

    /** Several spaces in a row are an accident of the template; those at an end part nothing. */
    private void readSpace() {
        skipSpaces();
        boolean atEnd = at == text.length() || (barsPart && text.charAt(at) == '|');
        if (!atEnd) {
            run.append(' ');
        }
    }

    private void skipSpaces() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private void readPlain(int length) {
        run.append(text, at, at + length);
        at += length;
    }

    private void endRun() {
        String words = Markup.clean(run.toString());
        run.setLength(0);
        if (!words.isEmpty()) {
            cell.add(new Text(words, bold, italic));
        }
    }

    private void endCell() {
        if (bold) {
            throw line.problem("bold-open");
        }
        if (italic) {
            throw line.problem("italic-open");
        }
        endRun();
        cells.add(List.copyOf(cell));
    }
}
