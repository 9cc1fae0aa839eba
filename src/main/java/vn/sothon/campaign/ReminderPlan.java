package vn.sothon.campaign;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When reminders go out: in the morning three days before, one day before and on the day after the
 * deadline. A server that was down catches up later on the same day, but nobody is woken at night.
 */
final class ReminderPlan {

    static final LocalTime MORNING = LocalTime.of(7, 30);
    static final LocalTime EVENING = LocalTime.of(20, 0);

    private ReminderPlan() {}

    /** The occasion for which reminders of that deadline are due now. */
    static Optional<Occasion> due(ZonedDateTime deadline, ZonedDateTime now) {
        LocalTime time = now.toLocalTime();
        if (time.isBefore(MORNING) || time.isAfter(EVENING)) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(deadline.toLocalDate(), now.toLocalDate());
        if (days == -3) {
            return Optional.of(Occasion.THREE_DAYS_BEFORE);
        }
        if (days == -1) {
            return Optional.of(Occasion.DAY_BEFORE);
        }
        return days == 1 ? Optional.of(Occasion.DAY_AFTER) : Optional.empty();
    }
}
