package vn.sothon.metrics;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.core.util.StringUtils;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Keeps the figures a few seconds young. Tests refresh them themselves. */
@Singleton
@Requires(property = "endpoints.prometheus.enabled", value = StringUtils.TRUE)
@Requires(notEnv = Environment.TEST)
final class MetricsTimer {

    private final QueueGauges queues;
    private final BotMeters bots;

    MetricsTimer(QueueGauges queues, BotMeters bots) {
        this.queues = queues;
        this.bots = bots;
    }

    @Scheduled(fixedDelay = "5s")
    void refreshQueues() {
        queues.refresh();
    }

    /** Apart from the queues: these figures matter most while the database is away. */
    @Scheduled(fixedDelay = "5s")
    void refreshBots() {
        bots.refresh();
    }
}
