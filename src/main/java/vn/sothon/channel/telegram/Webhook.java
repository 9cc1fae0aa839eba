package vn.sothon.channel.telegram;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

/** Where Telegram brings the updates of one bot. Its address is half of a secret, never logged. */
final class Webhook {

    private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
    private static final int MAX_CONNECTIONS = 40;

    private final BotApi api;
    private final Introduction introduction;
    private final String url;
    private final String secretToken;
    private int lastErrorAt;

    Webhook(BotApi api, Introduction introduction, WebhookKeys keys, String publicUrl) {
        String bot = api.botId();
        this.api = api;
        this.introduction = introduction;
        this.url = publicUrl + "/telegram/" + bot + "/" + keys.pathKey(bot);
        this.secretToken = keys.secretToken(bot);
    }

    /** Tells Telegram; what it says twice does no harm. */
    Step set() {
        var method =
                SetWebhook.builder()
                        .url(url)
                        .secretToken(secretToken)
                        .allowedUpdates(FetchUpdates.WANTED)
                        .maxConnections(MAX_CONNECTIONS)
                        .build();
        if (api.set(method) instanceof CallResult.Failed(CallFailure failure)) {
            return introduction.troubled("setWebhook", withoutAddress(failure));
        }
        introduction.registerMenu();
        LOG.info("webhook of bot {} is set", api.botId());
        return new Step.GoOn();
    }

    /**
     * Compares what Telegram has with ours. A webhook that is gone was taken away by a process that
     * still polled, and is set again; one that leads elsewhere is somebody's decision, and two that
     * set it in turn would tear every conversation apart.
     */
    Step check(WebhookInfo info) {
        String known = Optional.ofNullable(info.getUrl()).orElse("");
        if (known.isEmpty()) {
            LOG.warn("the webhook of bot {} was gone", api.botId());
            return set();
        }
        if (!known.equals(url)) {
            LOG.error(
                    "the webhook of bot {} leads elsewhere: either another installation has the same"
                            + " token, or somebody stole it and reads what people write. If you do"
                            + " not know which, revoke the token at @BotFather now",
                    api.botId());
            return new Step.BackOff();
        }
        tellNewError(info);
        return new Step.GoOn();
    }

    private void tellNewError(WebhookInfo info) {
        int at = Optional.ofNullable(info.getLastErrorDate()).orElse(0);
        if (at != lastErrorAt) {
            String said = Optional.ofNullable(info.getLastErrorMessage()).orElse("");
            LOG.warn("Telegram did not get through to bot {}: {}", api.botId(), hidden(said));
        }
        lastErrorAt = at;
    }

    private String hidden(String text) {
        return text.replace(url, "…").replace(secretToken, "…");
    }

    /** Telegram quotes a bad address in its refusal. */
    private CallFailure withoutAddress(CallFailure failure) {
        return switch (failure) {
            case CallFailure.Declined(int code, String said, var retryAfter) ->
                    new CallFailure.Declined(code, hidden(said), retryAfter);
            case CallFailure.Unreadable _, CallFailure.NotSent _, CallFailure.Lost _ -> failure;
        };
    }
}
