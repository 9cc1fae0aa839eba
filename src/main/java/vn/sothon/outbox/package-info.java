/**
 * Messages to people: rows first, in order per chat, then sent, with the outcome recorded. It must
 * never send within a transaction that holds anything else, and never decide what is said.
 *
 * <p>{@link vn.sothon.outbox.Outbox} takes messages within the transaction of whoever has something
 * to say; {@link vn.sothon.outbox.OutboxWorker} is the only caller of {@link
 * vn.sothon.channel.Channel#send}.
 */
@NullMarked
package vn.sothon.outbox;

import org.jspecify.annotations.NullMarked;
