package vn.sothon.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Lets as many into the pool as it has connections, in the order they came. Whoever is not let in
 * within the patience is told so, instead of waiting for ever longer behind others.
 */
final class Turnstile {

    /** Below the time after which Telegram, a proxy or a person gives a request up. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** For sources that are no pool; PostgreSQL's own bound is far above. */
    private static final int WITHOUT_POOL = 10;

    /** PostgreSQL's word for "too many connections". */
    private static final String TOO_MANY = "53300";

    private final Semaphore whole;
    private final Semaphore messages;
    private final Semaphore pages;
    private final Duration patience;

    /**
     * @param size how many connections there are, at least two
     */
    Turnstile(int size, Duration patience) {
        this.whole = new Semaphore(size, true);
        this.messages = new Semaphore(size - Math.max(1, size / 5), true);
        this.pages = new Semaphore(Math.max(1, size / 2), true);
        this.patience = patience;
    }

    static Turnstile of(DataSource source) {
        return new Turnstile(
                source instanceof HikariDataSource pool ? pool.getMaximumPoolSize() : WITHOUT_POOL,
                PATIENCE);
    }

    /** Something to be done while let in. */
    @FunctionalInterface
    interface Passage<T> {
        T run() throws SQLException;
    }

    /** Waits for a turn, does {@code passage} and lets the next one in. */
    <T> T pass(Passage<T> passage) throws SQLException {
        Semaphore share = share();
        long end = System.nanoTime() + patience.toNanos();
        acquire(share, end);
        try {
            acquire(whole, end);
            try {
                return passage.run();
            } finally {
                whole.release();
            }
        } finally {
            share.release();
        }
    }

    /** How many threads wait for their turn now. */
    int waiting() {
        return whole.getQueueLength() + messages.getQueueLength() + pages.getQueueLength();
    }

    private Semaphore share() {
        return switch (Share.current()) {
            case MESSAGES -> messages;
            case PAGES -> pages;
        };
    }

    private void acquire(Semaphore semaphore, long end) throws SQLException {
        try {
            if (!semaphore.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw new SQLTransientConnectionException(
                        "no connection became free for "
                                + Share.current()
                                + " within "
                                + patience
                                + ": look for slow statements and locks in pg_stat_activity",
                        TOO_MANY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException(
                    "interrupted while waiting for a connection", TOO_MANY, e);
        }
    }
}
