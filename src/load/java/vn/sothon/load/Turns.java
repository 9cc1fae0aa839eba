package vn.sothon.load;

import java.util.concurrent.locks.LockSupport;

/** A schedule that does not wait for anybody. */
final class Turns {

    private static final long SECOND = 1_000_000_000L;

    private Turns() {}

    /** Takes so many turns a second for that long, each at its own time. */
    static void take(long nanos, int perSecond, Runnable turn) {
        long start = System.nanoTime();
        long turns = nanos * perSecond / SECOND;
        for (long number = 0; number < turns; number++) {
            pauseUntil(start + number * SECOND / perSecond);
            turn.run();
        }
    }

    private static void pauseUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
