package vn.sothon.replica;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sothon.database.Database;
import vn.sothon.database.Share;
import vn.sothon.platform.Codes;

/**
 * This process among those that serve the installation. It says every few seconds that it is alive;
 * what a process held that no longer does so may be taken over by another once its lease is over.
 */
@Singleton
public final class Replica implements AutoCloseable {

    /** How long a process that died keeps what it held. */
    public static final Duration LEASE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Replica.class);

    /** Three beats fit in a lease, so that one that fails does no harm. */
    private static final Duration BEAT = Duration.ofSeconds(3);

    private final Database database;
    private final Clock clock;
    private final String id;
    private final CountDownLatch ending = new CountDownLatch(1);

    public Replica(Database database, Codes codes, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.id = codes.secret();
    }

    /** Tells this process from every other, also from itself after a new start. */
    public String id() {
        return id;
    }

    /** Returns once the process is known to be alive, and keeps it so. */
    public void start() {
        forgetTheDead();
        beat();
        Thread.ofVirtual()
                .name("replica-beat")
                .start(() -> Share.MESSAGES.run(this::beatUntilTheEnd));
    }

    /** Extends the lease from now on. */
    public void beat() {
        String upsert =
                """
                insert into replicas (id, started_at, alive_until) values (:id, :now, :until)
                on conflict (id) do update set alive_until = excluded.alive_until
                """;
        database.transaction(() ->
                database.sql(upsert)
                        .with("id", id)
                        .with("now", clock.instant())
                        .with("until", clock.instant().plus(LEASE))
                        .update());
    }

    /** Gives up everything at once, so that nobody waits for the lease to end. */
    @Override
    @PreDestroy
    public void close() {
        if (ending.getCount() == 0) {
            return;
        }
        ending.countDown();
        try {
            database.transaction(() ->
                    database.sql("delete from replicas where id = :id").with("id", id).update());
        } catch (RuntimeException e) {
            LOG.warn("what this process held is free only in {}: the database is away", LEASE);
        }
    }

    private void forgetTheDead() {
        database.transaction(() ->
                database.sql("delete from replicas where alive_until < :longAgo")
                        .with("longAgo", clock.instant().minus(Duration.ofDays(1)))
                        .update());
    }

    private void beatUntilTheEnd() {
        try {
            while (!ending.await(BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                beatOnce();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beatOnce() {
        try {
            beat();
        } catch (RuntimeException e) {
            LOG.warn("the lease could not be extended: {}", e.getClass().getSimpleName());
        }
    }
}
