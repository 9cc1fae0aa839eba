package vn.sothon.channel.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sothon.channel.Receiver;

/**
 * Receives a bot's updates by long polling, on a thread of its own that no failure ends but a
 * refused token.
 */
final class TelegramPoller implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramPoller.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(30);

    private final BotApi api;
    private final Polling polling;
    private final PollTiming timing;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private volatile PollerState state = PollerState.STARTING;
    private int failures;

    /**
     * Does nothing before {@link #start}.
     *
     * @param api used by this poller alone and closed with it
     */
    TelegramPoller(BotApi api, Receiver receiver, CommandMenu menu, PollTiming timing) {
        this.api = api;
        this.timing = timing;
        this.polling = new Polling(api, receiver, menu, timing.longPoll());
        this.thread = Thread.ofVirtual().name("telegram-poller").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    PollerState state() {
        return state;
    }

    /** Ends the call under way and waits until the receiver is done with the update it has. */
    @Override
    public void close() {
        stopping.countDown();
        api.close();
        try {
            if (thread.isAlive() && !thread.join(STOP_WITHIN)) {
                LOG.warn("the receiver still works on an update; it will come again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            Step step = next();
            while (!(step instanceof Step.GiveUp) && !stopsWithin(pauseAfter(step))) {
                step = next();
            }
            state = step instanceof Step.GiveUp ? PollerState.REFUSED : PollerState.STOPPED;
        } catch (InterruptedException e) {
            state = PollerState.STOPPED;
        }
    }

    private Step next() {
        try {
            return polling.next();
        } catch (RuntimeException e) {
            LOG.error("an update was not received and is fetched again: {}", ErrorNames.of(e));
            return new Step.BackOff();
        }
    }

    private Duration pauseAfter(Step step) {
        return switch (step) {
            case Step.GoOn() -> {
                failures = 0;
                state = PollerState.POLLING;
                yield Duration.ZERO;
            }
            case Step.BackOff() -> {
                failures++;
                state = PollerState.IN_TROUBLE;
                yield timing.pauseAfter(failures);
            }
            case Step.Wait(var delay) -> {
                state = PollerState.IN_TROUBLE;
                yield delay;
            }
            case Step.GiveUp() -> Duration.ZERO;
        };
    }

    private boolean stopsWithin(Duration pause) throws InterruptedException {
        return stopping.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    }
}
