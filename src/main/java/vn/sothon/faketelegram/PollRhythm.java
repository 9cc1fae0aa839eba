package vn.sothon.faketelegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Slows down a bot that asks for the same updates again and again. Its owner locks. */
final class PollRhythm {

    private static final Duration ONE_UPDATE_WITHIN = Duration.ofMillis(500);
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(3);

    private final Rules rules;
    private final InstantSource clock;
    private int lastOffset = Integer.MIN_VALUE;
    private Instant started = Instant.MIN;
    private Instant answered = Instant.MIN;

    PollRhythm(Rules rules, InstantSource clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** The call as the server carries it out. */
    Poll begins(Poll asked) {
        Instant now = clock.instant();
        boolean isAgain = asked.offset() == lastOffset && rules.has(Rule.REPEATED_POLLS_ARE_SLOWED);
        boolean isSoon = isAgain && now.isBefore(started.plus(SHORTEST_WAIT));
        boolean isAtOnce = isAgain && now.isBefore(answered.plus(ONE_UPDATE_WITHIN));
        lastOffset = asked.offset();
        started = now;
        return new Poll(
                asked.offset(),
                isAtOnce ? 1 : asked.limit(),
                isSoon && asked.timeout().compareTo(SHORTEST_WAIT) < 0
                        ? SHORTEST_WAIT
                        : asked.timeout());
    }

    void ends() {
        answered = clock.instant();
    }
}
