package vn.sothon.channel;

import java.util.List;

/** Where channels hand over what they received. */
@FunctionalInterface
public interface Receiver {

    /**
     * Returns once all messages are stored durably, in the given order, or throws and has stored
     * none; a second delivery of the same event is accepted and ignored. A channel confirms an
     * event to its server only after this returned.
     */
    void receive(List<IncomingMessage> messages);

    /** As {@link #receive(List)}, for one message. */
    default void receive(IncomingMessage message) {
        receive(List.of(message));
    }
}
