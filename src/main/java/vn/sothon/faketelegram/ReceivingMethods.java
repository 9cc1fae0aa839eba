package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The methods by which a bot receives: by asking, or by a webhook, never by both. */
final class ReceivingMethods {

    private final Telegram telegram;
    private volatile RetryDelays delays = RetryDelays.REAL;
    private volatile Optional<Webhook> webhook = Optional.empty();

    ReceivingMethods(Telegram telegram) {
        this.telegram = telegram;
    }

    Map<String, Method> byName() {
        return Map.of(
                "getme", parameters -> identity(telegram),
                "getupdates", this::getUpdates,
                "setwebhook", this::setWebhook,
                "deletewebhook", this::deleteWebhook,
                "getwebhookinfo", parameters -> webhookInfo());
    }

    static ObjectNode identity(Telegram telegram) {
        ObjectNode bot = JsonNodeFactory.instance.objectNode();
        bot.put("id", telegram.botId()).put("is_bot", true);
        return bot.put("first_name", "Sổ Thôn").put("username", telegram.username());
    }

    void retryWebhooksAfter(RetryDelays newDelays) {
        delays = newDelays;
    }

    private JsonNode getUpdates(Parameters parameters) throws InterruptedException {
        if (activeWebhook().isPresent()) {
            throw ApiError.conflict(
                    "can't use getUpdates method while webhook is active; use deleteWebhook to"
                            + " delete the webhook first");
        }
        allowUpdates(parameters);
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        for (QueuedUpdate update : telegram.updates().poll(Poll.read(parameters))) {
            for (int copy = telegram.repetition().copies(); copy > 0; copy--) {
                result.addRawValue(new RawValue(update.json()));
            }
        }
        return result;
    }

    private JsonNode setWebhook(Parameters parameters) {
        if (parameters.text("url").orElse("").isEmpty()) {
            return deleteWebhook(parameters);
        }
        WebhookTarget target = WebhookTarget.read(parameters);
        allowUpdates(parameters);
        dropIfAsked(parameters);
        deliverTo(target);
        return BooleanNode.TRUE;
    }

    synchronized void deliverTo(WebhookTarget target) {
        endWebhook();
        var started = new Webhook(target, telegram, delays);
        webhook = Optional.of(started);
        started.start();
    }

    synchronized void endWebhook() {
        webhook.ifPresent(Webhook::close);
        webhook = Optional.empty();
    }

    private JsonNode deleteWebhook(Parameters parameters) {
        endWebhook();
        dropIfAsked(parameters);
        return BooleanNode.TRUE;
    }

    private JsonNode webhookInfo() {
        ObjectNode info = JsonNodeFactory.instance.objectNode();
        info.put("url", "").put("has_custom_certificate", false);
        info.put("pending_update_count", telegram.updates().size());
        activeWebhook().ifPresent(active -> active.describe(info));
        Set<String> wanted = telegram.updates().wanted();
        if (!wanted.isEmpty()) {
            ArrayNode types = info.putArray("allowed_updates");
            wanted.stream().sorted().forEach(types::add);
        }
        return info;
    }

    private synchronized Optional<Webhook> activeWebhook() {
        if (webhook.filter(Webhook::isGoneForGood).isPresent()) {
            endWebhook();
        }
        return webhook;
    }

    private void dropIfAsked(Parameters parameters) {
        if (parameters.flag("drop_pending_updates")) {
            telegram.updates().dropAll();
        }
    }

    /** Unset keeps the earlier choice (Bot API, getUpdates). */
    private void allowUpdates(Parameters parameters) {
        if (parameters.text("allowed_updates").isPresent()) {
            Set<String> types = new TreeSet<>();
            parameters.json("allowed_updates").forEach(type -> types.add(type.asText()));
            telegram.updates().allow(types);
        }
    }
}
