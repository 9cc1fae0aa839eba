package vn.sothon.inbox;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sothon.channel.Address;
import vn.sothon.database.Database;
import vn.sothon.database.DatabaseFailure;
import vn.sothon.queue.Pulse;
import vn.sothon.queue.QueueLoop;
import vn.sothon.queue.Trace;

/**
 * Works on received messages, each within one transaction: the message is done, the answer stored,
 * the dialogue moved and the reply posted, or nothing of it. Chats are worked on in parallel, the
 * messages of a chat one after the other.
 */
@Singleton
public final class InboxWorker implements Pulse, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);

    /** Each holds a connection of the pool; the rest are for pages and the outbox. */
    private static final int PARALLEL = 6;

    private static final Duration LOOK = Duration.ofSeconds(1);

    /** Chats found by one look. */
    private static final int FOUND = 96;

    /** So many chats share a transaction at most; a failure costs them all a second try. */
    private static final int TOGETHER = 8;

    /** A chat with a long backlog lets others have a turn after so many messages. */
    private static final int IN_A_ROW = 20;

    private final Database database;
    private final ReceivingQueue queue;
    private final Desk desk;
    private final QueueLoop loop;
    private final Queue<Address> found = new ArrayDeque<>();
    private final Set<Address> busy = ConcurrentHashMap.newKeySet();

    InboxWorker(Inbox inbox, Database database, ReceivingQueue queue, Desk desk, Clock clock) {
        this.database = database;
        this.queue = queue;
        this.desk = desk;
        this.loop =
                new QueueLoop(
                        new QueueLoop.Plan("inbox", PARALLEL, LOOK),
                        inbox.doorbell(),
                        clock,
                        this::chats);
    }

    public void start() {
        loop.start();
    }

    @Override
    @PreDestroy
    public void close() {
        loop.close();
    }

    @Override
    public String name() {
        return loop.name();
    }

    @Override
    public Optional<Instant> lastTurn() {
        return loop.lastTurn();
    }

    /** Works on everything that waits, on the calling thread. */
    public void drain() {
        while (!nextOf(queue.waitingChats(FOUND)).isEmpty()) {}
    }

    /** A few chats that wait are worked on one by one, many of them several at a time. */
    private List<Runnable> chats(int room) {
        if (room == 0) {
            return List.of();
        }
        if (found.size() < room) {
            found.clear();
            found.addAll(queue.waitingChats(FOUND + busy.size()));
        }
        found.removeIf(busy::contains);
        int together = Math.clamp(Math.ceilDiv(found.size(), room), 1, TOGETHER);
        List<Runnable> work = new ArrayList<>();
        while (work.size() < room && !found.isEmpty()) {
            List<Address> some = new ArrayList<>();
            while (some.size() < together && !found.isEmpty()) {
                some.add(found.remove());
            }
            busy.addAll(some);
            work.add(() -> workOff(some));
        }
        return work;
    }

    private void workOff(List<Address> chats) {
        try {
            List<Address> left = chats;
            for (int done = 0; done < IN_A_ROW && !left.isEmpty(); done++) {
                // A message that comes now rings; looking for it would cost a transaction.
                left =
                        nextOf(left).stream()
                                .filter(message -> message.backlog().hasMore())
                                .map(Received::from)
                                .toList();
            }
        } finally {
            chats.forEach(busy::remove);
        }
    }

    /** Works on the next message of each chat. @return those that were worked on */
    private List<Received> nextOf(List<Address> chats) {
        return chats.size() > 1 ? together(chats) : alone(chats);
    }

    /**
     * All in one transaction, because a commit is the dearest part of a message. Where anything
     * fails nothing of it happened, and each is worked on alone, so that only the one that fails is
     * put off. The same happens where two such transactions wait for each other, because two people
     * of two units write at the same moment; PostgreSQL ends one of them.
     */
    private List<Received> together(List<Address> chats) {
        try {
            return database.transaction(() -> {
                List<Received> messages = queue.take(chats);
                work(messages);
                return messages;
            });
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.warn("{} chats are worked on alone: {}", chats.size(), Trace.of(failure));
            return alone(chats);
        }
    }

    private List<Received> alone(List<Address> chats) {
        return chats.stream().flatMap(chat -> nextOf(chat).stream()).toList();
    }

    /**
     * In a transaction of its own.
     *
     * @throws DatabaseFailure that passes: not the message's fault, so it costs it no attempt
     */
    private Optional<Received> nextOf(Address chat) {
        var taken = new AtomicReference<List<Received>>(List.of());
        try {
            database.transaction(() -> {
                taken.set(queue.take(List.of(chat)));
                work(taken.get());
            });
            return taken.get().stream().findFirst();
        } catch (RuntimeException | StackOverflowError failure) {
            if (failure instanceof DatabaseFailure away && away.isPassing()) {
                throw away;
            }
            putOff(taken.get(), failure);
            return Optional.empty();
        }
    }

    private void work(List<Received> messages) {
        messages.forEach(desk::handle);
        queue.markDone(messages);
    }

    /** A bug or a broken environment; it must not stop the others, nor this person for long. */
    private void putOff(List<Received> taken, Throwable failure) {
        String trace = Trace.of(failure);
        if (taken.isEmpty()) {
            throw new IllegalStateException("cannot take from the inbox", failure);
        }
        Received message = taken.getFirst();
        LOG.error("inbox {} failed, attempt {}: {}", message.id(), message.attempts() + 1, trace);
        database.transaction(() -> {
            if (queue.markFailed(message, trace)) {
                desk.apologise(message);
            }
        });
    }
}
