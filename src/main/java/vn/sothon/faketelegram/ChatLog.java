package vn.sothon.faketelegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was said in one chat; tests wait here, without sleeping. */
final class ChatLog {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final NavigableMap<Integer, Bubble> bubbles = new TreeMap<>();
    private final Deque<String> lines = new ArrayDeque<>();
    private final Supplier<Integer> most;
    private List<List<String>> keyboard = List.of();
    private String notice = "";
    private long version;

    /** A log that keeps the latest; how many can change. */
    ChatLog(Supplier<Integer> most) {
        this.most = most;
    }

    /** Adds the bot's message; its id is drawn here, so that ids rise in the order shown. */
    BotMessage add(IntSupplier ids, IntFunction<BotMessage> message) {
        return locked(() -> {
            BotMessage added = message.apply(ids.getAsInt());
            put(added);
            if (added.removesKeyboard() || !added.keyboard().isEmpty()) {
                keyboard = added.keyboard();
            }
            return added;
        });
    }

    /** Adds a message, or puts the edited one in its place. */
    void put(Bubble bubble) {
        locked(() -> {
            bubbles.put(bubble.messageId(), bubble);
            while (bubbles.size() > most.get()) {
                bubbles.pollFirstEntry();
            }
            return touch();
        });
    }

    /** Remembers a line of the transcript. */
    void note(String line) {
        locked(() -> {
            lines.add(line);
            while (lines.size() > most.get()) {
                lines.remove();
            }
            return touch();
        });
    }

    /** Shows a text for a moment, as the answer to a press. */
    void show(String newNotice) {
        locked(() -> {
            notice = newNotice;
            return touch();
        });
    }

    /** The text shown last for a moment. */
    String notice() {
        return locked(() -> notice);
    }

    /** Something else about the chat changed. */
    long touch() {
        return locked(() -> {
            changed.signalAll();
            return ++version;
        });
    }

    String transcript() {
        return locked(() -> String.join("\n", lines));
    }

    List<Bubble> bubbles() {
        return locked(() -> List.copyOf(bubbles.values()));
    }

    List<BotMessage> botMessages() {
        return only(BotMessage.class);
    }

    Optional<BotMessage> botMessage(int messageId) {
        return locked(() -> one(bubbles.get(messageId), BotMessage.class));
    }

    Optional<OwnMessage> ownMessage(int messageId) {
        return locked(() -> one(bubbles.get(messageId), OwnMessage.class));
    }

    /** The reply buttons on the screen now. */
    List<List<String>> keyboard() {
        return locked(() -> keyboard);
    }

    long version() {
        return locked(() -> version);
    }

    /** The first message above the id that fits, now or within the time. */
    Optional<BotMessage> await(int above, Predicate<BotMessage> wanted, Duration patience)
            throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            Optional<BotMessage> found = first(above, wanted);
            while (found.isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
                found = first(above, wanted);
            }
            return found;
        } finally {
            lock.unlock();
        }
    }

    /** Returns when the version is above the given one, or the time is over. */
    void awaitChange(long above, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (version <= above && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private Optional<BotMessage> first(int above, Predicate<BotMessage> wanted) {
        for (Bubble bubble : bubbles.tailMap(above, false).values()) {
            if (bubble instanceof BotMessage message && wanted.test(message)) {
                return Optional.of(message);
            }
        }
        return Optional.empty();
    }

    private <T extends Bubble> List<T> only(Class<T> type) {
        return locked(
                () -> bubbles.values().stream().filter(type::isInstance).map(type::cast).toList());
    }

    private static <T extends Bubble> Optional<T> one(@Nullable Bubble bubble, Class<T> type) {
        return Optional.ofNullable(bubble).filter(type::isInstance).map(type::cast);
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
