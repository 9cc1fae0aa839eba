package vn.sothon.channel.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sothon.database.Share;

/** A thread that does the same again and again, with the pause that each round asks for. */
final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private final Supplier<Optional<Duration>> round;
    private final Duration afterFailure;
    private final Runnable atLast;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;

    /**
     * Does nothing before {@link #start}.
     *
     * @param round one round; empty where it was the last
     * @param afterFailure the pause after a round that threw
     * @param atLast done by the same thread after the last round
     */
    Rounds(
            String name,
            Supplier<Optional<Duration>> round,
            Duration afterFailure,
            Runnable atLast) {
        this.atLast = atLast;
        this.round = round;
        this.afterFailure = afterFailure;
        this.thread = Thread.ofVirtual().name(name).unstarted(() -> Share.MESSAGES.run(this::run));
    }

    void start() {
        thread.start();
    }

    /** Lets no further round begin. */
    void stop() {
        stopping.countDown();
    }

    /** Waits for the round under way, but not longer than that. */
    void close(Duration patience) {
        stop();
        try {
            if (thread.isAlive() && !thread.join(patience)) {
                LOG.warn("{} is still at work", thread.getName());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            Optional<Duration> pause = next();
            while (pause.isPresent()
                    && !stopping.await(pause.get().toNanos(), TimeUnit.NANOSECONDS)) {
                pause = next();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            atLast.run();
        }
    }

    private Optional<Duration> next() {
        try {
            return round.get();
        } catch (RuntimeException e) {
            LOG.warn("{}: {}", thread.getName(), ErrorNames.of(e));
            return Optional.of(afterFailure);
        }
    }
}
