package vn.sothon.faketelegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** Everything the bot sent, in the order of acceptance; tests wait here, without sleeping. */
final class BotMessages {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<BotMessage> messages = new ArrayList<>();

    void add(BotMessage message) {
        lock.lock();
        try {
            messages.add(message);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void replace(BotMessage edited) {
        lock.lock();
        try {
            messages.replaceAll(old -> isSame(old, edited) ? edited : old);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    List<BotMessage> all() {
        lock.lock();
        try {
            return List.copyOf(messages);
        } finally {
            lock.unlock();
        }
    }

    List<BotMessage> to(long chatId) {
        return all().stream().filter(message -> message.chatId() == chatId).toList();
    }

    Optional<BotMessage> find(long chatId, int messageId) {
        return to(chatId).stream().filter(message -> message.messageId() == messageId).findFirst();
    }

    /** The first message that fits, now or within the time; empty when the time is over. */
    Optional<BotMessage> await(Predicate<BotMessage> wanted, Duration patience)
            throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            Optional<BotMessage> found = first(wanted);
            while (found.isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
                found = first(wanted);
            }
            return found;
        } finally {
            lock.unlock();
        }
    }

    private Optional<BotMessage> first(Predicate<BotMessage> wanted) {
        return messages.stream().filter(wanted).findFirst();
    }

    private static boolean isSame(BotMessage one, BotMessage other) {
        return one.chatId() == other.chatId() && one.messageId() == other.messageId();
    }
}
