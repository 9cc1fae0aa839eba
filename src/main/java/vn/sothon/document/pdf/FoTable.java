package vn.sothon.document.pdf;

import java.util.List;
import java.util.stream.Stream;
import vn.sothon.document.Block.Alignment;
import vn.sothon.document.Block.Table;
import vn.sothon.document.Block.TableColumn;
import vn.sothon.document.Block.TableRow;
import vn.sothon.document.Inline;
import vn.sothon.document.Printed;
import vn.sothon.document.TableHeader;
import vn.sothon.document.XmlText;

/** Writes tables: those with rules around their cells, and those that put things side by side. */
final class FoTable {

    private static final String RULE = "0.5pt solid black";

    /** So that a row higher than a page is still split and not cut off. */
    private static final String STRONGLY = "100";

    private final XmlText fo;
    private final FoInlines inlines;

    /** Of the pages that are being written, in twips. */
    private int textWidth = Pages.textWidth(false);

    FoTable(XmlText fo, FoInlines inlines) {
        this.fo = fo;
        this.inlines = inlines;
    }

    /** What is written from here on stands on such pages. */
    void on(boolean isLandscape) {
        textWidth = Pages.textWidth(isLandscape);
    }

    /**
     * A table with rules around its cells.
     *
     * @param keep attributes that keep it with what follows
     */
    void ruled(Table table, String... keep) {
        if (!table.caption().isBlank()) {
            inlines.paragraph(
                    FoStyle.CAPTION, table.caption(), "keep-with-next.within-page", "always");
        }
        String[] more =
                Stream.concat(Stream.of("space-after", "8pt"), Stream.of(keep))
                        .toArray(String[]::new);
        open(table.columns().stream().map(TableColumn::width).toList(), more);
        fo.open("fo:table-header");
        CellWidths widths = new CellWidths(table.columns(), textWidth);
        table.header().forEach(row -> headerRow(row, widths));
        fo.close().open("fo:table-body");
        table.rows().forEach(row -> row(table.columns(), row, widths));
        if (table.rows().isEmpty()) {
            emptyRow(table.columns().size());
        }
        fo.close().close();
    }

    /** Things side by side that stay on one page. */
    void sideBySide(List<Integer> widths, List<List<Runnable>> rows, String... more) {
        open(widths, more);
        fo.open("fo:table-body");
        for (List<Runnable> row : rows) {
            fo.open("fo:table-row", "keep-together.within-page", STRONGLY);
            for (Runnable cell : row) {
                fo.open("fo:table-cell");
                cell.run();
                fo.close();
            }
            fo.close();
        }
        fo.close().close();
    }

    private void open(List<Integer> widths, String... more) {
        String[] attributes = new String[6 + more.length];
        attributes[0] = "table-layout";
        attributes[1] = "fixed";
        attributes[2] = "width";
        attributes[3] = "100%";
        attributes[4] = "border-collapse";
        attributes[5] = "collapse";
        System.arraycopy(more, 0, attributes, 6, more.length);
        fo.open("fo:table", attributes);
        for (int width : widths) {
            fo.empty("fo:table-column", "column-width", "proportional-column-width(" + width + ")");
        }
    }

    private void headerRow(List<TableHeader.Cell> cells, CellWidths widths) {
        fo.open("fo:table-row", "keep-together.within-page", STRONGLY);
        for (TableHeader.Cell cell : cells) {
            fo.open(
                    "fo:table-cell",
                    "border",
                    RULE,
                    "padding",
                    "2pt 4pt",
                    "display-align",
                    "center",
                    "column-number",
                    Integer.toString(cell.column() + 1),
                    "number-columns-spanned",
                    Integer.toString(cell.columns()),
                    "number-rows-spanned",
                    Integer.toString(cell.rows()));
            boolean holds = widths.holds(cell.title(), cell.column(), cell.columns());
            inlines.parting(!holds, () -> inlines.paragraph(FoStyle.COLUMN_TITLE, cell.title()));
            fo.close();
        }
        fo.close();
    }

    private void row(List<TableColumn> columns, TableRow row, CellWidths widths) {
        List<List<Inline>> cells = row.printed();
        if (row.isTotal()) {
            fo.open(
                    "fo:table-row",
                    "keep-together.within-page",
                    STRONGLY,
                    "keep-with-previous.within-page",
                    STRONGLY);
        } else {
            fo.open("fo:table-row", "keep-together.within-page", STRONGLY);
        }
        inlines.within(row.revision(), () -> cells(columns, cells, widths));
        fo.close();
    }

    private void cells(List<TableColumn> columns, List<List<Inline>> cells, CellWidths widths) {
        for (int i = 0; i < columns.size(); i++) {
            List<Inline> content = cells.get(i);
            Alignment alignment = columns.get(i).alignment();
            boolean holds = widths.holds(Printed.words(content), i, 1);
            inlines.parting(!holds, () -> cell(alignment, content));
        }
    }

    private void cell(Alignment alignment, List<Inline> content) {
        fo.open("fo:table-cell", "border", RULE, "padding", "2pt 4pt");
        inlines.paragraph(FoStyle.CELL, content, "text-align", name(alignment));
        fo.close();
    }

    /** A table of XSL has at least one row. */
    private void emptyRow(int columns) {
        fo.open("fo:table-row")
                .open("fo:table-cell", "number-columns-spanned", Integer.toString(columns))
                .empty("fo:block")
                .close()
                .close();
    }

    private static String name(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "start";
            case CENTRE -> "center";
            case RIGHT -> "end";
        };
    }
}
