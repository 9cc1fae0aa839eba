package vn.sothon.faketelegram;

import java.time.Duration;

/** How long a webhook is left alone after a failure: doubled each time, up to the longest. */
record RetryDelays(Duration first, Duration longest) {

    /** The real server's, roughly. */
    static final RetryDelays REAL = new RetryDelays(Duration.ofSeconds(1), Duration.ofMinutes(1));
}
