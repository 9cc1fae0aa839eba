package vn.sothon.figures;

import java.util.List;

/**
 * How many of the units that owe a figure have given it ("9/11 thôn").
 *
 * @param missing names of the units that have not, in the order of the units
 */
public record Coverage(int answered, int expected, List<String> missing) {
    public Coverage {
        missing = List.copyOf(missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
