package vn.sothon.faketelegram;

import java.time.Duration;
import java.time.Instant;

/** Lets a burst through and then a steady flow. */
final class TokenBucket {

    private final double capacity;
    private final double perSecond;
    private double tokens;
    private Instant filledAt = Instant.EPOCH;

    TokenBucket(double capacity, double perSecond) {
        this.capacity = capacity;
        this.perSecond = perSecond;
        this.tokens = capacity;
    }

    /** Takes one. @return zero, or the time until there is one to take */
    synchronized Duration take(Instant now) {
        double grown = Duration.between(filledAt, now).toMillis() / 1000.0 * perSecond;
        tokens = Math.min(capacity, tokens + Math.max(0, grown));
        filledAt = now;
        if (tokens >= 1) {
            tokens--;
            return Duration.ZERO;
        }
        return Duration.ofMillis((long) Math.ceil((1 - tokens) / perSecond * 1000));
    }
}
