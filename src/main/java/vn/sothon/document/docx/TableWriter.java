package vn.sothon.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import vn.sothon.document.TableHeader;
import vn.sothon.document.XmlText;

/** Writes tables of fixed widths whose rows stay in one piece. */
final class TableWriter {

    private static final String CELL_MARGIN = "85";

    private final PartWriter part;
    private final XmlText xml;
    private final List<Integer> widths;

    /**
     * @param widths of the columns, in twips
     */
    TableWriter(PartWriter part, List<Integer> widths) {
        this.part = part;
        this.xml = part.xml();
        this.widths = List.copyOf(widths);
    }

    /** The total parted in the ratio of the shares, to the last twip. */
    static List<Integer> part(int total, List<Integer> shares) {
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths = new ArrayList<>();
        int sharesSoFar = 0;
        int widthSoFar = 0;
        for (int share : shares) {
            sharesSoFar += share;
            int upTo = (int) ((long) total * sharesSoFar / all);
            widths.add(upTo - widthSoFar);
            widthSoFar = upTo;
        }
        return widths;
    }

    /** A table with rules around its cells. */
    TableWriter openRuled() {
        return open(part.base().style(Style.TABLE), CELL_MARGIN);
    }

    /** A table that only puts things side by side. */
    TableWriter openInvisible() {
        return open("", "0");
    }

    /**
     * A row.
     *
     * @param cell writes the paragraphs of the cell with that index, at least one
     */
    TableWriter row(IntConsumer cell) {
        openRow(false);
        for (int i = 0; i < widths.size(); i++) {
            openCell(widths.subList(i, i + 1));
            xml.close();
            cell.accept(i);
            xml.close();
        }
        xml.close();
        return this;
    }

    /** A row of cells side by side, each written by its own. */
    TableWriter sideBySide(Runnable... cells) {
        return row(i -> cells[i].run());
    }

    /**
     * Rows that are repeated on every page, some of whose cells are merged.
     *
     * @param rows the cells that begin in each row
     * @param cell writes the paragraphs of a cell, at least one
     */
    TableWriter header(List<List<TableHeader.Cell>> rows, Consumer<TableHeader.Cell> cell) {
        for (int row = 0; row < rows.size(); row++) {
            openRow(true);
            int column = 0;
            while (column < widths.size()) {
                column += headerCell(rows, row, column, cell);
            }
            xml.close();
        }
        return this;
    }

    /** Ends the table; the paragraph after it keeps it apart from a next table. */
    void close() {
        close(false);
    }

    /** Ends the table; with {@code keepNext}, what follows stays with it. */
    void close(boolean keepNext) {
        xml.close();
        part.paragraph(Look.of(Style.GAP).keepNext(keepNext), List.of());
    }

    /** Ends the table where nothing follows it in the section. */
    void closeLast() {
        xml.close();
        part.hair();
    }

    private TableWriter open(String style, String margin) {
        int total = widths.stream().mapToInt(Integer::intValue).sum();
        xml.open("w:tbl").open("w:tblPr");
        if (!style.isEmpty()) {
            xml.empty("w:tblStyle", "w:val", style);
        }
        xml.empty("w:tblW", "w:w", Integer.toString(total), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        xml.empty("w:left", "w:w", margin, "w:type", "dxa");
        xml.empty("w:right", "w:w", margin, "w:type", "dxa");
        xml.close().close().open("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", width.toString()));
        xml.close();
        return this;
    }

    /** Writes the cell there, or the part there of one that began above. @return its columns */
    private int headerCell(
            List<List<TableHeader.Cell>> rows,
            int row,
            int column,
            Consumer<TableHeader.Cell> write) {
        TableHeader.Cell cell = TableHeader.covering(rows, row, column);
        boolean begins = rows.get(row).contains(cell);
        openCell(widths.subList(column, column + cell.columns()));
        if (cell.columns() > 1) {
            xml.empty("w:gridSpan", "w:val", Integer.toString(cell.columns()));
        }
        if (cell.rows() > 1) {
            xml.empty("w:vMerge", "w:val", begins ? "restart" : "continue");
        }
        xml.empty("w:vAlign", "w:val", "center").close();
        if (begins) {
            write.accept(cell);
        } else {
            part.paragraph(Look.of(Style.COLUMN_TITLE), List.of());
        }
        xml.close();
        return cell.columns();
    }

    private void openRow(boolean isHeader) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (isHeader) {
            xml.empty("w:tblHeader");
        }
        part.markRow();
        xml.close();
    }

    private void openCell(List<Integer> columns) {
        int width = columns.stream().mapToInt(Integer::intValue).sum();
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
    }
}
