package vn.sothon.channel.telegram;

import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

/** How much waits at Telegram; it is told whether there is a webhook or not. */
final class PendingUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(PendingUpdates.class);

    private final BotApi api;
    private volatile OptionalLong count = OptionalLong.empty();

    PendingUpdates(BotApi api) {
        this.api = api;
    }

    OptionalLong count() {
        return count;
    }

    /** Another process counts now; an old number would be added to its own. */
    void forget() {
        count = OptionalLong.empty();
    }

    /** Asks Telegram; the rest of the answer is for whoever minds the webhook. */
    Optional<WebhookInfo> look() {
        return switch (api.call(new GetWebhookInfo())) {
            case CallResult.Done(var info) -> {
                Integer pending = info.getPendingUpdatesCount();
                count = pending == null ? OptionalLong.empty() : OptionalLong.of(pending);
                yield Optional.of(info);
            }
            case CallResult.Failed(var failure) -> {
                if (!api.isClosed()) {
                    LOG.warn("getWebhookInfo of bot {}: {}", api.botId(), Step.explain(failure));
                }
                forget();
                yield Optional.empty();
            }
        };
    }
}
