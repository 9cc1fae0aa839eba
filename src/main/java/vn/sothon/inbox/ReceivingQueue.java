package vn.sothon.inbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.sothon.database.Database;

/** The rows of the inbox as a queue. */
@Singleton
final class ReceivingQueue {

    /** After so many failures a message is put aside, so that the person can go on. */
    static final int ATTEMPTS = 3;

    /** The first wait after a failure; the second is twice as long. */
    static final Duration WAIT = Duration.ofSeconds(5);

    private final Database database;
    private final Clock clock;

    ReceivingQueue(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Locks the next message until the end of the open transaction: the oldest of its chat, so that
     * a chat is worked on in order and by one at a time, while other chats go on.
     */
    Optional<Received> take() {
        String select =
                """
                select * from inbox i
                where i.status = 'NEW' and i.next_attempt_at <= :now
                  and not exists (
                      select 1 from inbox e
                      where e.channel = i.channel and e.bot = i.bot and e.chat = i.chat
                        and e.status = 'NEW' and e.id < i.id)
                order by i.id
                limit 1
                for update of i skip locked
                """;
        return database.sql(select).with("now", clock.instant()).first(Received::read);
    }

    void markDone(Received message) {
        database.sql("update inbox set status = 'DONE', done_at = :now where id = :id")
                .with("id", message.id())
                .with("now", clock.instant())
                .update();
    }

    /**
     * Notes that working on the message failed; it will be tried again after a while.
     *
     * @return whether it was put aside for good
     */
    boolean markFailed(Received message, String error) {
        int attempts = message.attempts() + 1;
        String update =
                """
                update inbox
                set attempts = :attempts, status = :status, error = :error, next_attempt_at = :next
                where id = :id and status = 'NEW'
                """;
        int changed =
                database.sql(update)
                        .with("id", message.id())
                        .with("attempts", attempts)
                        .with("status", attempts < ATTEMPTS ? "NEW" : "PARKED")
                        .with("error", error)
                        .with("next", clock.instant().plus(WAIT.multipliedBy(attempts)))
                        .update();
        return changed > 0 && attempts == ATTEMPTS;
    }

    /** The text the message had before this change of it; empty where it was not text. */
    Optional<String> textBefore(Received edit) {
        String select =
                """
                select text from inbox
                where channel = :channel and bot = :bot and chat = :chat and message_id = :message
                  and id < :id and kind in ('TEXT', 'EDITED')
                order by id desc
                limit 1
                """;
        return database.sql(select)
                .with("channel", edit.from().channel())
                .with("bot", edit.from().bot())
                .with("chat", edit.from().chat())
                .with("message", edit.message().id())
                .with("id", edit.id())
                .first(row -> row.text("text"));
    }
}
