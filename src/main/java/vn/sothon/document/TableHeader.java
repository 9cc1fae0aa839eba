package vn.sothon.document;

import java.util.ArrayList;
import java.util.List;

/** Works out which cells of a table's header are merged. */
public final class TableHeader {

    private TableHeader() {}

    /**
     * A cell of a header row, which also covers the columns to its right and the rows below it.
     *
     * @param column where it begins, from 0
     */
    public record Cell(String title, int column, int columns, int rows) {}

    /**
     * The cells that begin in each row. Neighbours whose titles are the same from the outermost up
     * to a row share the cell there; the last title of a column reaches down to the last row.
     *
     * @param titles of each column, the outermost first, at least one
     */
    static List<List<Cell>> of(List<List<String>> titles) {
        int depth = titles.stream().mapToInt(List::size).max().orElse(0);
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < depth; row++) {
            rows.add(row(titles, row, depth));
        }
        return List.copyOf(rows);
    }

    /** The cell that covers a place of the header, whichever row it begins in. */
    public static Cell covering(List<List<Cell>> rows, int row, int column) {
        for (int above = row; above >= 0; above--) {
            for (Cell cell : rows.get(above)) {
                boolean isInside = cell.column() <= column && column < cell.column + cell.columns;
                if (isInside && above + cell.rows() > row) {
                    return cell;
                }
            }
        }
        throw new IllegalArgumentException("no header cell at " + row + ", " + column);
    }

    private static List<Cell> row(List<List<String>> titles, int row, int depth) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (column < titles.size()) {
            List<String> path = titles.get(column);
            int end = column + 1;
            if (row < path.size()) {
                boolean isLast = row == path.size() - 1;
                while (!isLast && end < titles.size() && share(path, titles.get(end), row)) {
                    end++;
                }
                int rows = isLast ? depth - row : 1;
                cells.add(new Cell(path.get(row), column, end - column, rows));
            }
            column = end;
        }
        return List.copyOf(cells);
    }

    /** Whether both have further titles below the same ones down to that row. */
    private static boolean share(List<String> path, List<String> next, int row) {
        return next.size() > row + 1 && path.subList(0, row + 1).equals(next.subList(0, row + 1));
    }
}
