package vn.sothon.channel.telegram;

import java.time.Duration;

/**
 * How long receiving waits.
 *
 * @param longPoll how long one call waits for news; Telegram cuts it to 50 seconds
 * @param firstPause after a first failure; doubled with each further one
 * @param longestPause the pause grows no further
 * @param standBy between two looks whether another process still polls
 * @param watch between two looks at what waits at Telegram
 */
record PollTiming(
        Duration longPoll,
        Duration firstPause,
        Duration longestPause,
        Duration standBy,
        Duration watch) {

    static final PollTiming USUAL =
            new PollTiming(
                    Duration.ofSeconds(50),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(30));

    /** Longer than a poll, or a quiet hour would look like a broken connection. */
    Duration answerWithin() {
        return longPoll.plusSeconds(15);
    }

    /** The pause after that many failures in a row. */
    Duration pauseAfter(int failures) {
        Duration pause = firstPause;
        for (int i = 1; i < failures && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
