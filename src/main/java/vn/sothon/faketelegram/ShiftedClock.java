package vn.sothon.faketelegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Telegram's own clock: a given one, moved on by the test. */
final class ShiftedClock implements InstantSource {

    private final InstantSource base;
    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

    ShiftedClock(InstantSource base) {
        this.base = base;
    }

    void moveOn(Duration time) {
        shift.accumulateAndGet(time, Duration::plus);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(shift.get());
    }
}
