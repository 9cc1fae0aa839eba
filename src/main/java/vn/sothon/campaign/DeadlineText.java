package vn.sothon.campaign;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.sothon.wording.Wording;

/** Deadlines in words. */
final class DeadlineText {

    private static final Wording WORDING = Wording.of(DeadlineText.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    private DeadlineText() {}

    /** "17:00 thứ Sáu 28/11/2025". */
    static String moment(ZonedDateTime deadline) {
        return WORDING.say(
                "deadline",
                "time",
                TIME.format(deadline),
                "weekday",
                WORDING.say("weekday." + deadline.getDayOfWeek()),
                "day",
                DAY.format(deadline));
    }

    /** "còn 3 ngày", "ngày mai", "hôm nay", "đã quá hạn". */
    static String distance(ZonedDateTime deadline, ZonedDateTime now) {
        if (now.isAfter(deadline)) {
            return WORDING.say("distance.over");
        }
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), deadline.toLocalDate());
        if (days == 0) {
            return WORDING.say("distance.today");
        }
        return days == 1
                ? WORDING.say("distance.tomorrow")
                : WORDING.say("distance.days", "days", days);
    }
}
