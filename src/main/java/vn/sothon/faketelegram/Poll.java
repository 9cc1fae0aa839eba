package vn.sothon.faketelegram;

import java.time.Duration;

/**
 * One getUpdates call.
 *
 * @param offset below it everything is confirmed; 0 confirms nothing; −n keeps the last n
 */
record Poll(int offset, int limit, Duration timeout) {

    private static final int MOST_UPDATES = 100;
    private static final long LONGEST_SECONDS = 50;

    static Poll read(Parameters parameters) {
        return new Poll(
                Math.toIntExact(parameters.number("offset", 0)),
                Math.clamp(parameters.number("limit", MOST_UPDATES), 1, MOST_UPDATES),
                Duration.ofSeconds(
                        Math.clamp(parameters.number("timeout", 0), 0, LONGEST_SECONDS)));
    }
}
