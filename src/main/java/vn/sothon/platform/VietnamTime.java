package vn.sothon.platform;

import java.time.Clock;
import java.time.ZoneId;

/** The one time zone of periods, deadlines and reminders. */
public final class VietnamTime {

    /** UTC+7 all year. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    /** The clock of this machine, for commands that run without a container. */
    public static Clock clock() {
        return Clock.system(ZONE);
    }
}
