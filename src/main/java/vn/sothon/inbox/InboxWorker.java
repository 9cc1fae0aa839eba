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
 * Works on received messages, each in one transaction: the message is done, the answer stored, the
 * dialogue moved and the reply posted, or nothing of it. Chats are worked on in parallel, the
 * messages of a chat one after the other.
 */
@Singleton
public final class InboxWorker implements Pulse, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);

    /** Each holds a connection of the pool; the rest are for pages and the outbox. */
    private static final int PARALLEL = 6;

    private static final Duration LOOK = Duration.ofSeconds(1);

    /** Chats found by one look. */
    private static final int FOUND = 64;

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
        boolean worked;
        do {
            worked = false;
            for (Address chat : queue.waitingChats(FOUND)) {
                while (handleNext(chat)) {
                    worked = true;
                }
            }
        } while (worked);
    }

    private List<Runnable> chats(int room) {
        if (found.size() < room) {
            found.clear();
            found.addAll(queue.waitingChats(FOUND + busy.size()));
        }
        List<Runnable> work = new ArrayList<>();
        while (work.size() < room && !found.isEmpty()) {
            Address chat = found.remove();
            if (busy.add(chat)) {
                work.add(() -> workOff(chat));
            }
        }
        return work;
    }

    private void workOff(Address chat) {
        try {
            int done = 0;
            while (done < IN_A_ROW && handleNext(chat)) {
                done++;
            }
        } finally {
            busy.remove(chat);
        }
    }

    /**
     * Whether a message was worked on and the chat may go on.
     *
     * @throws DatabaseFailure that passes: not the message's fault, so it costs it no attempt
     */
    private boolean handleNext(Address chat) {
        var taken = new AtomicReference<Optional<Received>>(Optional.empty());
        try {
            database.transaction(() -> {
                taken.set(queue.take(chat));
                taken.get().ifPresent(this::handle);
            });
        } catch (RuntimeException | StackOverflowError failure) {
            if (failure instanceof DatabaseFailure away && away.isPassing()) {
                throw away;
            }
            putOff(taken.get(), failure);
            return false;
        }
        return taken.get().isPresent();
    }

    private void handle(Received message) {
        desk.handle(message);
        queue.markDone(message);
    }

    /** A bug or a broken environment; it must not stop the others, nor this person for long. */
    private void putOff(Optional<Received> taken, Throwable failure) {
        String trace = Trace.of(failure);
        if (taken.isEmpty()) {
            throw new IllegalStateException("cannot take from the inbox", failure);
        }
        Received message = taken.get();
        LOG.error("inbox {} failed, attempt {}: {}", message.id(), message.attempts() + 1, trace);
        database.transaction(() -> {
            if (queue.markFailed(message, trace)) {
                desk.apologise(message);
            }
        });
    }
}
