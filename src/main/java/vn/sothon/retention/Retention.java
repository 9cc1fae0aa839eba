package vn.sothon.retention;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import vn.sothon.database.Database;

/**
 * Deletes messages whose time is over. Several processes may do so at once: each passes over the
 * rows another has in hand.
 */
@Singleton
final class Retention {

    /** Small, so that nobody waits for the locks of one transaction. */
    static final int BATCH = 1_000;

    private final Database database;
    private final Clock clock;

    Retention(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void deleteOld() {
        Rule.ALL.forEach(this::apply);
    }

    private void apply(Rule rule) {
        Instant before = clock.instant().minus(rule.kept());
        int deleted;
        do {
            deleted = database.transaction(() -> deleteBatch(rule, before));
        } while (deleted == BATCH);
    }

    private int deleteBatch(Rule rule, Instant before) {
        return database.sql(rule.delete()).with("before", before).with("batch", BATCH).update();
    }
}
