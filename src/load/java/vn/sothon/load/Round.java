package vn.sothon.load;

import java.util.Collection;
import java.util.List;

/**
 * What came of one round.
 *
 * @param perSecond answers replied to while it lasted
 * @param answers those of the whole round, also what was replied to after it
 * @param millis of each reply, sorted
 */
record Round(double perSecond, int answers, List<Double> millis) {

    static Round of(double perSecond, Collection<Long> nanos) {
        List<Double> millis = nanos.stream().map(n -> n / 1e6).sorted().toList();
        return new Round(perSecond, millis.size(), millis);
    }

    /** So many milliseconds or fewer in that share of all replies. */
    double percentile(double share) {
        if (millis.isEmpty()) {
            return Double.NaN;
        }
        return millis.get((int) Math.min(millis.size() - 1L, Math.round(share * millis.size())));
    }
}
