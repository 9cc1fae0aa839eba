package vn.sothon.document.docx;

import java.util.List;
import vn.sothon.document.Block;
import vn.sothon.document.Block.Addressees;
import vn.sothon.document.Block.Appendix;
import vn.sothon.document.Block.Heading;
import vn.sothon.document.Block.Letterhead;
import vn.sothon.document.Block.Paragraph;
import vn.sothon.document.Block.ParagraphKind;
import vn.sothon.document.Block.Signature;
import vn.sothon.document.Block.Table;
import vn.sothon.document.Block.TableColumn;
import vn.sothon.document.Block.TableRow;
import vn.sothon.document.Block.Title;
import vn.sothon.document.Inline;
import vn.sothon.document.Revision;
import vn.sothon.document.TableHeader;
import vn.sothon.document.docx.BaseFile.Page;

/** Writes the blocks of a document in their order. */
final class BodyWriter {

    private final PartWriter part;
    private final Page page;
    private final FormalParts formal;

    BodyWriter(PartWriter part, Page page) {
        this.part = part;
        this.page = page;
        this.formal = new FormalParts(part, page);
    }

    /** Writes all blocks of a section. */
    void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Followed followed = Followed.of(blocks, i);
            write(blocks.get(i), followed);
        }
    }

    /** What stands below a block in its section, which decides what must stay with it. */
    private enum Followed {
        BY_SIGNATURE,
        BY_OTHERS,
        BY_NOTHING;

        static Followed of(List<Block> blocks, int index) {
            if (index + 1 == blocks.size()) {
                return BY_NOTHING;
            }
            return blocks.get(index + 1).unmarked() instanceof Signature ? BY_SIGNATURE : BY_OTHERS;
        }
    }

    private void write(Block block, Followed followed) {
        switch (block) {
            case Letterhead letterhead -> formal.letterhead(letterhead);
            case Title title -> formal.title(title);
            case Addressees addressees -> formal.addressees(addressees);
            case Heading heading ->
                    part.lines(Look.of(Style.heading(heading.level())), heading.lines());
            case Paragraph paragraph -> paragraph(paragraph, followed);
            case Table table -> table(table, followed);
            case Signature signature -> formal.signature(signature);
            case Block.Revised(Revision revision, Block whole) ->
                    part.within(revision, () -> write(whole, followed));
            case Appendix _ -> throw new IllegalStateException("an appendix is a section");
        }
    }

    /** The last words and the signature share a page, so that no signature stands alone. */
    private void paragraph(Paragraph paragraph, Followed followed) {
        Style style =
                paragraph.kind() == ParagraphKind.LEGAL_BASIS ? Style.LEGAL_BASIS : Style.BODY;
        part.paragraph(
                Look.of(style).keepNext(followed == Followed.BY_SIGNATURE), paragraph.printed());
    }

    private void table(Table table, Followed followed) {
        if (!table.caption().isBlank()) {
            part.paragraph(Look.of(Style.CAPTION), table.caption());
        }
        List<TableColumn> columns = table.columns();
        List<Integer> shares = columns.stream().map(TableColumn::width).toList();
        TableWriter writer = new TableWriter(part, TableWriter.part(page.textWidth(), shares));
        writer.openRuled().header(table.header(), this::columnTitle);
        for (int i = 0; i < table.rows().size(); i++) {
            boolean keepNext = staysWithNext(table.rows(), i, followed);
            TableRow row = table.rows().get(i);
            List<List<Inline>> cells = row.printed();
            part.within(
                    row.revision(),
                    () -> writer.row(c -> cell(columns.get(c), cells.get(c), keepNext)));
        }
        switch (followed) {
            case BY_SIGNATURE -> writer.close(true);
            case BY_OTHERS -> writer.close();
            case BY_NOTHING -> writer.closeLast();
        }
    }

    /** Totals stay below a row they sum up, and a signature below the last row. */
    private static boolean staysWithNext(List<TableRow> rows, int index, Followed followed) {
        return index + 1 < rows.size()
                ? rows.get(index + 1).isTotal()
                : followed == Followed.BY_SIGNATURE;
    }

    private void columnTitle(TableHeader.Cell cell) {
        part.paragraph(Look.of(Style.COLUMN_TITLE), cell.title());
    }

    private void cell(TableColumn column, List<Inline> content, boolean keepNext) {
        Look look = Look.of(Style.CELL).aligned(column.alignment()).keepNext(keepNext);
        part.paragraph(look, content);
    }
}
