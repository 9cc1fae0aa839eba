package vn.sothon.faketelegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The latest calls, in order of arrival; all of them are counted. */
final class ApiCalls {

    private static final int MANY = 10_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition called = lock.newCondition();
    private final Deque<ApiCall> latest = new ArrayDeque<>();
    private final Map<String, Long> counts = new HashMap<>();
    private int most = MANY;

    void add(ApiCall call) {
        lock.lock();
        try {
            counts.merge(key(call.method()), 1L, Long::sum);
            latest.add(call);
            forgetSurplus();
            called.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void keep(int count) {
        lock.lock();
        try {
            most = count;
            forgetSurplus();
        } finally {
            lock.unlock();
        }
    }

    List<ApiCall> of(String method) {
        lock.lock();
        try {
            return latest.stream().filter(call -> call.isOf(method)).toList();
        } finally {
            lock.unlock();
        }
    }

    long count(String method) {
        lock.lock();
        try {
            return counts.getOrDefault(key(method), 0L);
        } finally {
            lock.unlock();
        }
    }

    /** Whether there were that many calls of the method within the time. */
    boolean await(String method, int count, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (count(method) < count && left > 0) {
                left = called.awaitNanos(left);
            }
            return count(method) >= count;
        } finally {
            lock.unlock();
        }
    }

    private void forgetSurplus() {
        while (latest.size() > most) {
            latest.remove();
        }
    }

    private static String key(String method) {
        return method.toLowerCase(Locale.ROOT);
    }
}
