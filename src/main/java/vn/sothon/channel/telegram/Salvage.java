package vn.sothon.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * What can be kept of an update the library cannot map: who wrote what, where. A person's answer
 * must not be lost for a field nobody needs.
 */
final class Salvage {

    private Salvage() {}

    /** The update with its messages' essentials; with its id alone where there are none. */
    static Update of(int id, JsonNode json) {
        var update = new Update();
        update.setUpdateId(id);
        if (hasEssentials(json.path("message"))) {
            update.setMessage(essentials(json.path("message")));
        } else if (hasEssentials(json.path("edited_message"))) {
            update.setEditedMessage(essentials(json.path("edited_message")));
        } else if (json.at("/callback_query/id").isTextual()) {
            update.setCallbackQuery(press(json.path("callback_query")));
        }
        return update;
    }

    /** At least what it takes to end the waiting sign on the button. */
    private static CallbackQuery press(JsonNode json) {
        var query = new CallbackQuery();
        query.setId(json.path("id").textValue());
        if (hasEssentials(json.path("message"))) {
            query.setMessage(essentials(json.path("message")));
            query.setData(json.path("data").textValue());
        }
        return query;
    }

    private static boolean hasEssentials(JsonNode message) {
        return message.path("message_id").isInt()
                && message.path("date").isInt()
                && message.at("/chat/id").isIntegralNumber()
                && message.at("/chat/type").isTextual();
    }

    private static Message essentials(JsonNode json) {
        var message = new Message();
        message.setMessageId(json.path("message_id").intValue());
        message.setDate(json.path("date").intValue());
        message.setChat(
                new Chat(json.at("/chat/id").longValue(), json.at("/chat/type").textValue()));
        if (json.path("text").isTextual()) {
            message.setText(json.path("text").textValue());
        }
        if (json.path("edit_date").isInt()) {
            message.setEditDate(json.path("edit_date").intValue());
        }
        if (json.has("forward_origin")) {
            message.setForwardDate(json.path("date").intValue());
        }
        if (json.at("/reply_to_message/message_id").isInt()) {
            var repliedTo = new Message();
            repliedTo.setMessageId(json.at("/reply_to_message/message_id").intValue());
            message.setReplyToMessage(repliedTo);
        }
        return message;
    }
}
