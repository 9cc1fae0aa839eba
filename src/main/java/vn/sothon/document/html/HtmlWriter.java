package vn.sothon.document.html;

import java.util.List;
import vn.sothon.document.Block;
import vn.sothon.document.Block.Heading;
import vn.sothon.document.Block.Paragraph;
import vn.sothon.document.Block.ParagraphKind;
import vn.sothon.document.Block.Table;
import vn.sothon.document.Block.TableColumn;
import vn.sothon.document.Block.TableRow;
import vn.sothon.document.Document;
import vn.sothon.document.Inline;
import vn.sothon.document.Revision;
import vn.sothon.document.TableHeader;
import vn.sothon.document.XmlText;

/**
 * Writes documents as a fragment of HTML, {@code <article class="draft">}; its look is {@link
 * #STYLESHEET}. It holds no script and no inline style.
 */
public final class HtmlWriter {

    /** The resource, beside this class, with the look of the fragment. */
    public static final String STYLESHEET = "draft.css";

    /** The class of what changed with blocks inside. */
    private static final String WHOLE = "whole";

    /** The document as a fragment; the footnotes are a list at its end. */
    public String body(Document document) {
        XmlText html = new XmlText().open("article", "class", "draft", "lang", "vi").raw("\n");
        new BlockWriter(html).write(document.blocks());
        return html.close().raw("\n").toString();
    }

    private static final class BlockWriter {

        private final XmlText html;
        private final InlineWriter inlines;
        private final FormalParts formal;

        BlockWriter(XmlText html) {
            this.html = html;
            this.inlines = new InlineWriter(html);
            this.formal = new FormalParts(html, inlines);
        }

        void write(List<Block> blocks) {
            writeAll(blocks);
            inlines.notes();
        }

        private void writeAll(List<Block> blocks) {
            for (Block block : blocks) {
                write(block);
                html.raw("\n");
            }
        }

        private void write(Block block) {
            switch (block) {
                case Block.Letterhead letterhead -> formal.letterhead(letterhead);
                case Block.Title title -> formal.title(title);
                case Block.Addressees addressees -> formal.addressees(addressees);
                case Heading heading -> heading(heading);
                case Paragraph paragraph -> paragraph(paragraph);
                case Table table -> table(table);
                case Block.Signature signature -> formal.signature(signature);
                case Block.Appendix appendix ->
                        inlines.within(appendix.revision(), WHOLE, () -> appendix(appendix));
                case Block.Revised(Revision revision, Block whole) ->
                        inlines.within(revision, WHOLE, () -> write(whole));
            }
        }

        private void appendix(Block.Appendix appendix) {
            html.open("section", "class", "appendix").raw("\n");
            formal.appendixHead(appendix);
            writeAll(appendix.blocks());
            html.close();
        }

        /** The title of the document is the first level of headings. */
        private void heading(Heading heading) {
            html.open("h" + (heading.level() + 1));
            for (int i = 0; i < heading.lines().size(); i++) {
                if (i > 0) {
                    html.empty("br");
                }
                inlines.write(heading.lines().get(i));
            }
            html.close();
        }

        private void paragraph(Paragraph paragraph) {
            if (paragraph.kind() == ParagraphKind.LEGAL_BASIS) {
                html.open("p", "class", "legal-basis");
            } else {
                html.open("p");
            }
            inlines.write(paragraph.printed());
            html.close();
        }

        private void table(Table table) {
            html.open("div", "class", "table").open("table");
            if (!table.caption().isBlank()) {
                html.open("caption").text(table.caption()).close();
            }
            widths(table.columns());
            html.open("thead");
            table.header().forEach(this::headerRow);
            html.close().open("tbody").raw("\n");
            table.rows().forEach(row -> row(table.columns(), row));
            html.close().close().close();
        }

        /** An attribute and not a style, which a page's content policy may forbid. */
        private void widths(List<TableColumn> columns) {
            int all = columns.stream().mapToInt(TableColumn::width).sum();
            html.open("colgroup");
            for (TableColumn column : columns) {
                html.empty("col", "width", column.width() * 100 / all + "%");
            }
            html.close();
        }

        private void headerRow(List<TableHeader.Cell> cells) {
            html.open("tr");
            for (TableHeader.Cell cell : cells) {
                if (cell.columns() > 1) {
                    html.open("th", "scope", "colgroup", "colspan", "" + cell.columns());
                } else if (cell.rows() > 1) {
                    html.open("th", "scope", "col", "rowspan", "" + cell.rows());
                } else {
                    html.open("th", "scope", "col");
                }
                html.text(cell.title()).close();
            }
            html.close();
        }

        private void row(List<TableColumn> columns, TableRow row) {
            List<List<Inline>> cells = row.printed();
            openRow(row.revision());
            for (int i = 0; i < columns.size(); i++) {
                html.open("td", "class", cssClass(columns.get(i).alignment()));
                inlines.write(row.revision(), cells.get(i));
                html.close();
            }
            html.close().raw("\n");
        }

        /** A row can stand in no other element, so it is a class that tells of it. */
        private void openRow(Revision revision) {
            switch (revision) {
                case UNCHANGED -> html.open("tr");
                case INSERTED -> html.open("tr", "class", "inserted");
                case DELETED -> html.open("tr", "class", "deleted");
            }
        }

        private static String cssClass(Block.Alignment alignment) {
            return switch (alignment) {
                case LEFT -> "left";
                case CENTRE -> "centre";
                case RIGHT -> "right";
            };
        }
    }
}
