package vn.sothon.document;

import java.util.ArrayList;
import java.util.List;
import vn.sothon.document.Block.Appendix;
import vn.sothon.document.Block.Heading;
import vn.sothon.document.Block.Paragraph;
import vn.sothon.document.Block.ParagraphKind;
import vn.sothon.document.Block.TableRow;

/**
 * Reads the line markup described at {@link Markup}. Every method throws {@link MarkupProblem}, and
 * nothing else, for a mistake in the text.
 *
 * <p>The nodes are those the references in the text point to, by their index.
 */
public final class MarkupParser {

    private MarkupParser() {}

    /** The blocks of a whole document; only further appendices may follow an appendix. */
    public static List<Block> parse(String rendered, List<Node> nodes) {
        List<Block> blocks = new ArrayList<>();
        for (MarkupLine line : MarkupLine.of(rendered)) {
            Block block = block(line, nodes);
            boolean followsAppendix = !blocks.isEmpty() && blocks.getLast() instanceof Appendix;
            if (followsAppendix && !(block instanceof Appendix)) {
                throw line.problem("after-appendix");
            }
            blocks.add(block);
        }
        return List.copyOf(blocks);
    }

    /** The text as one line, without line markers: the body of a directive that wants one line. */
    public static List<Inline> inlines(String rendered, List<Node> nodes) {
        String joined = rendered.lines().map(String::strip).reduce("", (a, b) -> a + " " + b);
        return InlineScanner.scan(new MarkupLine(1, joined.strip()), nodes);
    }

    /** One paragraph per line; line markers are text, as in a footnote or a list of recipients. */
    public static List<List<Inline>> paragraphs(String rendered, List<Node> nodes) {
        return MarkupLine.of(rendered).stream()
                .map(line -> InlineScanner.scan(line, nodes))
                .toList();
    }

    /** The body of a footnote: paragraphs without a footnote in them. */
    public static Inline.Footnote footnote(String rendered, List<Node> nodes) {
        for (MarkupLine line : MarkupLine.of(rendered)) {
            if (Inline.Footnote.isIn(InlineScanner.scan(line, nodes))) {
                throw line.problem("footnote-inside");
            }
        }
        return new Inline.Footnote(paragraphs(rendered, nodes));
    }

    /**
     * The rows of a table, one per line, each a list of cells parted by {@code |}; a line that
     * begins with {@code =} is the row of totals.
     */
    public static List<TableRow> rows(String rendered, List<Node> nodes) {
        return MarkupLine.of(rendered).stream().map(line -> row(line, nodes)).toList();
    }

    private static TableRow row(MarkupLine line, List<Node> nodes) {
        boolean isTotal = line.text().startsWith("= ");
        MarkupLine cells = isTotal ? line.from(2) : line;
        return new TableRow(isTotal, InlineScanner.cells(cells, nodes));
    }

    private static Block block(MarkupLine line, List<Node> nodes) {
        String text = line.text();
        if (text.startsWith("#")) {
            return heading(line, nodes);
        }
        if (text.startsWith("- ")) {
            return paragraph(ParagraphKind.DASH, line.from(2), nodes);
        }
        if (text.startsWith("+ ")) {
            return paragraph(ParagraphKind.PLUS, line.from(2), nodes);
        }
        if (text.startsWith("> ")) {
            return paragraph(ParagraphKind.LEGAL_BASIS, line.from(2), nodes);
        }
        return InlineScanner.onlyNode(line, nodes)
                .filter(Block.class::isInstance)
                .map(Block.class::cast)
                .orElseGet(() -> paragraph(ParagraphKind.BODY, line, nodes));
    }

    private static Block paragraph(ParagraphKind kind, MarkupLine line, List<Node> nodes) {
        return new Paragraph(kind, InlineScanner.scan(line, nodes));
    }

    private static Block heading(MarkupLine line, List<Node> nodes) {
        int level = line.text().length() - line.text().replaceFirst("^#+", "").length();
        if (level > 4) {
            throw line.problem("heading-level", "count", level);
        }
        if (!line.text().startsWith(" ", level)) {
            throw line.problem("heading-space", "marker", "#".repeat(level));
        }
        List<List<Inline>> lines = InlineScanner.cells(line.from(level), nodes);
        if (lines.stream().anyMatch(List::isEmpty)) {
            throw line.problem("heading-empty");
        }
        return new Heading(level, lines);
    }
}
