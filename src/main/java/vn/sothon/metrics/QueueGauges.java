package vn.sothon.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sothon.database.Share;
import vn.sothon.queue.Trace;

/**
 * How long messages wait and what was given up. Where the database was not reached lately, every
 * figure is NaN and {@code sothon_database_up} is 0: an old figure would look like a calm one.
 */
@Context
@Requires(property = "endpoints.prometheus.enabled", value = StringUtils.TRUE)
final class QueueGauges {

    /** Several refreshes long, so that one that is slow raises no alarm. */
    static final Duration FRESH = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(QueueGauges.class);
    private static final Tags REPLY = Tags.of("kind", "reply");
    private static final Tags BULK = Tags.of("kind", "bulk");

    private final MeterRegistry registry;
    private final QueueReader reader;
    private final Clock clock;
    private volatile Optional<QueueState> last = Optional.empty();

    QueueGauges(MeterRegistry registry, QueueReader reader, Clock clock) {
        this.registry = registry;
        this.reader = reader;
        this.clock = clock;
        register();
    }

    /** Reads the queues anew; blocks. */
    void refresh() {
        try {
            last = Optional.of(Share.MESSAGES.call(reader::read));
        } catch (RuntimeException e) {
            last = Optional.empty();
            LOG.warn("the queues cannot be read: {}", Trace.of(e));
        }
    }

    private void register() {
        Gauge.builder("sothon.database.up", () -> fresh().isPresent() ? 1 : 0)
                .description("1 where the queues could be read lately")
                .register(registry);
        age("inbox", Tags.empty(), QueueState::inbox);
        age("outbox", REPLY, QueueState::replies);
        age("outbox", BULK, QueueState::bulk);
        count("inbox.waiting", Tags.empty(), state -> state.inbox().waiting());
        count("inbox.parked", Tags.empty(), QueueState::parked);
        count("outbox.waiting", REPLY, state -> state.replies().waiting());
        count("outbox.waiting", BULK, state -> state.bulk().waiting());
        count("outbox.failed", Tags.of("status", "failed"), state -> state.undelivered().failed());
        count(
                "outbox.failed",
                Tags.of("status", "unknown"),
                state -> state.undelivered().unknown());
    }

    private void age(String queue, Tags tags, Function<QueueState, Backlog> backlog) {
        Gauge.builder(
                        "sothon." + queue + ".oldest",
                        () ->
                                figure(state ->
                                        backlog.apply(state).age(clock.instant()).toMillis()
                                                / 1000.0))
                .description("How long the message that waits longest has waited")
                .baseUnit("seconds")
                .tags(tags)
                .register(registry);
    }

    private void count(String name, Tags tags, ToDoubleFunction<QueueState> count) {
        Gauge.builder("sothon." + name, () -> figure(count)).tags(tags).register(registry);
    }

    private double figure(ToDoubleFunction<QueueState> figure) {
        return fresh().map(state -> figure.applyAsDouble(state)).orElse(Double.NaN);
    }

    private Optional<QueueState> fresh() {
        return last.filter(state -> state.readAt().plus(FRESH).isAfter(clock.instant()));
    }
}
