package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The methods about the bot itself and about receiving. */
final class BotMethods {

    private static final int MOST_COMMANDS = 100;
    private static final int MOST_UPDATES = 100;

    private final Telegram telegram;
    private volatile String webhook = "";
    private volatile Map<String, String> commands = Map.of();

    BotMethods(Telegram telegram) {
        this.telegram = telegram;
    }

    Map<String, Method> byName() {
        return Map.of(
                "getme", parameters -> identity(telegram),
                "getupdates", this::getUpdates,
                "setwebhook", this::setWebhook,
                "deletewebhook", this::deleteWebhook,
                "getwebhookinfo", parameters -> webhookInfo(),
                "setmycommands", this::setMyCommands);
    }

    /** The menu of commands, name to description, in its order. */
    Map<String, String> commands() {
        return commands;
    }

    static JsonNode identity(Telegram telegram) {
        ObjectNode bot = JsonNodeFactory.instance.objectNode();
        bot.put("id", telegram.botId()).put("is_bot", true);
        return bot.put("first_name", "Sổ Thôn").put("username", "so_thon_bot");
    }

    private JsonNode getUpdates(Parameters parameters) throws InterruptedException {
        if (!webhook.isEmpty()) {
            throw ApiError.conflict(
                    "can't use getUpdates method while webhook is active; use deleteWebhook to"
                            + " delete the webhook first");
        }
        allowUpdates(parameters);
        long limit = parameters.number("limit", MOST_UPDATES);
        List<JsonNode> updates =
                telegram.updates()
                        .poll(
                                Math.toIntExact(parameters.number("offset", 0)),
                                Math.clamp(limit, 1, MOST_UPDATES),
                                Duration.ofSeconds(parameters.number("timeout", 0)));
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        return result.addAll(updates);
    }

    private JsonNode setWebhook(Parameters parameters) {
        allowUpdates(parameters);
        setWebhook(parameters.text("url").orElse(""));
        return BooleanNode.TRUE;
    }

    void setWebhook(String url) {
        webhook = url;
        telegram.updates().endPoll();
    }

    private JsonNode deleteWebhook(Parameters parameters) {
        webhook = "";
        if (parameters.flag("drop_pending_updates")) {
            telegram.updates().dropAll();
        }
        return BooleanNode.TRUE;
    }

    private JsonNode webhookInfo() {
        ObjectNode info = JsonNodeFactory.instance.objectNode();
        info.put("url", webhook).put("has_custom_certificate", false);
        return info.put("pending_update_count", telegram.updates().size());
    }

    private JsonNode setMyCommands(Parameters parameters) {
        Map<String, String> menu = new LinkedHashMap<>();
        for (JsonNode command : parameters.json("commands")) {
            String name = command.path("command").asText();
            String description = command.path("description").asText();
            if (!name.matches("[a-z0-9_]{1,32}")) {
                throw ApiError.badRequest("BOT_COMMAND_INVALID");
            }
            if (description.isEmpty() || description.length() > 256) {
                throw ApiError.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
            }
            menu.put(name, description);
        }
        if (menu.size() > MOST_COMMANDS) {
            throw ApiError.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        commands = Collections.unmodifiableMap(menu);
        return BooleanNode.TRUE;
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
