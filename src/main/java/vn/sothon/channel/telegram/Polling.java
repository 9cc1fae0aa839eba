package vn.sothon.channel.telegram;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * One step of polling after another: first the lease, then the introduction, then fetching. An
 * update is confirmed to Telegram, by the offset of the next fetch, only after it was received.
 */
final class Polling {

    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

    private final BotApi api;
    private final Arrivals arrivals;
    private final Introduction introduction;
    private final Lease lease;
    private final Duration longPoll;
    private boolean isIntroduced;
    private boolean isInConflict;
    private int offset;

    /**
     * Asks nothing yet.
     *
     * @param lease without it a second process would end the polls of the first
     */
    Polling(
            BotApi api,
            Arrivals arrivals,
            Introduction introduction,
            Lease lease,
            Duration longPoll) {
        this.api = api;
        this.arrivals = arrivals;
        this.introduction = introduction;
        this.lease = lease;
        this.longPoll = longPoll;
    }

    /**
     * One step.
     *
     * @throws RuntimeException the receiver's; what it did not take is fetched again
     */
    Step next() {
        Step permission = askForLease();
        if (!(permission instanceof Step.GoOn)) {
            // Another process may have received since, and what it confirmed is not ours to count.
            offset = 0;
            return permission;
        }
        return isIntroduced ? fetch() : introduce();
    }

    /** Lets another process poll at once. */
    void end() {
        lease.letGo();
    }

    private Step askForLease() {
        try {
            if (lease.hold()) {
                return new Step.GoOn();
            }
        } catch (RuntimeException e) {
            LOG.warn("not known who polls for bot {}: {}", api.botId(), ErrorNames.of(e));
            return new Step.BackOff();
        }
        isIntroduced = false;
        return new Step.StandBy();
    }

    private Step introduce() {
        Step greeting = introduction.greet();
        if (!(greeting instanceof Step.GoOn)) {
            return greeting;
        }
        var webhook = api.call(new DeleteWebhook());
        if (webhook instanceof CallResult.Failed(CallFailure failure)) {
            return introduction.troubled("deleteWebhook", failure);
        }
        introduction.registerMenu();
        LOG.info("polling as bot {}", api.botId());
        isIntroduced = true;
        return new Step.GoOn();
    }

    private Step fetch() {
        return switch (api.call(new FetchUpdates(offset, longPoll))) {
            case CallResult.Done(var updates) -> handOver(updates);
            case CallResult.Failed(var failure) -> {
                // Set by a process that has not learnt yet that the bot is polled now.
                isIntroduced = !failure.isConflictWithWebhook();
                yield failed(failure);
            }
        };
    }

    /** The last poll of the process that held the lease before may still be open. */
    private Step failed(CallFailure failure) {
        boolean isFirstConflict = failure.isConflict() && !isInConflict;
        isInConflict = failure.isConflict();
        return isFirstConflict
                ? introduction.noticed("getUpdates", failure)
                : introduction.troubled("getUpdates", failure);
    }

    private Step handOver(List<Update> updates) {
        isInConflict = false;
        if (updates.isEmpty()) {
            // All is confirmed. After a week of silence ids start anywhere, also lower, and an old
            // offset would confirm them unseen (Bot API, Update).
            offset = 0;
        } else if (!api.isClosed()) {
            arrivals.acknowledge(updates);
            receive(updates);
        }
        return new Step.GoOn();
    }

    private void receive(List<Update> updates) {
        try {
            arrivals.receive(updates);
            offset = updates.getLast().getUpdateId() + 1;
        } catch (RuntimeException e) {
            if (updates.size() == 1) {
                throw e;
            }
            LOG.warn("{} updates are received one by one: {}", updates.size(), ErrorNames.of(e));
            receiveEach(updates);
        }
    }

    /** One update that cannot be stored must not hold back those before it. */
    private void receiveEach(List<Update> updates) {
        for (Update update : updates) {
            if (api.isClosed()) {
                return;
            }
            arrivals.receive(List.of(update));
            offset = update.getUpdateId() + 1;
        }
    }
}
