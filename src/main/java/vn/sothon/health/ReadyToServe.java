package vn.sothon.health;

import io.micronaut.core.async.publisher.AsyncSingleResultPublisher;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;

/** Readiness: the loops turn, the database answers, and the end has not begun. */
@Singleton
@Readiness
final class ReadyToServe implements HealthIndicator {

    private final Departure departure;
    private final Pulses pulses;
    private final DatabaseCheck database;
    private final ExecutorService executor;

    ReadyToServe(
            Departure departure,
            Pulses pulses,
            DatabaseCheck database,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.departure = departure;
        this.pulses = pulses;
        this.database = database;
        this.executor = executor;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return new AsyncSingleResultPublisher<>(executor, this::result);
    }

    private HealthResult result() {
        boolean isReady = !departure.hasBegun() && pulses.allTurn() && database.answers();
        HealthStatus status = isReady ? HealthStatus.UP : HealthStatus.DOWN;
        return HealthResult.builder("serving", status).build();
    }
}
