package vn.sothon.channel;

/** Where channels hand over what they received. */
@FunctionalInterface
public interface Receiver {

    /**
     * Returns once the message is stored durably; a second delivery of the same event is accepted
     * and ignored. A channel confirms an event to its server only after this returned.
     */
    void receive(IncomingMessage message);
}
