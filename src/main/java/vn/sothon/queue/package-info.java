/**
 * Working off a queue that is a table: woken by a doorbell or by a second passing, several at a
 * time. It must never hold work itself; the only copy is in the database.
 */
@NullMarked
package vn.sothon.queue;

import org.jspecify.annotations.NullMarked;
