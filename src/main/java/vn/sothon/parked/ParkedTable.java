package vn.sothon.parked;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sothon.platform.VietnamTime;

/** The messages as lines of equal columns. */
final class ParkedTable {

    private static final List<String> HEAD =
            List.of("ID", "SINCE", "CHAT", "KIND", "STATUS", "ATTEMPTS", "FAILURE");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(VietnamTime.ZONE);
    private static final String GAP = "  ";

    private ParkedTable() {}

    static List<String> lines(List<Parked> messages) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        messages.forEach(message -> rows.add(cells(message)));
        List<Integer> widths =
                IntStream.range(0, HEAD.size()).mapToObj(column -> width(rows, column)).toList();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static List<String> cells(Parked message) {
        return List.of(
                message.id().toString(),
                TIME.format(message.at()),
                message.chat().shortened(),
                message.kind(),
                message.status(),
                Long.toString(message.attempts()),
                message.failure());
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> padded(row.get(column), widths.get(column)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}
