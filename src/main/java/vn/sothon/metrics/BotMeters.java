package vn.sothon.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Meters for each bot, from when it is first seen. */
@Singleton
final class BotMeters {

    private final MeterRegistry registry;
    private final Optional<BotGauges> source;
    private final Map<String, BotGauges.Bot> bots = new ConcurrentHashMap<>();

    BotMeters(MeterRegistry registry, Optional<BotGauges> source) {
        this.registry = registry;
        this.source = source;
    }

    /** Takes over what the channels know now. */
    void refresh() {
        source.ifPresent(known -> known.bots().forEach(this::take));
    }

    private void take(BotGauges.Bot bot) {
        boolean isNew = bots.put(bot.name(), bot) == null;
        if (isNew) {
            register(bot.name());
        }
    }

    private void register(String name) {
        Gauge.builder("sothon.telegram.pending.updates", () -> pending(name))
                .description("Updates that Telegram holds for the bot")
                .tag("bot", name)
                .register(registry);
        FunctionCounter.builder("sothon.telegram.too.many.requests", bots, _ -> refusals(name))
                .description("How often Telegram asked the bot to slow down")
                .tag("bot", name)
                .register(registry);
    }

    private double pending(String name) {
        BotGauges.Bot bot = bots.get(name);
        return bot == null || bot.pendingUpdates().isEmpty()
                ? Double.NaN
                : bot.pendingUpdates().getAsLong();
    }

    private double refusals(String name) {
        BotGauges.Bot bot = bots.get(name);
        return bot == null ? 0 : bot.tooManyRequests();
    }
}
