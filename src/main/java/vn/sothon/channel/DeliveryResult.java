package vn.sothon.channel;

import java.time.Duration;

/** What became of a message that was handed to a channel. */
public sealed interface DeliveryResult {

    /** Delivered; {@code messageId} is the channel's id of it. */
    record Sent(String messageId) implements DeliveryResult {}

    /** The channel asks the whole bot to be quiet for so long (Telegram 429). Nothing was sent. */
    record Paused(Duration delay) implements DeliveryResult {}

    /** It is out of reach or broken for the moment. Nothing was sent. */
    record RetryAfter(Duration delay) implements DeliveryResult {}

    /** The person blocked the bot or is gone; final until they write again. */
    record Blocked() implements DeliveryResult {}

    /** The channel will never accept this message. */
    record Refused(String reason) implements DeliveryResult {}

    /** It was handed over and no answer came: it may or may not have arrived. */
    record Unknown(String reason) implements DeliveryResult {}
}
