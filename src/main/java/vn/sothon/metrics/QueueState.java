package vn.sothon.metrics;

import java.time.Instant;

/**
 * Both queues as they were at one moment.
 *
 * @param replies messages that somebody waits for
 * @param bulk reminders and announcements, which may take their time
 */
record QueueState(
        Instant readAt,
        Backlog inbox,
        long parked,
        Backlog replies,
        Backlog bulk,
        Undelivered undelivered) {

    /** Messages of the last day that were not delivered, or nobody knows whether they were. */
    record Undelivered(long failed, long unknown) {}
}
