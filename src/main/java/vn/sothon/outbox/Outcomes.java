package vn.sothon.outbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.sothon.channel.DeliveryResult;
import vn.sothon.database.Database;
import vn.sothon.replica.Replica;

/** Records what became of messages, many at a time. Runs within the open transaction. */
@Singleton
public final class Outcomes {

    private final Database database;
    private final Pace pace;
    private final Unreachable unreachable;
    private final Replica replica;
    private final Clock clock;

    public Outcomes(
            Database database, Pace pace, Unreachable unreachable, Replica replica, Clock clock) {
        this.database = database;
        this.pace = pace;
        this.unreachable = unreachable;
        this.replica = replica;
        this.clock = clock;
    }

    /** The row of one outcome as it is to be. */
    private record End(long id, String status, String messageId, String error) {}

    void record(List<Outcome> outcomes) {
        List<End> ends = new ArrayList<>();
        outcomes.forEach(outcome -> record(outcome, ends));
        finish(ends);
    }

    private void record(Outcome outcome, List<End> ends) {
        Claim claim = outcome.claim();
        switch (outcome.result()) {
            case DeliveryResult.Sent(var messageId) ->
                    ends.add(new End(claim.id(), "SENT", messageId, ""));
            case DeliveryResult.Paused(var delay) -> {
                pace.pause(claim.message().to(), delay);
                putBack(claim.id(), claim.attempts() - 1, clock.instant());
            }
            case DeliveryResult.RetryAfter(var delay) ->
                    putBack(claim.id(), claim.attempts() - 1, clock.instant().plus(delay));
            case DeliveryResult.Blocked() -> {
                unreachable.blocked(claim.message().to());
                ends.add(new End(claim.id(), "FAILED", "", "blocked"));
            }
            case DeliveryResult.Refused(var reason) ->
                    ends.add(new End(claim.id(), "FAILED", "", reason));
            case DeliveryResult.Unknown(var reason) -> doubt(claim, reason, ends);
        }
    }

    /** It may have been sent or not: what to do depends on what it is. */
    private void doubt(Claim claim, String reason, List<End> ends) {
        if (claim.mayBeRepeated()) {
            putBack(claim.id(), claim.attempts(), clock.instant().plus(claim.waitInDoubt()));
        } else {
            ends.add(new End(claim.id(), "UNKNOWN", "", reason));
        }
    }

    private void putBack(long id, int attempts, Instant next) {
        String update =
                """
                update outbox
                set status = 'PENDING', attempts = :attempts, next_attempt_at = :next,
                    replica_id = null
                where id = :id and status = 'SENDING' and replica_id = :me
                """;
        database.sql(update)
                .with("id", id)
                .with("attempts", attempts)
                .with("next", next)
                .with("me", replica.id())
                .update();
    }

    private void finish(List<End> ends) {
        if (ends.isEmpty()) {
            return;
        }
        String update =
                """
                update outbox o
                set status = e.status, sent_message_id = nullif(e.message_id, ''),
                    error = nullif(e.error, ''), finished_at = :now, replica_id = null
                from unnest(
                        cast(:ids as bigint[]), :statuses, :messageIds, :errors)
                    as e (id, status, message_id, error)
                where o.id = e.id and o.status = 'SENDING' and o.replica_id = :me
                """;
        database.sql(update)
                .with("ids", ends.stream().map(end -> Long.toString(end.id())).toList())
                .with("statuses", ends.stream().map(End::status).toList())
                .with("messageIds", ends.stream().map(End::messageId).toList())
                .with("errors", ends.stream().map(End::error).toList())
                .with("now", clock.instant())
                .with("me", replica.id())
                .update();
    }
}
