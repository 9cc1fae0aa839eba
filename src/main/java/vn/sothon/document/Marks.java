package vn.sothon.document;

import java.util.List;

/** Whether something says what became of it since an older draft. */
public final class Marks {

    private Marks() {}

    /** Whether anything in the document is marked. */
    public static boolean areIn(Document document) {
        return areInBlocks(document.blocks());
    }

    static boolean areInBlocks(List<Block> blocks) {
        return blocks.stream().anyMatch(Marks::areIn);
    }

    static boolean areInLines(List<List<Inline>> lines) {
        return lines.stream().anyMatch(Marks::areInLine);
    }

    static boolean areIn(Block block) {
        return switch (block) {
            case Block.Letterhead head -> areInLine(head.placeAndDate());
            case Block.Title title -> areInLines(title.subject());
            case Block.Addressees to -> areInLines(to.addressees());
            case Block.Heading heading -> areInLines(heading.lines());
            case Block.Paragraph paragraph -> areInLine(paragraph.content());
            case Block.Table table -> table.rows().stream().anyMatch(Marks::areIn);
            case Block.Signature signature -> areInLines(signature.recipients());
            case Block.Appendix appendix -> areIn(appendix);
            case Block.Revised _ -> true;
        };
    }

    private static boolean areIn(Block.Appendix appendix) {
        return appendix.revision() != Revision.UNCHANGED
                || areInLines(appendix.title())
                || areInLine(appendix.attachedTo())
                || areInBlocks(appendix.blocks());
    }

    private static boolean areIn(Block.TableRow row) {
        return row.revision() != Revision.UNCHANGED || areInLines(row.cells());
    }

    private static boolean areInLine(List<Inline> line) {
        return line.stream().anyMatch(Marks::areIn);
    }

    static boolean areIn(Inline inline) {
        return switch (inline) {
            case Inline.Text _, Inline.Missing _ -> false;
            case Inline.Footnote footnote -> areInLines(footnote.paragraphs());
            case Inline.Revised _ -> true;
        };
    }
}
