package vn.sothon.faketelegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The calls so far, in order of arrival. */
final class ApiCalls {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition called = lock.newCondition();
    private final List<ApiCall> calls = new ArrayList<>();

    void add(ApiCall call) {
        lock.lock();
        try {
            calls.add(call);
            called.signalAll();
        } finally {
            lock.unlock();
        }
    }

    List<ApiCall> of(String method) {
        lock.lock();
        try {
            return calls.stream().filter(call -> call.isOf(method)).toList();
        } finally {
            lock.unlock();
        }
    }

    /** Whether there were that many calls of the method within the time. */
    boolean await(String method, int count, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (of(method).size() < count && left > 0) {
                left = called.awaitNanos(left);
            }
            return of(method).size() >= count;
        } finally {
            lock.unlock();
        }
    }
}
