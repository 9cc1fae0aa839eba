package vn.sothon.parked;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.sothon.database.Database;
import vn.sothon.database.Row;

/**
 * The messages that were put aside, in the tables where they lie. Each change takes a message only
 * as long as it is still put aside: two operators, or an operator and a queue, do not collide.
 */
final class ParkedMessages {

    private final Database database;
    private final Clock clock;

    ParkedMessages(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Oldest first. */
    List<Parked> list() {
        String select =
                """
                select 'INBOX' as queue, i.id, i.received_at as at, i.channel, i.bot, i.chat,
                       i.kind, i.status, i.attempts, i.error,
                       exists (select 1 from inbox later
                               where later.channel = i.channel and later.bot = i.bot
                                 and later.chat = i.chat and later.received_at >= i.received_at
                                 and later.id > i.id and later.status = 'DONE') as talked_on
                from inbox i where i.status = 'PARKED'
                union all
                select 'OUTBOX', o.id, o.created_at, o.channel, o.bot, o.chat,
                       o.kind, o.status, o.attempts, o.error, false
                from outbox o where o.status in ('FAILED', 'UNKNOWN')
                order by at, id
                """;
        return database.transaction(() -> database.sql(select).list(ParkedMessages::read));
    }

    Optional<Parked> find(MessageId id) {
        return list().stream().filter(parked -> parked.id().equals(id)).findFirst();
    }

    /**
     * Puts the message back into its queue. Order within a chat is by row, so there it is next.
     *
     * @return false where it is put aside no more
     */
    boolean replay(MessageId id) {
        String update =
                switch (id.queue()) {
                    case INBOX ->
                            """
                            update inbox
                            set status = 'NEW', attempts = 0, next_attempt_at = :now, error = null
                            where id = :row and status = 'PARKED'
                            """;
                    case OUTBOX ->
                            """
                            update outbox
                            set status = 'PENDING', attempts = 0, next_attempt_at = :now,
                                finished_at = null, error = null
                            where id = :row and status in ('FAILED', 'UNKNOWN')
                            """;
                };
        return database.sql(update).with("row", id.row()).with("now", clock.instant()).update() > 0;
    }

    /**
     * Gives the message up for good; its row is kept for a while.
     *
     * @return false where it is put aside no more
     */
    boolean drop(MessageId id) {
        String update =
                switch (id.queue()) {
                    case INBOX ->
                            """
                            update inbox set status = 'DROPPED'
                            where id = :row and status = 'PARKED'
                            """;
                    case OUTBOX ->
                            """
                            update outbox set status = 'DROPPED'
                            where id = :row and status in ('FAILED', 'UNKNOWN')
                            """;
                };
        return database.sql(update).with("row", id.row()).update() > 0;
    }

    private static Parked read(Row row) {
        return new Parked(
                new MessageId(row.constant("queue", MessageId.Queue.class), row.number("id")),
                row.instant("at"),
                new Parked.Chat(row.text("channel"), row.text("bot"), row.text("chat")),
                row.text("kind"),
                row.text("status"),
                row.number("attempts"),
                row.optionalText("error").orElse(""),
                row.isTrue("talked_on"));
    }
}
