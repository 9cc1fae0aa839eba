package vn.sothon.draft;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sothon.document.Block.Alignment;
import vn.sothon.document.Block.TableColumn;

/**
 * Reads {@code columns="TT:c:6|Chỉ tiêu:l:30|Diện tích > Kế hoạch:r:13|Diện tích > Thực
 * hiện:r:13"}: title, alignment, width; a title before {@code >} stands above all neighbours that
 * have it.
 */
final class TableColumns {

    private static final Pattern COLUMN = Pattern.compile("(.*):([lcr]):([1-9][0-9]{0,2})");

    private TableColumns() {}

    static List<TableColumn> parse(String columns) {
        return Arrays.stream(columns.split("\\|", -1)).map(TableColumns::column).toList();
    }

    private static TableColumn column(String written) {
        Matcher parts = COLUMN.matcher(written.strip());
        if (!parts.matches()) {
            throw new TemplateMistake("table-column", "column", written.strip());
        }
        Alignment alignment =
                switch (parts.group(2)) {
                    case "c" -> Alignment.CENTRE;
                    case "r" -> Alignment.RIGHT;
                    default -> Alignment.LEFT;
                };
        return new TableColumn(titles(parts.group(1)), alignment, Integer.parseInt(parts.group(3)));
    }

    private static List<String> titles(String path) {
        return Arrays.stream(path.split(">", -1)).map(String::strip).toList();
    }
}
