package vn.sothon.channel.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives a bot's updates by long polling, on a thread of its own that no failure ends but a
 * refused token.
 */
final class TelegramPoller implements BotReceiver {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramPoller.class);

    /** Long enough for a batch that waits for the database. */
    private static final Duration STOP_WITHIN = Duration.ofSeconds(30);

    private final BotApi api;
    private final Arrivals arrivals;
    private final Polling polling;
    private final PollTiming timing;
    private final PendingUpdates pending;
    private final Rounds polls;
    private final Rounds watch;
    private volatile Reception reception = Reception.STARTING;
    private int failures;

    /**
     * Does nothing before {@link #start}.
     *
     * @param api used by this poller alone and closed with it
     */
    TelegramPoller(
            BotApi api, Arrivals arrivals, CommandMenu menu, Lease lease, PollTiming timing) {
        String bot = api.botId();
        this.api = api;
        this.arrivals = arrivals;
        this.timing = timing;
        this.polling =
                new Polling(api, arrivals, new Introduction(api, menu), lease, timing.longPoll());
        this.pending = new PendingUpdates(api);
        this.polls =
                new Rounds(
                        "telegram-poller-" + bot, this::poll, timing.longestPause(), this::atLast);
        this.watch = new Rounds("telegram-watch-" + bot, this::count, timing.watch(), () -> {});
    }

    @Override
    public void start() {
        polls.start();
        watch.start();
    }

    @Override
    public String bot() {
        return api.botId();
    }

    @Override
    public Reception reception() {
        return reception;
    }

    @Override
    public OptionalLong pendingUpdates() {
        return pending.count();
    }

    @Override
    public long tooManyRequests() {
        return api.tooManyRequests();
    }

    @Override
    public void stop() {
        polls.stop();
        watch.stop();
        api.close();
    }

    /** Ends the call under way and waits until the receiver is done with the updates it has. */
    @Override
    public void close() {
        stop();
        polls.close(STOP_WITHIN);
        watch.close(STOP_WITHIN);
        arrivals.close();
    }

    private Optional<Duration> poll() {
        Step step = next();
        Duration pause = pauseAfter(step);
        return step instanceof Step.GiveUp ? Optional.empty() : Optional.of(pause);
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
                reception = Reception.RECEIVING;
                yield Duration.ZERO;
            }
            case Step.StandBy() -> {
                failures = 0;
                reception = Reception.STANDING_BY;
                yield timing.standBy();
            }
            case Step.BackOff() -> {
                failures++;
                reception = Reception.IN_TROUBLE;
                yield timing.pauseAfter(failures);
            }
            case Step.Wait(var delay) -> {
                reception = Reception.IN_TROUBLE;
                yield delay;
            }
            case Step.GiveUp() -> {
                reception = Reception.REFUSED;
                yield Duration.ZERO;
            }
        };
    }

    /** The lease ends with the polls, so that no other process polls beside this one. */
    private void atLast() {
        if (reception != Reception.REFUSED) {
            reception = Reception.STOPPED;
        }
        polling.end();
    }

    /** Only where this process polls, so that each bot is counted once. */
    private Optional<Duration> count() {
        switch (reception) {
            case RECEIVING, IN_TROUBLE -> pending.look();
            case STARTING, STANDING_BY, REFUSED, STOPPED -> pending.forget();
        }
        return Optional.of(timing.watch());
    }
}
