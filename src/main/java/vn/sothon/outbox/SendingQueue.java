package vn.sothon.outbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.sothon.channel.DeliveryResult;
import vn.sothon.database.Database;
import vn.sothon.organisation.Contacts;

/** The rows of the outbox as a queue: which one is next, and what became of it. */
@Singleton
public final class SendingQueue {

    /** Longer than any call may take, so that only a dead process loses a row it has taken. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private final Database database;
    private final Channels channels;
    private final Contacts contacts;
    private final Clock clock;

    public SendingQueue(Database database, Channels channels, Contacts contacts, Clock clock) {
        this.database = database;
        this.channels = channels;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Takes the next message and marks it as being sent. One of a chat waits while another of that
     * chat is being sent or goes before it.
     */
    Optional<Claim> take() {
        return database.transaction(() -> {
            Optional<Claim> next = next();
            next.ifPresent(this::markSending);
            return next;
        });
    }

    void record(Claim claim, DeliveryResult result) {
        switch (result) {
            case DeliveryResult.Sent(var messageId) ->
                    finish(claim, "SENT", Optional.of(messageId), "");
            case DeliveryResult.RetryAfter(var delay) ->
                    putBack(claim.id(), claim.attempts() - 1, clock.instant().plus(delay));
            case DeliveryResult.Blocked() -> recordBlocked(claim);
            case DeliveryResult.Refused(var reason) ->
                    finish(claim, "FAILED", Optional.empty(), reason);
            case DeliveryResult.Unknown(var reason) -> recordDoubt(claim, reason);
        }
    }

    private void recordBlocked(Claim claim) {
        database.transaction(() -> {
            contacts.setReachable(claim.message().to(), false);
            finish(claim, "FAILED", Optional.empty(), "blocked");
        });
    }

    /** It may have been sent or not: what to do depends on what it is (reliability.md §1.4). */
    void recordDoubt(Claim claim, String reason) {
        if (claim.mayBeRepeated()) {
            putBack(claim.id(), claim.attempts(), clock.instant());
        } else {
            finish(claim, "UNKNOWN", Optional.empty(), reason);
        }
    }

    private Optional<Claim> next() {
        String select =
                """
                select * from outbox o
                where ((o.status = 'PENDING' and o.next_attempt_at <= :now)
                    or (o.status = 'SENDING' and o.lease_until <= :now))
                  and o.channel = any (:channels)
                  and not exists (
                      select 1 from outbox e
                      where e.channel = o.channel and e.bot = o.bot and e.chat = o.chat
                        and e.id <> o.id
                        and (e.status = 'SENDING' or (e.status = 'PENDING'
                            and (e.priority, e.id) < (o.priority, o.id))))
                order by o.priority, o.id
                limit 1
                for update of o skip locked
                """;
        return database.sql(select)
                .with("now", clock.instant())
                .with("channels", channels.names())
                .first(Claim::read);
    }

    private void markSending(Claim claim) {
        String update =
                """
                update outbox
                set status = 'SENDING', attempts = :attempts, lease_until = :lease
                where id = :id
                """;
        database.sql(update)
                .with("id", claim.id())
                .with("attempts", claim.attempted().attempts())
                .with("lease", clock.instant().plus(LEASE))
                .update();
    }

    private void putBack(long id, int attempts, Instant next) {
        String update =
                """
                update outbox
                set status = 'PENDING', attempts = :attempts, next_attempt_at = :next,
                    lease_until = null
                where id = :id and status = 'SENDING'
                """;
        database.transaction(() ->
                database.sql(update)
                        .with("id", id)
                        .with("attempts", attempts)
                        .with("next", next)
                        .update());
    }

    private void finish(Claim claim, String status, Optional<String> messageId, String error) {
        String update =
                """
                update outbox
                set status = :status, sent_message_id = :messageId, error = nullif(:error, ''),
                    finished_at = :now, lease_until = null
                where id = :id and status = 'SENDING'
                """;
        database.transaction(() ->
                database.sql(update)
                        .with("id", claim.id())
                        .with("status", status)
                        .with("messageId", messageId)
                        .with("error", error)
                        .with("now", clock.instant())
                        .update());
    }
}
