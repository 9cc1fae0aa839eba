package vn.sothon.campaign;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Looks every minute which reminders are due. Tests call {@link Reminders#tick} themselves. */
@Singleton
@Requires(notEnv = Environment.TEST)
final class ReminderTimer {

    private final Reminders reminders;
    private final Clock clock;

    ReminderTimer(Reminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "1m")
    void tick() {
        reminders.tick(clock.instant());
    }
}
