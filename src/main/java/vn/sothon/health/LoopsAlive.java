package vn.sothon.health;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Liveness;
import jakarta.inject.Singleton;
import java.util.List;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Liveness: fails for good reason only, a loop that stands still and will not move again. */
@Singleton
@Liveness
final class LoopsAlive implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(LoopsAlive.class);

    private final Pulses pulses;

    LoopsAlive(Pulses pulses) {
        this.pulses = pulses;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        List<String> dead = pulses.dead();
        if (!dead.isEmpty()) {
            LOG.error("no turn within {} of {}: start a new process", Pulses.PATIENCE, dead);
        }
        HealthStatus status = dead.isEmpty() ? HealthStatus.UP : HealthStatus.DOWN;
        return Publishers.just(HealthResult.builder("loops", status).build());
    }
}
