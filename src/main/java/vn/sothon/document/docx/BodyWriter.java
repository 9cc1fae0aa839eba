package vn.sothon.document.docx;

import java.util.List;
import java.util.stream.Stream;
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
import vn.sothon.document.Block.Title;
import vn.sothon.document.Inline;
import vn.sothon.document.Inline.Text;
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

    void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean beforeSignature =
                    i + 1 < blocks.size() && blocks.get(i + 1) instanceof Signature;
            write(blocks.get(i), beforeSignature);
        }
    }

    private void write(Block block, boolean beforeSignature) {
        switch (block) {
            case Letterhead letterhead -> formal.letterhead(letterhead);
            case Title title -> formal.title(title);
            case Addressees addressees -> formal.addressees(addressees);
            case Heading heading ->
                    part.lines(Look.of(Style.heading(heading.level())), heading.lines());
            case Paragraph paragraph -> paragraph(paragraph, beforeSignature);
            case Table table -> table(table);
            case Signature signature -> formal.signature(signature);
            case Appendix _ -> throw new IllegalStateException("an appendix is a section");
        }
    }

    /** The last words and the signature share a page, so that no signature stands alone. */
    private void paragraph(Paragraph paragraph, boolean beforeSignature) {
        Style style =
                paragraph.kind() == ParagraphKind.LEGAL_BASIS ? Style.LEGAL_BASIS : Style.BODY;
        Stream<Inline> mark =
                Stream.of(paragraph.kind().mark())
                        .filter(words -> !words.isEmpty())
                        .map(words -> new Text(words, false, false));
        part.paragraph(
                Look.of(style).keepNext(beforeSignature),
                Stream.concat(mark, paragraph.content().stream()).toList());
    }

    private void table(Table table) {
        if (!table.caption().isBlank()) {
            part.paragraph(Look.of(Style.CAPTION), table.caption());
        }
        List<TableColumn> columns = table.columns();
        List<Integer> shares = columns.stream().map(TableColumn::width).toList();
        TableWriter writer = new TableWriter(part, TableWriter.part(page.textWidth(), shares));
        writer.openRuled().header(table.header(), this::columnTitle);
        table.rows().forEach(row -> writer.row(i -> cell(columns.get(i), row.printed().get(i))));
        writer.close();
    }

    private void columnTitle(TableHeader.Cell cell) {
        part.paragraph(Look.of(Style.COLUMN_TITLE), cell.title());
    }

    private void cell(TableColumn column, List<Inline> content) {
        part.paragraph(Look.of(Style.CELL).aligned(column.alignment()), content);
    }
}
