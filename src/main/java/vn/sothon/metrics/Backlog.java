package vn.sothon.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What waits in a queue.
 *
 * @param oldest since when the one that waits longest should have been worked on
 */
record Backlog(long waiting, Optional<Instant> oldest) {

    static final Backlog NONE = new Backlog(0, Optional.empty());

    /** How long the oldest has waited; zero where nothing waits. */
    Duration age(Instant now) {
        return oldest.map(since -> Duration.between(since, now)).orElse(Duration.ZERO);
    }
}
