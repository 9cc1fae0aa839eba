package vn.sothon.retention;

import java.time.Duration;
import java.util.List;

/**
 * Which messages are deleted how long after they were finished.
 *
 * @param delete the statement; it deletes {@code :batch} messages finished before {@code :before}
 */
record Rule(Duration kept, String delete) {

    /**
     * Not longer: after a week of silence Telegram numbers updates from anywhere, and the key of an
     * old one could swallow a new message.
     */
    private static final Duration WEEK = Duration.ofDays(7);

    /** As long as a receipt can be replied to, and a failure looked into. */
    private static final Duration SEASON = Duration.ofDays(90);

    static final List<Rule> ALL =
            List.of(
                    new Rule(
                            WEEK,
                            """
                            delete from inbox where id = any (array(
                                select id from inbox
                                where status = 'DONE' and done_at < :before
                                order by done_at limit :batch
                                for update skip locked))
                            """),
                    new Rule(
                            SEASON,
                            """
                            delete from inbox where id = any (array(
                                select id from inbox
                                where status in ('PARKED', 'DROPPED') and received_at < :before
                                order by received_at limit :batch
                                for update skip locked))
                            """),
                    outbox(
                            WEEK,
                            """
                            status in ('SENT', 'CANCELLED') and question is null
                              and dedupe_key is null
                            """),
                    outbox(
                            SEASON,
                            """
                            status in ('SENT', 'CANCELLED')
                              and (question is not null or dedupe_key is not null)
                            """),
                    outbox(SEASON, "status in ('FAILED', 'UNKNOWN', 'DROPPED')"));

    /** A message of several parts stays until no part is needed any more. */
    private static Rule outbox(Duration kept, String which) {
        return new Rule(
                kept,
                """
                delete from outbox where id = any (array(
                    select id from outbox o
                    where %s
                      and finished_at < :before
                      and not exists (
                          select 1 from outbox part
                          where part.part_of = o.id
                            and (part.finished_at is null
                              or part.finished_at >= :before
                              or part.status in ('FAILED', 'UNKNOWN', 'DROPPED')))
                    order by finished_at limit :batch
                    for update of o skip locked))
                """
                        .formatted(which.strip()));
    }
}
