package vn.sothon.channel.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Minds the webhook of one bot: sets it at the start and looks every half minute whether it is
 * still ours. What Telegram brings comes to the {@link WebhookController}.
 */
final class WebhookReceiver implements BotReceiver {

    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private final BotApi api;
    private final Arrivals arrivals;
    private final Webhook webhook;
    private final Lease lease;
    private final PollTiming timing;
    private final PendingUpdates pending;
    private final Rounds rounds;
    private volatile Reception reception = Reception.STARTING;
    private boolean isSet;
    private int failures;

    /**
     * Does nothing before {@link #start}.
     *
     * @param api used by this one alone and closed with it
     * @param lease of the process that looks, for one is enough; each sets the webhook at its start
     */
    WebhookReceiver(
            BotApi api, Arrivals arrivals, Webhook webhook, Lease lease, PollTiming timing) {
        this.api = api;
        this.arrivals = arrivals;
        this.webhook = webhook;
        this.lease = lease;
        this.timing = timing;
        this.pending = new PendingUpdates(api);
        this.rounds =
                new Rounds(
                        "telegram-webhook-" + api.botId(),
                        this::round,
                        timing.watch(),
                        this::atLast);
    }

    @Override
    public void start() {
        rounds.start();
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
        rounds.stop();
        api.close();
    }

    /** Leaves the webhook as it is: what people write until the next start is brought then. */
    @Override
    public void close() {
        stop();
        rounds.close(STOP_WITHIN);
        arrivals.close();
    }

    private Optional<Duration> round() {
        return isSet ? look() : pauseAfter(webhook.set(), Duration.ZERO);
    }

    private Optional<Duration> look() {
        // Forgotten first: where the lease cannot be asked for, an old number must not stay.
        pending.forget();
        if (!lease.hold()) {
            return Optional.of(timing.watch());
        }
        return pending.look()
                .map(info -> pauseAfter(webhook.check(info), timing.watch()))
                .orElseGet(() -> Optional.of(timing.watch()));
    }

    private Optional<Duration> pauseAfter(Step step, Duration whenWell) {
        return switch (step) {
            case Step.GoOn(), Step.StandBy() -> {
                failures = 0;
                isSet = true;
                reception = Reception.RECEIVING;
                yield Optional.of(whenWell);
            }
            case Step.BackOff() -> {
                failures++;
                reception = Reception.IN_TROUBLE;
                yield Optional.of(isSet ? timing.watch() : timing.pauseAfter(failures));
            }
            case Step.Wait(var delay) -> {
                reception = Reception.IN_TROUBLE;
                yield Optional.of(delay);
            }
            case Step.GiveUp() -> {
                reception = Reception.REFUSED;
                yield Optional.empty();
            }
        };
    }

    private void atLast() {
        if (reception != Reception.REFUSED) {
            reception = Reception.STOPPED;
        }
        lease.letGo();
    }
}
