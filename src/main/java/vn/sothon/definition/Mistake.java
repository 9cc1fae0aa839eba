package vn.sothon.definition;

import java.util.Comparator;

/**
 * Something wrong in a file an author writes, where it stands and what to do about it.
 *
 * <p>Printed as {@code report.yaml:12:15: không có kiểu «cuont» — ý anh/chị là «count»?}
 *
 * @param line from 1
 * @param column from 1, counted in characters
 * @param message in Vietnamese, naming the thing and the value
 */
public record Mistake(String file, int line, int column, String message)
        implements Comparable<Mistake> {

    private static final Comparator<Mistake> BY_PLACE =
            Comparator.comparing(Mistake::file)
                    .thenComparing(Mistake::line)
                    .thenComparing(Mistake::column)
                    .thenComparing(Mistake::message);

    @Override
    public int compareTo(Mistake other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
