package vn.sothon.health;

import java.time.Instant;
import java.util.Optional;
import vn.sothon.queue.Pulse;

/** A loop that turns when it is told to. */
final class FakePulse implements Pulse {

    private Optional<Instant> lastTurn = Optional.empty();

    void turn(Instant now) {
        lastTurn = Optional.of(now);
    }

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public Optional<Instant> lastTurn() {
        return lastTurn;
    }
}
