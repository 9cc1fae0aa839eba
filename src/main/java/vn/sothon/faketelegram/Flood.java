package vn.sothon.faketelegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Refuses what comes too fast with 429, where those rules are in force. */
final class Flood {

    private final Rules rules;
    private final InstantSource clock;
    private final TokenBucket bulk = new TokenBucket(30, 30);

    Flood(Rules rules, InstantSource clock) {
        this.rules = rules;
        this.clock = clock;
    }

    void check(Chat chat) {
        Instant now = clock.instant();
        if (rules.has(Rule.CHATS_ARE_LIMITED)) {
            refuseFor(chat.pace().take(now));
        }
        if (rules.has(Rule.BULK_IS_LIMITED) && !chat.pace().isTalking(now)) {
            refuseFor(bulk.take(now));
        }
    }

    private static void refuseFor(Duration wait) {
        if (wait.isPositive()) {
            throw ApiError.tooManyRequests(Duration.ofSeconds(Math.ceilDiv(wait.toMillis(), 1000)));
        }
    }
}
