package vn.sothon.outbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.sothon.database.Database;
import vn.sothon.replica.Replica;

/** The rows of the outbox as a queue: which are next. Runs within the open transaction. */
@Singleton
public final class SendingQueue {

    private final Database database;
    private final Channels channels;
    private final Pace pace;
    private final Replica replica;
    private final Clock clock;

    public SendingQueue(
            Database database, Channels channels, Pace pace, Replica replica, Clock clock) {
        this.database = database;
        this.channels = channels;
        this.pace = pace;
        this.replica = replica;
        this.clock = clock;
    }

    /**
     * Takes at most {@code most} messages and marks them as being sent by this process. One of a
     * chat waits while another of that chat is being sent or goes before it; replies go before
     * everything that is sent in bulk.
     */
    List<Claim> take(int most) {
        if (most == 0) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>(replies(most));
        if (claims.size() < most) {
            pace.botsWithBulk(channels.names()).forEach(bot -> claims.addAll(bulk(bot)));
        }
        return claims;
    }

    /**
     * Decides on what a process left that is alive no more: it may have been sent or not. A kind
     * that may come twice is sent again, every other is given up. The same happens to what this
     * process took without knowing, because the answer to its commit was lost.
     *
     * @param inHand the rows this process knows it is sending
     */
    void settleLeftBehind(Set<Long> inHand) {
        // First of all, or what this process itself is sending could look left behind.
        replica.beat();
        String update =
                """
                update outbox o
                set status = case when kind = any (:repeated) and attempts < :attempts
                                  then 'PENDING' else 'UNKNOWN' end,
                    finished_at = case when kind = any (:repeated) and attempts < :attempts
                                       then null else cast(:now as timestamptz) end,
                    error = 'left by a process that ended', replica_id = null
                where o.status = 'SENDING'
                  and (not exists (
                          select 1 from replicas r
                          where r.id = o.replica_id and r.alive_until > :now)
                    or (o.replica_id = :me and o.id <> all (cast(:inHand as bigint[]))))
                """;
        database.sql(update)
                .with("repeated", MessageKind.namesOfRepeated())
                .with("attempts", Claim.ATTEMPTS_IN_DOUBT)
                .with("now", clock.instant())
                .with("me", replica.id())
                .with("inHand", inHand.stream().map(String::valueOf).toList())
                .update();
    }

    private List<Claim> replies(int most) {
        String claim =
                """
                with next as (
                    select o.id from outbox o
                    where o.status = 'PENDING' and o.priority < 5 and o.next_attempt_at <= :now
                      and o.channel = any (:channels)
                      and not exists (
                          select 1 from outbox e
                          where e.channel = o.channel and e.bot = o.bot and e.chat = o.chat
                            and e.id <> o.id
                            and (e.status = 'SENDING' or (e.status = 'PENDING'
                                and (e.priority, e.id) < (o.priority, o.id))))
                      and not exists (
                          select 1 from paces p
                          where p.channel = o.channel and p.bot = o.bot and p.paused_until > :now)
                      and (coalesce(o.held_until, :now) <= :now or not (
                          exists (
                              select 1 from inbox i
                              where i.channel = o.channel and i.bot = o.bot and i.chat = o.chat
                                and i.status = 'NEW')
                          or exists (
                              select 1 from paces p
                              where p.channel = o.channel and p.bot = o.bot
                                and p.catches_up_until > :now)))
                    order by o.priority, o.id
                    limit :most
                    for update of o skip locked)
                update outbox o
                set status = 'SENDING', attempts = o.attempts + 1, replica_id = :me
                from next where o.id = next.id
                returning o.*
                """;
        return database.sql(claim)
                .with("now", clock.instant())
                .with("channels", channels.names())
                .with("most", most)
                .with("me", replica.id())
                .list(Claim::read);
    }

    private List<Claim> bulk(Pace.Bot bot) {
        String claim =
                """
                with next as (
                    select o.id from outbox o
                    where o.status = 'PENDING' and o.priority >= 5 and o.next_attempt_at <= :now
                      and o.channel = :channel and o.bot = :bot
                      and not exists (
                          select 1 from outbox e
                          where e.channel = o.channel and e.bot = o.bot and e.chat = o.chat
                            and e.id <> o.id
                            and (e.status = 'SENDING' or (e.status = 'PENDING'
                                and (e.priority, e.id) < (o.priority, o.id))))
                    order by o.priority, o.id
                    limit :most
                    for update of o skip locked)
                update outbox o
                set status = 'SENDING', attempts = o.attempts + 1, replica_id = :me
                from next where o.id = next.id
                returning o.*
                """;
        List<Claim> claims =
                database.sql(claim)
                        .with("now", clock.instant())
                        .with("channel", bot.channel())
                        .with("bot", bot.name())
                        .with("most", Pace.AT_ONCE)
                        .with("me", replica.id())
                        .list(Claim::read);
        if (!claims.isEmpty()) {
            pace.spend(bot, claims.size());
        }
        return claims;
    }
}
