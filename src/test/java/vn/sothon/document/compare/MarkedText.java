package vn.sothon.document.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.sothon.document.Block;
import vn.sothon.document.Document;
import vn.sothon.document.Inline;
import vn.sothon.document.Marks;
import vn.sothon.document.Revision;

/**
 * The marked parts of a document, one line each: {@code 6.102 [-6.102-] [+7.000+] con} for a line
 * with marks inside, {@code + row: …} for what came or went as a whole.
 */
final class MarkedText {

    private final List<String> lines = new ArrayList<>();

    private MarkedText() {}

    static List<String> of(Document document) {
        MarkedText text = new MarkedText();
        document.blocks().forEach(text::block);
        return text.lines;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Letterhead head -> line(head.placeAndDate());
            case Block.Title title -> title.subject().forEach(this::line);
            case Block.Addressees to -> to.addressees().forEach(this::line);
            case Block.Heading heading -> heading.lines().forEach(this::line);
            case Block.Paragraph paragraph -> line(paragraph.content());
            case Block.Table table -> table.rows().forEach(this::row);
            case Block.Signature signature -> signature.recipients().forEach(this::line);
            case Block.Appendix appendix -> appendix(appendix);
            case Block.Revised(Revision revision, Block whole) -> whole(revision, whole);
        }
    }

    private void appendix(Block.Appendix appendix) {
        if (appendix.revision() != Revision.UNCHANGED) {
            whole(appendix.revision(), appendix);
            return;
        }
        appendix.title().forEach(this::line);
        line(appendix.attachedTo());
        appendix.blocks().forEach(this::block);
    }

    private void whole(Revision revision, Block block) {
        String name = block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        String words =
                block instanceof Block.Paragraph paragraph ? ": " + words(paragraph.content()) : "";
        lines.add(sign(revision) + " " + name + words);
    }

    private void row(Block.TableRow row) {
        if (row.revision() == Revision.UNCHANGED) {
            row.cells().forEach(this::line);
        } else {
            lines.add(
                    row.cells().stream()
                            .map(MarkedText::words)
                            .collect(
                                    Collectors.joining(
                                            " | ", sign(row.revision()) + " row: ", "")));
        }
    }

    private void line(List<Inline> line) {
        Document alone = new Document(List.of(new Block.Paragraph(Block.ParagraphKind.BODY, line)));
        if (Marks.areIn(alone)) {
            lines.add(words(line));
        }
    }

    private static String words(List<Inline> line) {
        return line.stream().map(MarkedText::words).collect(Collectors.joining());
    }

    private static String words(Inline inline) {
        return switch (inline) {
            case Inline.Text(String words, boolean bold, boolean italic) ->
                    (bold ? "**" : "")
                            + (italic ? "*" : "")
                            + words
                            + (italic ? "*" : "")
                            + (bold ? "**" : "");
            case Inline.Missing(String label) -> "⟦" + label + "⟧";
            case Inline.Footnote(var paragraphs) ->
                    paragraphs.stream()
                            .map(MarkedText::words)
                            .collect(Collectors.joining(" / ", "(", ")"));
            case Inline.Revised(Revision revision, Inline content) ->
                    "[" + sign(revision) + words(content) + sign(revision) + "]";
        };
    }

    private static String sign(Revision revision) {
        return switch (revision) {
            case UNCHANGED -> "";
            case INSERTED -> "+";
            case DELETED -> "-";
        };
    }
}
