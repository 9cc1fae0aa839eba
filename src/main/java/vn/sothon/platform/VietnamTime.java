package vn.sothon.platform;

import java.time.ZoneId;

/** The one time zone of periods, deadlines and reminders. */
public final class VietnamTime {

    /** UTC+7 all year. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}
}
