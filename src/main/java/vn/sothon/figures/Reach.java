package vn.sothon.figures;

import java.util.List;
import java.util.stream.Stream;

/**
 * The units a figure is asked of, and those of them that still owe it, in the order of the units.
 */
record Reach(List<ReportingUnit> asked, List<ReportingUnit> missing) {
    Reach {
        asked = List.copyOf(asked);
        missing = List.copyOf(missing);
    }

    static final Reach NOBODY = new Reach(List.of(), List.of());

    /** A unit has given both figures only where it has given each. */
    Reach and(Reach other) {
        List<ReportingUnit> both =
                Stream.concat(asked.stream(), other.asked.stream()).distinct().toList();
        return new Reach(
                both,
                both.stream()
                        .filter(unit -> missing.contains(unit) || other.missing.contains(unit))
                        .toList());
    }

    Coverage coverage() {
        return new Coverage(asked.size() - missing.size(), asked.size(), missingNames());
    }

    List<String> missingNames() {
        return missing.stream().map(ReportingUnit::name).toList();
    }
}
