package vn.sothon.inbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.sothon.channel.Address;
import vn.sothon.database.Database;

/** The rows of the inbox as a queue. */
@Singleton
final class ReceivingQueue {

    /** After so many failures a message is put aside, so that the person can go on. */
    static final int ATTEMPTS = 3;

    /** The first wait after a failure; the second is twice as long. */
    static final Duration WAIT = Duration.ofSeconds(5);

    /** A press waits that long on Telegram's side. */
    private static final Duration PRESS_LIFE = Duration.ofSeconds(150);

    private final Database database;
    private final Clock clock;

    ReceivingQueue(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Chats in which a message may be worked on now, the longest waiting first. */
    List<Address> waitingChats(int most) {
        String select =
                """
                select i.channel, i.bot, i.chat from inbox i
                where i.status = 'NEW' and i.next_attempt_at <= :now
                  and not exists (
                      select 1 from inbox e
                      where e.channel = i.channel and e.bot = i.bot and e.chat = i.chat
                        and e.status = 'NEW' and e.id < i.id)
                order by i.id
                limit :most
                """;
        return database.transaction(() ->
                database.sql(select)
                        .with("now", clock.instant())
                        .with("most", most)
                        .list(row ->
                                new Address(
                                        row.text("channel"), row.text("bot"), row.text("chat"))));
    }

    /**
     * Locks the oldest waiting message of each chat until the end of the open transaction, so that
     * a chat is worked on in order and by one at a time, also by several processes. One that is in
     * other hands or has to wait is left out.
     */
    List<Received> take(List<Address> chats) {
        String select =
                """
                select i.*,
                       exists (
                           select 1 from inbox later
                           where later.channel = i.channel and later.bot = i.bot
                             and later.chat = i.chat and later.status = 'NEW' and later.id > i.id
                       ) as more_waits,
                       exists (
                           select 1 from outbox o
                           where o.channel = i.channel and o.bot = i.bot and o.chat = i.chat
                             and o.status = 'PENDING' and o.attempts = 0
                             and o.said is not null
                       ) as reply_waits
                from inbox i
                where i.id = any (array (
                      select (
                          select e.id from inbox e
                          where e.channel = c.channel and e.bot = c.bot and e.chat = c.chat
                            and e.status = 'NEW'
                          order by e.id limit 1)
                      from unnest(:channels, :bots, :chats) as c (channel, bot, chat)))
                  and i.status = 'NEW' and i.next_attempt_at <= :now
                order by i.id
                for update of i skip locked
                """;
        return database.sql(select)
                .with("channels", chats.stream().map(Address::channel).toList())
                .with("bots", chats.stream().map(Address::bot).toList())
                .with("chats", chats.stream().map(Address::chat).toList())
                .with("now", clock.instant())
                .list(Received::read);
    }

    /**
     * Whether the text is the same as the one before it in the chat, which was worked on. Without a
     * reply in between that is impatience, not an answer to the next question.
     */
    boolean repeatsTheOneBefore(Received message) {
        String select =
                """
                select kind = 'TEXT' and status = 'DONE' and text = :text as same from inbox
                where channel = :channel and bot = :bot and chat = :chat and id < :id
                order by id desc
                limit 1
                """;
        return database.sql(select)
                .with("text", message.event().text())
                .with("channel", message.from().channel())
                .with("bot", message.from().bot())
                .with("chat", message.from().chat())
                .with("id", message.id())
                .first(row -> row.isTrue("same"))
                .orElse(false);
    }

    /** Whether the same button was pressed just before; apps repeat a press after reconnecting. */
    boolean wasPressedJustNow(Received press) {
        String select =
                """
                select count(*) as presses from inbox
                where channel = :channel and bot = :bot and chat = :chat and message_id = :message
                  and kind = 'PRESSED' and text = :data and id < :id and received_at > :since
                """;
        return database.sql(select)
                        .with("channel", press.from().channel())
                        .with("bot", press.from().bot())
                        .with("chat", press.from().chat())
                        .with("message", press.message().id())
                        .with("data", press.event().text())
                        .with("id", press.id())
                        .with("since", press.receivedAt().minus(PRESS_LIFE))
                        .one(row -> row.number("presses"))
                > 0;
    }

    void markDone(List<Received> messages) {
        String update =
                """
                update inbox set status = 'DONE', done_at = :now
                where id = any (cast(:ids as bigint[]))
                """;
        if (!messages.isEmpty()) {
            database.sql(update)
                    .with("ids", messages.stream().map(m -> Long.toString(m.id())).toList())
                    .with("now", clock.instant())
                    .update();
        }
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
