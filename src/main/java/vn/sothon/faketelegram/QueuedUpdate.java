package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * An update that waits for the bot.
 *
 * @param queue a webhook gets the updates of one queue one after the other
 * @param json the whole update, written once however often it is delivered
 */
record QueuedUpdate(int id, long queue, String json, int bytes, Instant expires) {

    /** Callbacks and members' changes do not wait for messages (source of the server). */
    private static final long CALLBACKS = 3L << 33;

    private static final long MEMBERS = 4L << 33;

    static QueuedUpdate of(int id, String type, JsonNode content, Instant expires) {
        ObjectNode update = JsonNodeFactory.instance.objectNode();
        update.put("update_id", id).set(type, content);
        String json = update.toString();
        int bytes = json.getBytes(StandardCharsets.UTF_8).length;
        return new QueuedUpdate(id, queue(type, content), json, bytes, expires);
    }

    boolean isExpiredAt(Instant now) {
        return !expires.isAfter(now);
    }

    private static long queue(String type, JsonNode content) {
        long chat = content.at("/chat/id").asLong();
        return switch (type) {
            case "callback_query" -> content.at("/from/id").asLong() + CALLBACKS;
            case "my_chat_member", "chat_member" -> chat + MEMBERS;
            default -> chat;
        };
    }
}
