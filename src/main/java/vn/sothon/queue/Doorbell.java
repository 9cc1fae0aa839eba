package vn.sothon.queue;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Says within one process that there may be work. Losing a ring only costs time. */
public final class Doorbell {

    private final Semaphore rings = new Semaphore(0);

    public void ring() {
        if (rings.availablePermits() == 0) {
            rings.release();
        }
    }

    /** Returns after a ring or when the time is over. */
    void await(Duration time) throws InterruptedException {
        if (rings.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
            rings.drainPermits();
        }
    }
}
