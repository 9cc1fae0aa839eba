package vn.sothon.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sothon.database.Share;

/**
 * Takes work from a table and has it done on virtual threads, so many at a time. It looks for work
 * when the doorbell rings, when a piece of work has succeeded, and after a while in case another
 * process put some there.
 */
public final class QueueLoop implements Pulse, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(QueueLoop.class);

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Plan plan;
    private final Doorbell doorbell;
    private final Clock clock;
    private final Source source;
    private final Semaphore permits;
    private final AtomicReference<Optional<Instant>> lastTurn =
            new AtomicReference<>(Optional.empty());
    private volatile boolean running;

    /**
     * How the loop works.
     *
     * @param parallel how many pieces of work are done at once
     * @param look how long after the last look the next one comes without a ring
     */
    public record Plan(String name, int parallel, Duration look) {}

    /** Where work comes from. */
    @FunctionalInterface
    public interface Source {

        /** At most {@code room} pieces of work that may begin now. It is called by one thread. */
        List<Runnable> take(int room);
    }

    public QueueLoop(Plan plan, Doorbell doorbell, Clock clock, Source source) {
        this.plan = plan;
        this.doorbell = doorbell;
        this.clock = clock;
        this.source = source;
        this.permits = new Semaphore(plan.parallel(), true);
    }

    @Override
    public String name() {
        return plan.name();
    }

    @Override
    public Optional<Instant> lastTurn() {
        return lastTurn.get();
    }

    public void start() {
        running = true;
        lastTurn.set(Optional.of(clock.instant()));
        Thread.ofVirtual().name(plan.name()).start(() -> Share.MESSAGES.run(this::turnUntilTheEnd));
    }

    /** Takes no new work and waits for what is being done. */
    @Override
    public void close() {
        running = false;
        doorbell.ring();
        try {
            if (!permits.tryAcquire(plan.parallel(), GRACE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("{} did not finish within {}", plan.name(), GRACE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lastTurn.set(Optional.empty());
    }

    private void turnUntilTheEnd() {
        try {
            while (running) {
                doorbell.await(plan.look());
                turn();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void turn() {
        if (!running) {
            return;
        }
        lastTurn.set(Optional.of(clock.instant()));
        try {
            source.take(permits.availablePermits()).forEach(this::begin);
        } catch (RuntimeException e) {
            LOG.error("{} failed and goes on: {}", plan.name(), Trace.of(e));
        }
    }

    private void begin(Runnable work) {
        permits.acquireUninterruptibly();
        Thread.ofVirtual().name(plan.name() + "-work").start(() -> finish(work));
    }

    private void finish(Runnable work) {
        boolean succeeded = false;
        try {
            Share.MESSAGES.run(work);
            succeeded = true;
        } catch (RuntimeException e) {
            LOG.error("{} failed and goes on: {}", plan.name(), Trace.of(e));
        } finally {
            permits.release();
            // What failed waits for the next look, or a database that is away would be hammered.
            if (succeeded) {
                doorbell.ring();
            }
        }
    }
}
