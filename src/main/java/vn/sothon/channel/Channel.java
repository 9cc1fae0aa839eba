package vn.sothon.channel;

/**
 * A way to reach people. Only the outbox calls {@link #send}; what comes in is handed to a {@link
 * Receiver}.
 */
public interface Channel {

    /** "telegram", "web". */
    String name();

    /** Longest text in one message, in UTF-16 units. */
    int maxTextLength();

    /** Sends one message; blocks until the outcome is known or given up. Never throws. */
    DeliveryResult send(OutgoingMessage message);
}
