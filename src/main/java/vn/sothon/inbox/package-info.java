/**
 * Messages from people: received once they are committed, then worked on one by one per chat, each
 * in one transaction with everything it changes. It must never send, and never decide what an
 * answer means.
 *
 * <p>{@link vn.sothon.inbox.Inbox} is the {@link vn.sothon.channel.Receiver} of all channels; only
 * here the conversation is called.
 */
@NullMarked
package vn.sothon.inbox;

import org.jspecify.annotations.NullMarked;
