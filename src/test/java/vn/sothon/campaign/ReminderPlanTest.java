package vn.sothon.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sothon.platform.VietnamTime;

class ReminderPlanTest {

    private static final ZonedDateTime DEADLINE = local("2025-11-28T17:00");

    @ParameterizedTest
    @CsvSource({
        "2025-11-25T07:30, THREE_DAYS_BEFORE",
        "2025-11-25T19:59, THREE_DAYS_BEFORE",
        "2025-11-27T07:30, DAY_BEFORE",
        "2025-11-29T07:30, DAY_AFTER"
    })
    void reminders_are_due_during_the_day(String now, Occasion occasion) {
        assertThat(ReminderPlan.due(DEADLINE, local(now))).isEqualTo(Optional.of(occasion));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-25T07:29",
        "2025-11-25T20:01",
        "2025-11-24T09:00",
        "2025-11-26T09:00",
        "2025-11-28T09:00",
        "2025-11-30T09:00"
    })
    void no_reminder_is_due_at_night_or_on_other_days(String now) {
        assertThat(ReminderPlan.due(DEADLINE, local(now))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-11-25T09:00, THREE_DAYS_BEFORE", "2025-11-29T09:00, DAY_AFTER"})
    void days_are_counted_by_the_calendar_whatever_the_hour_of_the_deadline(
            String now, Occasion occasion) {
        assertThat(ReminderPlan.due(local("2025-11-28T00:00"), local(now))).contains(occasion);
        assertThat(ReminderPlan.due(local("2025-11-28T23:59"), local(now))).contains(occasion);
    }

    private static ZonedDateTime local(String moment) {
        return LocalDateTime.parse(moment).atZone(VietnamTime.ZONE);
    }
}
