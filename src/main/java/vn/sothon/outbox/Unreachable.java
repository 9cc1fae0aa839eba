package vn.sothon.outbox;

import vn.sothon.channel.Address;

/** Told, within the transaction that records it, that a chat takes no more messages. */
@FunctionalInterface
public interface Unreachable {

    void blocked(Address chat);
}
