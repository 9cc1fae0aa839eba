package vn.sothon.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sothon.channel.Channel;
import vn.sothon.channel.DeliveryResult;
import vn.sothon.database.Database;
import vn.sothon.queue.Pulse;
import vn.sothon.queue.QueueLoop;
import vn.sothon.queue.Trace;

/**
 * Sends what the outbox holds. Each turn records in one transaction what became of the messages
 * that were sent since the last, and marks the next ones as being sent; the calls run outside of
 * it. Whoever dies in between leaves rows whose fate is known to be in doubt.
 */
@Singleton
public final class OutboxWorker implements Pulse, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);

    /** Calls wait for the network, not for the database, so more of them than connections. */
    private static final int PARALLEL = 48;

    /** Short, so that the pace of bulk messages is kept evenly. */
    private static final Duration LOOK = Duration.ofMillis(250);

    private static final Duration LOOK_FOR_LEFT_BEHIND = Duration.ofSeconds(1);

    private final Database database;
    private final SendingQueue queue;
    private final Outcomes outcomes;
    private final Channels channels;
    private final Optional<SendingObserver> observer;
    private final Clock clock;
    private final QueueLoop loop;
    private final Set<Long> inHand = ConcurrentHashMap.newKeySet();
    private final Queue<Outcome> unrecorded = new ConcurrentLinkedQueue<>();
    private Instant lookedForLeftBehind = Instant.MIN;

    public OutboxWorker(
            Outbox outbox,
            Database database,
            SendingQueue queue,
            Outcomes outcomes,
            Channels channels,
            Optional<SendingObserver> observer,
            Clock clock) {
        this.database = database;
        this.queue = queue;
        this.outcomes = outcomes;
        this.channels = channels;
        this.observer = observer;
        this.clock = clock;
        this.loop =
                new QueueLoop(
                        new QueueLoop.Plan("outbox", PARALLEL, LOOK),
                        outbox.doorbell(),
                        clock,
                        this::messages);
    }

    public void start() {
        loop.start();
    }

    @Override
    @PreDestroy
    public void close() {
        loop.close();
        try {
            next(0);
        } catch (RuntimeException e) {
            LOG.warn("the last outcomes could not be recorded: {}", Trace.of(e));
        }
    }

    @Override
    public String name() {
        return loop.name();
    }

    @Override
    public Optional<Instant> lastTurn() {
        return loop.lastTurn();
    }

    /** Sends everything that can be sent now, on the calling thread. */
    public void drain() {
        List<Claim> claims = next(1);
        while (!claims.isEmpty()) {
            claims.forEach(this::send);
            claims = next(1);
        }
    }

    private List<Runnable> messages(int room) {
        return next(room).stream().<Runnable>map(claim -> () -> send(claim)).toList();
    }

    /** An outcome stays unrecorded until the transaction that records it is committed. */
    private List<Claim> next(int room) {
        List<Outcome> known = new ArrayList<>(unrecorded);
        boolean looks = !clock.instant().isBefore(nextLookForLeftBehind());
        List<Claim> claims =
                database.transaction(() -> {
                    outcomes.record(known);
                    if (looks) {
                        queue.settleLeftBehind(inHand);
                    }
                    return queue.take(room);
                });
        known.forEach(this::forget);
        claims.forEach(claim -> inHand.add(claim.id()));
        if (looks) {
            lookedForLeftBehind = clock.instant();
        }
        return claims;
    }

    private void forget(Outcome recorded) {
        unrecorded.remove(recorded);
        inHand.remove(recorded.claim().id());
    }

    private Instant nextLookForLeftBehind() {
        return lookedForLeftBehind.equals(Instant.MIN)
                ? Instant.MIN
                : lookedForLeftBehind.plus(LOOK_FOR_LEFT_BEHIND);
    }

    private void send(Claim claim) {
        DeliveryResult result = result(claim);
        unrecorded.add(new Outcome(claim, result));
        if (result instanceof DeliveryResult.Sent) {
            claim.answersReceivedAt()
                    .ifPresent(received ->
                            observer.ifPresent(
                                    watcher -> watcher.replied(received, clock.instant())));
        }
    }

    private DeliveryResult result(Claim claim) {
        Channel channel = channels.named(claim.message().to().channel()).orElseThrow();
        try {
            return channel.send(claim.message());
        } catch (RuntimeException e) {
            LOG.error("outbox {}: channel {} threw: {}", claim.id(), channel.name(), Trace.of(e));
            return new DeliveryResult.Unknown("threw " + e.getClass().getSimpleName());
        }
    }
}
