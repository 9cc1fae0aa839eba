package vn.sothon.metrics;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sothon.database.Database;
import vn.sothon.database.Row;

/** Reads the state of the queues: one statement each, of which every part has its small index. */
@Singleton
final class QueueReader {

    static final String INBOX =
            """
            select unread.waiting, unread.oldest, given_up.parked
            from (select count(*) as waiting, min(received_at) as oldest
                  from inbox where status = 'NEW') unread,
                 (select count(*) as parked from inbox where status = 'PARKED') given_up
            """;

    static final String OUTBOX =
            """
            select case when kind in ('REMINDER', 'ANNOUNCEMENT') then 'BULK' else 'REPLIES' end
                       as line,
                   count(*) as messages,
                   min(greatest(next_attempt_at, held_until))
                       filter (where greatest(next_attempt_at, held_until) <= :now) as oldest
            from outbox
            where status in ('PENDING', 'SENDING')
            group by line
            union all
            select status, count(*), null
            from outbox
            where status in ('FAILED', 'UNKNOWN') and finished_at > :yesterday
            group by status
            """;

    private static final Duration DAY = Duration.ofDays(1);

    private final Database database;
    private final Clock clock;

    QueueReader(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Inbox(Backlog backlog, long parked) {}

    private record Line(String name, Backlog backlog) {}

    QueueState read() {
        Instant now = clock.instant();
        return database.transaction(() -> {
            Inbox inbox = database.sql(INBOX).one(QueueReader::inbox);
            Map<String, Backlog> lines = lines(now);
            return new QueueState(
                    now,
                    inbox.backlog(),
                    inbox.parked(),
                    lines.getOrDefault("REPLIES", Backlog.NONE),
                    lines.getOrDefault("BULK", Backlog.NONE),
                    new QueueState.Undelivered(count(lines, "FAILED"), count(lines, "UNKNOWN")));
        });
    }

    private Map<String, Backlog> lines(Instant now) {
        List<Line> lines =
                database.sql(OUTBOX)
                        .with("now", now)
                        .with("yesterday", now.minus(DAY))
                        .list(row -> new Line(row.text("line"), backlog(row, "messages")));
        return lines.stream().collect(Collectors.toMap(Line::name, Line::backlog));
    }

    private static Inbox inbox(Row row) {
        return new Inbox(backlog(row, "waiting"), row.number("parked"));
    }

    private static Backlog backlog(Row row, String count) {
        return new Backlog(row.number(count), row.optionalInstant("oldest"));
    }

    private static long count(Map<String, Backlog> lines, String name) {
        return lines.getOrDefault(name, Backlog.NONE).waiting();
    }
}
