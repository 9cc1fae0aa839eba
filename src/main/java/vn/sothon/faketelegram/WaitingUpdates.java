package vn.sothon.faketelegram;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The updates of one bot by id and by expiry, so that neither confirming nor expiring looks at
 * those that stay. Its owner locks.
 */
final class WaitingUpdates {

    private static final int MOST_UPDATES = 100_000;
    private static final long MOST_BYTES = 128L << 20;
    private static final long ANSWER_BYTES = 4L << 20;

    private final NavigableMap<Integer, QueuedUpdate> byId = new TreeMap<>();
    private final NavigableSet<QueuedUpdate> byExpiry =
            new TreeSet<>(
                    Comparator.comparing(QueuedUpdate::expires).thenComparingInt(QueuedUpdate::id));
    private long bytes;

    /** Whether there was room; what does not fit is lost, and nobody is told. */
    boolean add(QueuedUpdate update) {
        if (byId.size() >= MOST_UPDATES || bytes + update.bytes() > MOST_BYTES) {
            return false;
        }
        byId.put(update.id(), update);
        byExpiry.add(update);
        bytes += update.bytes();
        return true;
    }

    /** The first ones; an answer ends with the update that brings it to about 4 MiB. */
    List<QueuedUpdate> first(int limit) {
        List<QueuedUpdate> first = new ArrayList<>();
        long left = ANSWER_BYTES;
        for (QueuedUpdate update : byId.values()) {
            if (first.size() == limit || left <= 0) {
                break;
            }
            first.add(update);
            left -= update.bytes();
        }
        return first;
    }

    void removeBelow(int id) {
        while (!byId.isEmpty() && byId.firstKey() < id) {
            remove(byId.firstKey());
        }
    }

    void keepLast(int count) {
        while (byId.size() > count) {
            remove(byId.firstKey());
        }
    }

    void removeExpired(Instant now) {
        while (!byExpiry.isEmpty() && byExpiry.first().isExpiredAt(now)) {
            remove(byExpiry.first().id());
        }
    }

    void remove(int id) {
        QueuedUpdate removed = byId.remove(id);
        if (removed != null) {
            byExpiry.remove(removed);
            bytes -= removed.bytes();
        }
    }

    void clear() {
        byId.clear();
        byExpiry.clear();
        bytes = 0;
    }

    boolean contains(int id) {
        return byId.containsKey(id);
    }

    int size() {
        return byId.size();
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    List<QueuedUpdate> all() {
        return List.copyOf(byId.values());
    }
}
