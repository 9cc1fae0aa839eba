package vn.sothon.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sothon.channel.Channel;
import vn.sothon.channel.DeliveryResult;
import vn.sothon.queue.QueueLoop;
import vn.sothon.queue.Trace;

/**
 * Sends what the outbox holds. Three steps, the first and the last a commit of their own: mark as
 * being sent, call the channel, record the outcome. Whoever dies in between leaves a row whose fate
 * is known to be in doubt.
 */
@Singleton
public final class OutboxWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);

    /** Calls wait for the network, not for the database, so more of them than connections. */
    private static final int PARALLEL = 16;

    private final SendingQueue queue;
    private final Channels channels;
    private final QueueLoop loop;

    public OutboxWorker(Outbox outbox, SendingQueue queue, Channels channels) {
        this.queue = queue;
        this.channels = channels;
        this.loop = new QueueLoop("outbox", PARALLEL, outbox.doorbell(), this::sendNext);
    }

    public void start() {
        loop.start();
    }

    @Override
    @PreDestroy
    public void close() {
        loop.close();
    }

    /** Sends everything that can be sent now, on the calling thread. */
    public void drain() {
        boolean sent;
        do {
            sent = sendNext();
        } while (sent);
    }

    private boolean sendNext() {
        Optional<Claim> taken = queue.take();
        taken.ifPresent(this::settle);
        return taken.isPresent();
    }

    private void settle(Claim taken) {
        if (taken.isInDoubt() && !taken.mayBeRepeated()) {
            queue.recordDoubt(taken, "left by a process that ended");
            return;
        }
        Claim claim = taken.attempted();
        queue.record(claim, send(claim));
    }

    private DeliveryResult send(Claim claim) {
        Channel channel = channels.named(claim.message().to().channel()).orElseThrow();
        try {
            return channel.send(claim.message());
        } catch (RuntimeException e) {
            LOG.error("outbox {}: channel {} threw: {}", claim.id(), channel.name(), Trace.of(e));
            return new DeliveryResult.Unknown("threw " + e.getClass().getSimpleName());
        }
    }
}
