package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Builds what people do as JSON, shaped as the Bot API's objects, and queues it for the bot. */
final class Events {

    private final Telegram telegram;

    Events(Telegram telegram) {
        this.telegram = telegram;
    }

    /** A new message. @return its id */
    int message(Chat chat, Chat sender, Consumer<ObjectNode> content) {
        int id = telegram.nextMessageId();
        ObjectNode message = header(id, chat, sender);
        content.accept(message);
        sender.pace().hears(telegram.clock().instant());
        queue("message", message);
        return id;
    }

    /** The new text of a message sent earlier. */
    void edit(Chat chat, int messageId, String text) {
        ObjectNode message = header(messageId, chat, chat);
        queue("edited_message", message.put("edit_date", telegram.now()).put("text", text));
    }

    /** A press of an inline button. @return the id of the query */
    String callback(Chat chat, BotMessage message, String data) {
        String id = telegram.callbacks().pressed(new Callbacks.Press(chat, message, data));
        chat.pace().hears(telegram.clock().instant());
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        query.put("id", id).put("chat_instance", "-77").put("data", data);
        query.set("from", user(chat));
        ObjectNode shown = header(message.messageId(), chat, chat).put("text", message.text());
        query.set("message", shown.set("from", ReceivingMethods.identity(telegram)));
        Instant expires = telegram.clock().instant().plus(UpdateQueue.CALLBACK_LIFE);
        telegram.updates().add("callback_query", query, expires);
        return id;
    }

    /** The person blocked or unblocked the bot: status "kicked" or "member". */
    void botMembership(Chat chat, String from, String to) {
        ObjectNode change = JsonNodeFactory.instance.objectNode().put("date", telegram.now());
        change.set("chat", chat.json());
        change.set("from", user(chat));
        change.set("old_chat_member", member(from));
        change.set("new_chat_member", member(to));
        queue("my_chat_member", change);
    }

    /** An update given as JSON, without or with an {@code update_id} that is replaced. */
    int raw(JsonNode update) {
        Optional<String> type =
                update.propertyStream()
                        .map(field -> field.getKey())
                        .filter(name -> !name.equals("update_id"))
                        .findFirst();
        String name = type.orElseThrow(() -> new IllegalArgumentException("no field in update"));
        return queue(name, update.get(name));
    }

    /** A message of the bot as people's replies quote it. */
    ObjectNode quoted(Chat chat, int messageId) {
        ObjectNode quoted = header(messageId, chat, chat);
        chat.log()
                .botMessage(messageId)
                .ifPresent(original -> {
                    quoted.put("text", original.text());
                    quoted.set("from", ReceivingMethods.identity(telegram));
                });
        chat.log().ownMessage(messageId).ifPresent(original -> quoted.put("text", original.text()));
        return quoted;
    }

    private int queue(String type, JsonNode content) {
        Instant expires = telegram.clock().instant().plus(UpdateQueue.MESSAGE_LIFE);
        return telegram.updates().add(type, content, expires);
    }

    private ObjectNode header(int messageId, Chat chat, Chat sender) {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("message_id", messageId).put("date", telegram.now());
        message.set("from", user(sender));
        message.set("chat", chat.json());
        return message;
    }

    private ObjectNode member(String status) {
        ObjectNode member = JsonNodeFactory.instance.objectNode().put("status", status);
        member.set("user", ReceivingMethods.identity(telegram));
        return status.equals("kicked") ? member.put("until_date", 0) : member;
    }

    private static ObjectNode user(Chat person) {
        ObjectNode user = JsonNodeFactory.instance.objectNode();
        user.put("id", person.id()).put("is_bot", false).put("first_name", person.name());
        return user.put("language_code", "vi");
    }
}
