package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The updates that wait for the bot. An update stays until it is confirmed by an offset above its
 * id, or expires (Bot API, getUpdates; source of the server, TQueue).
 */
final class UpdateQueue {

    /** Messages live a day, counted from the message's own date. */
    static final Duration MESSAGE_LIFE = Duration.ofHours(24);

    /** Presses of inline buttons live 150 seconds. */
    static final Duration CALLBACK_LIFE = Duration.ofSeconds(150);

    private static final int MAX_WAITING = 100_000;
    private static final Duration LONGEST_POLL = Duration.ofSeconds(50);
    private static final Duration ID_MEMORY = Duration.ofDays(7);
    private static final int FIRST_ID = 730_000_001;

    private record Waiting(int id, JsonNode update, Instant expires) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final InstantSource clock;
    private final Random random = new Random(152);
    private final List<Waiting> waiting = new ArrayList<>();
    private Set<String> wanted = Set.of();
    private Instant lastAdded;
    private int nextId = FIRST_ID;
    private long poller;
    private boolean isPolled;

    UpdateQueue(InstantSource clock) {
        this.clock = clock;
        this.lastAdded = clock.instant();
    }

    /**
     * Queues {@code content} as the update's field {@code type}.
     *
     * @return the update's id; nothing is queued where the bot did not ask for that type
     */
    int add(String type, JsonNode content, Instant expires) {
        lock.lock();
        try {
            if (clock.instant().isAfter(lastAdded.plus(ID_MEMORY))) {
                nextId = 1 + random.nextInt(FIRST_ID);
            }
            int id = nextId++;
            lastAdded = clock.instant();
            boolean isWanted = wanted.isEmpty() || wanted.contains(type);
            if (isWanted && waiting.size() < MAX_WAITING) {
                ObjectNode update = JsonNodeFactory.instance.objectNode();
                update.put("update_id", id).set(type, content);
                waiting.add(new Waiting(id, update, expires));
                changed.signalAll();
            }
            return id;
        } finally {
            lock.unlock();
        }
    }

    /** Which types the bot asked for; none means all. Has no effect on what waits already. */
    void allow(Set<String> types) {
        lock.lock();
        try {
            wanted = Set.copyOf(types);
        } finally {
            lock.unlock();
        }
    }

    /**
     * One getUpdates call. A call that comes while another waits ends the other with 409.
     *
     * @param offset below it everything is confirmed; 0 confirms nothing; −n keeps the last n
     */
    List<JsonNode> poll(int offset, int limit, Duration timeout) throws InterruptedException {
        lock.lock();
        try {
            long me = takeOver();
            confirm(offset);
            isPolled = isEmpty() && timeout.isPositive();
            changed.signalAll();
            long left = min(timeout, LONGEST_POLL).toNanos();
            while (isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
                if (poller != me) {
                    throw ApiError.conflict(
                            "terminated by other getUpdates request; make sure that only one bot"
                                    + " instance is running");
                }
            }
            isPolled = false;
            return waiting.stream().limit(limit).map(Waiting::update).toList();
        } finally {
            lock.unlock();
        }
    }

    /** Ends a waiting getUpdates, as a new one or a webhook does. */
    void endPoll() {
        lock.lock();
        try {
            takeOver();
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            dropExpired();
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    void dropAll() {
        lock.lock();
        try {
            waiting.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether the bot confirmed everything within the time. */
    boolean awaitEmpty(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (!waiting.isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
            }
            return waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Whether a getUpdates call waits for news within the time. */
    boolean awaitPoll(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (!isPolled && left > 0) {
                left = changed.awaitNanos(left);
            }
            return isPolled;
        } finally {
            lock.unlock();
        }
    }

    private long takeOver() {
        poller++;
        isPolled = false;
        changed.signalAll();
        return poller;
    }

    private void confirm(int offset) {
        if (offset < 0) {
            waiting.subList(0, Math.max(0, waiting.size() + offset)).clear();
        } else {
            waiting.removeIf(update -> update.id() < offset);
        }
        changed.signalAll();
    }

    private boolean isEmpty() {
        dropExpired();
        return waiting.isEmpty();
    }

    private void dropExpired() {
        Instant now = clock.instant();
        waiting.removeIf(update -> !update.expires().isAfter(now));
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
