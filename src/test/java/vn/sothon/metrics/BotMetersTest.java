package vn.sothon.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class BotMetersTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private List<BotGauges.Bot> known = List.of();
    private final BotMeters meters = new BotMeters(registry, Optional.of(() -> known));

    @Test
    void each_bot_has_its_figures() {
        known = List.of(bot("one", 5, 2), bot("other", 0, 0));
        meters.refresh();
        known = List.of(bot("one", 7, 3), bot("other", 0, 0));

        meters.refresh();

        assertThat(pending("one")).isEqualTo(7);
        assertThat(pending("other")).isZero();
        assertThat(
                        registry.get("sothon.telegram.too.many.requests")
                                .tag("bot", "one")
                                .functionCounter()
                                .count())
                .isEqualTo(3);
    }

    @Test
    void what_was_not_asked_yet_is_unknown() {
        known = List.of(new BotGauges.Bot("one", OptionalLong.empty(), 0));

        meters.refresh();

        assertThat(pending("one")).isNaN();
    }

    @Test
    void without_a_bot_there_are_no_figures_of_one() {
        new BotMeters(registry, Optional.empty()).refresh();

        assertThat(registry.getMeters()).isEmpty();
    }

    private static BotGauges.Bot bot(String name, long pending, long refusals) {
        return new BotGauges.Bot(name, OptionalLong.of(pending), refusals);
    }

    private double pending(String bot) {
        return registry.get("sothon.telegram.pending.updates").tag("bot", bot).gauge().value();
    }
}
