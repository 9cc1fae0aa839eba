package vn.sothon.queue;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repeats a step, on several virtual threads at a time, as long as it finds work; then waits for
 * the doorbell, or for a second in case another process put work there.
 */
public final class QueueLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(QueueLoop.class);

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final String name;
    private final int parallel;
    private final Doorbell doorbell;
    private final BooleanSupplier step;
    private final Semaphore permits;
    private volatile boolean running;

    /**
     * @param parallel how many steps run at once; the bound on connections taken from the pool
     * @param step does one piece of work; false where there was none
     */
    public QueueLoop(String name, int parallel, Doorbell doorbell, BooleanSupplier step) {
        this.name = name;
        this.parallel = parallel;
        this.doorbell = doorbell;
        this.step = step;
        this.permits = new Semaphore(parallel, true);
    }

    public void start() {
        running = true;
        Thread.ofVirtual().name(name).start(this::watch);
    }

    /** Takes no new work and waits for what is being done. */
    @Override
    public void close() {
        running = false;
        doorbell.ring();
        try {
            if (!permits.tryAcquire(parallel, GRACE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("{} did not finish within {}", name, GRACE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            while (running) {
                doorbell.await(POLL);
                if (running && permits.tryAcquire()) {
                    Thread.ofVirtual().name(name + "-work").start(this::work);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Work that was found calls one more worker: a backlog is soon worked off in parallel. */
    private void work() {
        try {
            while (running && step.getAsBoolean()) {
                doorbell.ring();
            }
        } catch (RuntimeException e) {
            LOG.error("{} failed and goes on: {}", name, Trace.of(e));
        } finally {
            permits.release();
        }
    }
}
