package vn.sothon.health;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.sothon.queue.Pulse;

/** The loops of this process, and which of them turn. */
@Singleton
final class Pulses {

    /** Loops come round every second or so; a wait for the pool of connections takes 30 seconds. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<Pulse> pulses;
    private final Clock clock;

    Pulses(List<Pulse> pulses, Clock clock) {
        this.pulses = List.copyOf(pulses);
        this.clock = clock;
    }

    /** The names of loops that began and turn no more. */
    List<String> dead() {
        return pulses.stream()
                .filter(pulse -> pulse.lastTurn().filter(this::isLongAgo).isPresent())
                .map(Pulse::name)
                .toList();
    }

    /** Whether every loop has begun and turns. */
    boolean allTurn() {
        return pulses.stream()
                .allMatch(pulse -> pulse.lastTurn().filter(turn -> !isLongAgo(turn)).isPresent());
    }

    private boolean isLongAgo(Instant turn) {
        return turn.isBefore(clock.instant().minus(PATIENCE));
    }
}
