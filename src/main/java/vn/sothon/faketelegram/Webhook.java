package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Delivers the waiting updates to the bot's server, again and again until they are taken. */
final class Webhook implements AutoCloseable {

    private static final int GONE = 410;
    private static final Duration GONE_FOR_GOOD = Duration.ofHours(23);
    private static final int MOST_DOUBLINGS = 20;

    private record Trouble(Instant at, String message) {}

    private final WebhookTarget target;
    private final Telegram telegram;
    private final RetryDelays delays;
    private final WebhookClient client = new WebhookClient();
    private final WebhookDelivery delivery;
    private volatile Optional<Trouble> lastTrouble = Optional.empty();
    private volatile Optional<Instant> goneSince = Optional.empty();

    Webhook(WebhookTarget target, Telegram telegram, RetryDelays delays) {
        this.target = target;
        this.telegram = telegram;
        this.delays = delays;
        this.delivery = new WebhookDelivery(this::deliver, target.maxConnections());
    }

    void start() {
        telegram.updates().attach(delivery::offer);
    }

    void describe(ObjectNode info) {
        info.put("url", target.url().toString()).put("max_connections", target.maxConnections());
        lastTrouble.ifPresent(trouble ->
                info.put("last_error_date", trouble.at().getEpochSecond())
                        .put("last_error_message", trouble.message()));
    }

    /** A bot whose server says for a day that it is gone is not asked any more. */
    boolean isGoneForGood() {
        Instant now = telegram.clock().instant();
        return goneSince.filter(since -> !now.isBefore(since.plus(GONE_FOR_GOOD))).isPresent();
    }

    @Override
    public void close() {
        telegram.updates().detach();
        delivery.close();
        client.close();
    }

    private WebhookDelivery.Step deliver(QueuedUpdate update, int failures)
            throws InterruptedException {
        if (!telegram.updates().isWaiting(update.id()) || isGoneForGood()) {
            return new WebhookDelivery.Step.Next();
        }
        WebhookAnswer answer = client.post(target, update);
        for (int copy = telegram.repetition().copies(); copy > 1; copy--) {
            answer = client.post(target, update);
        }
        return switch (answer) {
            case WebhookAnswer.Taken() -> {
                goneSince = Optional.empty();
                telegram.updates().taken(update.id());
                yield new WebhookDelivery.Step.Next();
            }
            case WebhookAnswer.Refused refused -> {
                noteGone(refused.status());
                noteTrouble(refused.message());
                yield new WebhookDelivery.Step.Again(
                        refused.retryAfter().orElseGet(() -> delay(failures)));
            }
            case WebhookAnswer.Unreachable(String message) -> {
                noteTrouble(message);
                yield new WebhookDelivery.Step.Again(delay(failures));
            }
        };
    }

    private void noteGone(int status) {
        if (status == GONE) {
            goneSince = goneSince.or(() -> Optional.of(telegram.clock().instant()));
        } else {
            goneSince = Optional.empty();
        }
    }

    private void noteTrouble(String message) {
        lastTrouble = Optional.of(new Trouble(telegram.clock().instant(), message));
    }

    private Duration delay(int failures) {
        Duration grown = delays.first().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return grown.compareTo(delays.longest()) < 0 ? grown : delays.longest();
    }
}
