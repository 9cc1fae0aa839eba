package vn.sothon.outbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.sothon.channel.Address;
import vn.sothon.database.Database;

/** How fast each bot may send, for all processes together. Runs within the open transaction. */
@Singleton
public final class Pace {

    /**
     * Between two reminders or announcements: 22 a second. Telegram asks for "not more than 30
     * messages per second or so" in bulk (Bots FAQ, broadcasting).
     */
    static final Duration BETWEEN = Duration.ofMillis(45);

    /** So many at once, or each look would send only one. */
    static final int AT_ONCE = 5;

    /** Longer than it takes to receive the next of the messages that wait. */
    private static final Duration CATCHING_UP = Duration.ofSeconds(3);

    private final Database database;
    private final Clock clock;

    public Pace(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A bot of a channel. */
    record Bot(String channel, String name) {}

    /** Makes the bot known, so that what it sends in bulk can be paced. */
    void know(Address address) {
        String insert =
                """
                insert into paces (channel, bot, paused_until, bulk_from)
                values (:channel, :bot, :now, :now)
                on conflict do nothing
                """;
        database.sql(insert)
                .with("channel", address.channel())
                .with("bot", address.bot())
                .with("now", clock.instant())
                .update();
    }

    /**
     * Messages of the bot arrive that were written long ago, and more are expected: until they are
     * here, replies that wait for them are not sent.
     */
    public void catchesUp(String channel, String bot) {
        String upsert =
                """
                insert into paces (channel, bot, paused_until, bulk_from, catches_up_until)
                values (:channel, :bot, :now, :now, :until)
                on conflict on constraint pace_is_one_per_bot
                    do update set catches_up_until = excluded.catches_up_until
                """;
        database.sql(upsert)
                .with("channel", channel)
                .with("bot", bot)
                .with("now", clock.instant())
                .with("until", clock.instant().plus(CATCHING_UP))
                .update();
    }

    /** Nothing of the bot is sent for that long, by nobody. A longer pause that is on stays. */
    void pause(Address address, Duration time) {
        know(address);
        String update =
                """
                update paces set paused_until = greatest(paused_until, :until)
                where channel = :channel and bot = :bot
                """;
        database.sql(update)
                .with("channel", address.channel())
                .with("bot", address.bot())
                .with("until", clock.instant().plus(time))
                .update();
    }

    /** The bots that may send in bulk now and have something to send, locked for this process. */
    List<Bot> botsWithBulk(List<String> channels) {
        String select =
                """
                select p.channel, p.bot from paces p
                where p.channel = any (:channels)
                  and p.paused_until <= :now and p.bulk_from <= :now
                  and exists (
                      select 1 from outbox o
                      where o.channel = p.channel and o.bot = p.bot
                        and o.status = 'PENDING' and o.priority >= 5)
                for update of p skip locked
                """;
        return database.sql(select)
                .with("channels", channels)
                .with("now", clock.instant())
                .list(row -> new Bot(row.text("channel"), row.text("bot")));
    }

    /** The bot has sent so many in bulk, and the next may come only after their time. */
    void spend(Bot bot, int messages) {
        String update =
                "update paces set bulk_from = :from where channel = :channel and bot = :bot";
        database.sql(update)
                .with("channel", bot.channel())
                .with("bot", bot.name())
                .with("from", clock.instant().plus(BETWEEN.multipliedBy(messages)))
                .update();
    }
}
