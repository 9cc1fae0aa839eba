package vn.sothon.outbox;

import java.time.Instant;

/** Told how quickly people are answered. It returns at once and never throws. */
public interface SendingObserver {

    /**
     * A reply was handed over to its channel.
     *
     * @param receivedAt when the message that it answers was received
     */
    void replied(Instant receivedAt, Instant handedOver);
}
