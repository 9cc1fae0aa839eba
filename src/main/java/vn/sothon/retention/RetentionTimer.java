package vn.sothon.retention;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Deletes little and often. Tests call {@link Retention#deleteOld} themselves. */
@Singleton
@Requires(notEnv = Environment.TEST)
final class RetentionTimer {

    private final Retention retention;

    RetentionTimer(Retention retention) {
        this.retention = retention;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "10m")
    void deleteOld() {
        retention.deleteOld();
    }
}
