package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The updates that wait for the bot. An update stays until it is confirmed by an offset above its
 * id, taken by a webhook, or expires (Bot API, getUpdates; source of the server, TQueue).
 */
final class UpdateQueue {

    /** Messages live a day, counted from the message's own date. */
    static final Duration MESSAGE_LIFE = Duration.ofHours(24);

    /** Presses of inline buttons live 150 seconds. */
    static final Duration CALLBACK_LIFE = Duration.ofSeconds(150);

    private static final Duration ID_MEMORY = Duration.ofDays(7);
    private static final int FIRST_ID = 730_000_001;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final InstantSource clock;
    private final PollRhythm rhythm;
    private final Random random = new Random(152);
    private final WaitingUpdates waiting = new WaitingUpdates();
    private Consumer<QueuedUpdate> webhook = update -> {};
    private Set<String> wanted = Set.of();
    private Instant lastAdded;
    private int nextId = FIRST_ID;
    private long poller;
    private boolean isPolled;
    private String endedBy = "";

    UpdateQueue(InstantSource clock, Rules rules) {
        this.clock = clock;
        this.lastAdded = clock.instant();
        this.rhythm = new PollRhythm(rules, clock);
    }

    /**
     * Queues {@code content} as the update's field {@code type}.
     *
     * @return the update's id; nothing is queued where the bot did not ask for that type
     */
    int add(String type, JsonNode content, Instant expires) {
        return locked(() -> {
            Instant now = clock.instant();
            if (now.isAfter(lastAdded.plus(ID_MEMORY))) {
                nextId = 1 + random.nextInt(FIRST_ID);
            }
            lastAdded = now;
            int id = nextId++;
            waiting.removeExpired(now);
            if (wanted.isEmpty() || wanted.contains(type)) {
                put(QueuedUpdate.of(id, type, content, expires));
            }
            return id;
        });
    }

    private void put(QueuedUpdate update) {
        if (waiting.add(update)) {
            changed.signalAll();
            webhook.accept(update);
        }
    }

    /** Which types the bot asked for; none means all. Has no effect on what waits already. */
    void allow(Set<String> types) {
        Set<String> copy = Set.copyOf(types);
        locked(() -> wanted = copy);
    }

    Set<String> wanted() {
        return locked(() -> wanted);
    }

    /** One getUpdates call. A call that comes while another waits ends the other with 409. */
    List<QueuedUpdate> poll(Poll asked) throws InterruptedException {
        lock.lock();
        try {
            long me =
                    takeOver(
                            "other getUpdates request; make sure that only one bot instance is"
                                    + " running");
            confirm(asked.offset());
            Poll poll = rhythm.begins(asked);
            isPolled = isEmpty() && poll.timeout().isPositive();
            changed.signalAll();
            long left = poll.timeout().toNanos();
            while (isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
                if (poller != me) {
                    throw ApiError.conflict("terminated by " + endedBy);
                }
            }
            isPolled = false;
            rhythm.ends();
            return waiting.first(poll.limit());
        } finally {
            lock.unlock();
        }
    }

    /** Ends a waiting getUpdates, as a webhook does. */
    void endPoll() {
        locked(() -> takeOver("setWebhook request"));
    }

    /** What waits, and from now on each new update, is also handed to a webhook. */
    void attach(Consumer<QueuedUpdate> newWebhook) {
        locked(() -> {
            webhook = newWebhook;
            waiting.all().forEach(newWebhook);
            return takeOver("setWebhook request");
        });
    }

    void detach() {
        locked(() -> webhook = update -> {});
    }

    boolean isWaiting(int id) {
        return locked(() -> {
            waiting.removeExpired(clock.instant());
            return waiting.contains(id);
        });
    }

    /** A webhook took the update. */
    void taken(int id) {
        locked(() -> {
            waiting.remove(id);
            changed.signalAll();
            return id;
        });
    }

    int size() {
        return locked(() -> isEmpty() ? 0 : waiting.size());
    }

    void dropAll() {
        locked(() -> {
            waiting.clear();
            changed.signalAll();
            return 0;
        });
    }

    /** Whether the bot confirmed everything within the time. */
    boolean awaitEmpty(Duration patience) throws InterruptedException {
        return await(waiting::isEmpty, patience);
    }

    /** Whether a getUpdates call waits for news within the time. */
    boolean awaitPoll(Duration patience) throws InterruptedException {
        return await(() -> isPolled, patience);
    }

    private boolean await(BooleanSupplier condition, Duration patience)
            throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (!condition.getAsBoolean() && left > 0) {
                left = changed.awaitNanos(left);
            }
            return condition.getAsBoolean();
        } finally {
            lock.unlock();
        }
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    private long takeOver(String by) {
        endedBy = by;
        poller++;
        isPolled = false;
        changed.signalAll();
        return poller;
    }

    private void confirm(int offset) {
        if (offset < 0) {
            waiting.keepLast(-offset);
        } else {
            waiting.removeBelow(offset);
        }
        changed.signalAll();
    }

    private boolean isEmpty() {
        waiting.removeExpired(clock.instant());
        return waiting.isEmpty();
    }
}
