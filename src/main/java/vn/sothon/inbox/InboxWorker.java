package vn.sothon.inbox;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sothon.database.Database;
import vn.sothon.queue.QueueLoop;
import vn.sothon.queue.Trace;

/**
 * Works on received messages, each in one transaction: the message is done, the answer stored, the
 * dialogue moved and the reply posted, or nothing of it.
 */
@Singleton
public final class InboxWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);

    /** Each holds a connection of the pool of ten; the rest are for pages and the outbox. */
    private static final int PARALLEL = 6;

    private final Database database;
    private final ReceivingQueue queue;
    private final Desk desk;
    private final QueueLoop loop;

    InboxWorker(Inbox inbox, Database database, ReceivingQueue queue, Desk desk) {
        this.database = database;
        this.queue = queue;
        this.desk = desk;
        this.loop = new QueueLoop("inbox", PARALLEL, inbox.doorbell(), this::handleNext);
    }

    public void start() {
        loop.start();
    }

    @Override
    @PreDestroy
    public void close() {
        loop.close();
    }

    /** Works on everything that waits, on the calling thread. */
    public void drain() {
        boolean found;
        do {
            found = handleNext();
        } while (found);
    }

    private boolean handleNext() {
        var taken = new AtomicReference<Optional<Received>>(Optional.empty());
        try {
            database.transaction(() -> {
                taken.set(queue.take());
                taken.get().ifPresent(this::handle);
            });
        } catch (RuntimeException | StackOverflowError failure) {
            putOff(taken.get(), failure);
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
