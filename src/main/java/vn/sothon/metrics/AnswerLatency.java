package vn.sothon.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import vn.sothon.outbox.SendingObserver;

/**
 * How long people wait for an answer, from the message being received to the reply being handed
 * over. Counted in buckets, because percentiles of several processes cannot be added up.
 */
@Singleton
final class AnswerLatency implements SendingObserver {

    /** Close together around the 300 ms that are aimed at. */
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(200),
        Duration.ofMillis(300),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(15),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5)
    };

    private final Timer timer;

    AnswerLatency(MeterRegistry registry) {
        timer =
                Timer.builder("sothon.answer.latency")
                        .description("From a message received to its reply handed over")
                        .serviceLevelObjectives(BUCKETS)
                        .register(registry);
    }

    /** A wait below zero, where a clock was set back meanwhile, is passed over. */
    @Override
    public void replied(Instant receivedAt, Instant handedOver) {
        Duration waited = Duration.between(receivedAt, handedOver);
        if (!waited.isNegative()) {
            timer.record(waited);
        }
    }
}
