package vn.sothon.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sothon.fixture.MovableClock;

class PulsesTest {

    private final MovableClock clock = MovableClock.at("2025-11-20T09:00");
    private final FakePulse one = new FakePulse();
    private final FakePulse other = new FakePulse();
    private final Pulses pulses = new Pulses(List.of(one, other), clock);

    @Test
    void a_loop_that_has_not_begun_is_not_dead_but_does_not_turn() {
        one.turn(clock.instant());

        assertThat(pulses.dead()).isEmpty();
        assertThat(pulses.allTurn()).isFalse();
    }

    @Test
    void a_loop_has_a_minute_for_a_turn() {
        one.turn(clock.instant());
        other.turn(clock.instant());

        clock.pass(Duration.ofSeconds(60));

        assertThat(pulses.dead()).isEmpty();
        assertThat(pulses.allTurn()).isTrue();
    }

    @Test
    void a_loop_that_took_no_turn_for_more_than_a_minute_is_dead() {
        one.turn(clock.instant());
        clock.pass(Duration.ofSeconds(61));
        other.turn(clock.instant());

        assertThat(pulses.dead()).containsExactly("fake");
        assertThat(pulses.allTurn()).isFalse();
    }
}
