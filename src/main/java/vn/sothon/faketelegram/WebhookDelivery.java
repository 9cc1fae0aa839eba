package vn.sothon.faketelegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Delivers to one webhook: the updates of a queue one after the other, queues beside each other up
 * to the number of connections. An update that is not taken holds its queue up and comes again.
 */
final class WebhookDelivery implements AutoCloseable {

    /** How a delivery ended, and when the queue goes on. */
    sealed interface Step {
        record Next() implements Step {}

        record Again(Duration delay) implements Step {}
    }

    /** Carries one delivery out; interrupted when the webhook is given up. */
    @FunctionalInterface
    interface Attempt {
        Step deliver(QueuedUpdate update, int failures) throws InterruptedException;
    }

    private static final class Line {
        private final long key;
        private final Deque<QueuedUpdate> updates = new ArrayDeque<>();
        private int failures;

        Line(long key) {
            this.key = key;
        }
    }

    private final Attempt attempt;
    private final int connections;
    private final Map<Long, Line> lines = new HashMap<>();
    private final Deque<Line> ready = new ArrayDeque<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService delays = Executors.newSingleThreadScheduledExecutor();
    private int running;
    private boolean isOver;

    WebhookDelivery(Attempt attempt, int connections) {
        this.attempt = attempt;
        this.connections = connections;
    }

    synchronized void offer(QueuedUpdate update) {
        if (isOver) {
            return;
        }
        Line line = lines.get(update.queue());
        if (line == null) {
            line = new Line(update.queue());
            lines.put(line.key, line);
            ready.add(line);
        }
        line.updates.add(update);
        startReady();
    }

    @Override
    public synchronized void close() {
        isOver = true;
        threads.shutdownNow();
        delays.shutdownNow();
    }

    private synchronized void startReady() {
        while (!isOver && running < connections && !ready.isEmpty()) {
            running++;
            Line line = ready.remove();
            QueuedUpdate head = line.updates.element();
            threads.execute(() -> run(line, head));
        }
    }

    private void run(Line line, QueuedUpdate head) {
        try {
            settle(line, attempt.deliver(head, line.failures));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void settle(Line line, Step step) {
        running--;
        switch (step) {
            case Step.Next() -> {
                line.failures = 0;
                line.updates.remove();
                if (line.updates.isEmpty()) {
                    lines.remove(line.key);
                } else {
                    ready.add(line);
                }
            }
            case Step.Again(Duration delay) -> {
                line.failures++;
                if (!isOver) {
                    var _ =
                            delays.schedule(
                                    () -> again(line), delay.toNanos(), TimeUnit.NANOSECONDS);
                }
            }
        }
        startReady();
    }

    private synchronized void again(Line line) {
        ready.add(line);
        startReady();
    }
}
