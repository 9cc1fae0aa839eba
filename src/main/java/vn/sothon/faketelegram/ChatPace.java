package vn.sothon.faketelegram;

import java.time.Duration;
import java.time.Instant;

/** How fast a chat may be written to, and whether the person in it is talking. */
final class ChatPace {

    private static final Duration CONVERSATION = Duration.ofMinutes(1);

    private final TokenBucket bucket;
    private volatile Instant heard = Instant.MIN;

    private ChatPace(TokenBucket bucket) {
        this.bucket = bucket;
    }

    static ChatPace ofPerson() {
        return new ChatPace(new TokenBucket(3, 1));
    }

    static ChatPace ofGroup() {
        return new ChatPace(new TokenBucket(20, 20 / 60.0));
    }

    /** The person did something. */
    void hears(Instant now) {
        heard = now;
    }

    /** Whether a message now is an answer and not a notification. */
    boolean isTalking(Instant now) {
        return now.isBefore(heard.plus(CONVERSATION));
    }

    Duration take(Instant now) {
        return bucket.take(now);
    }
}
