package vn.sothon.document.pdf;

import java.util.List;
import java.util.regex.Pattern;
import vn.sothon.document.Block.TableColumn;
import vn.sothon.document.TimesBold;

/** How wide the cells of a table are, to know which words do not go into them whole. */
record CellWidths(List<TableColumn> columns, int textWidth) {

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final int HALF_POINTS = 24;

    /** 4 pt at either side, and the rule. */
    private static final int PADDING = 2 * 80 + 10;

    /**
     * Whether every word goes into a cell, also in bold.
     *
     * @param column the first of those it spans, from 0
     */
    boolean holds(String words, int column, int columnsSpanned) {
        int all = columns.stream().mapToInt(TableColumn::width).sum();
        int own =
                columns.subList(column, column + columnsSpanned).stream()
                        .mapToInt(TableColumn::width)
                        .sum();
        int room = (int) ((long) textWidth * own / all) - PADDING;
        return SPACE.splitAsStream(words)
                .allMatch(word -> TimesBold.width(word, HALF_POINTS) <= room);
    }
}
