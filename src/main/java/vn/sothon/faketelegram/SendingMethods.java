package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** The methods that put something on a phone. Lengths are in UTF-16 units. */
final class SendingMethods {

    private static final int MAX_TEXT = 4096;
    private static final int MAX_CAPTION = 1024;
    private static final int MAX_UPLOAD = 50 << 20;
    private static final int MAX_CALLBACK_ANSWER = 200;

    private final Telegram telegram;

    SendingMethods(Telegram telegram) {
        this.telegram = telegram;
    }

    Map<String, Method> byName() {
        return Map.of(
                "sendmessage", this::sendMessage,
                "senddocument", this::sendDocument,
                "editmessagetext", this::editMessageText,
                "editmessagereplymarkup", this::editMessageReplyMarkup,
                "answercallbackquery", this::answerCallbackQuery);
    }

    private JsonNode sendMessage(Parameters parameters) {
        String text = textOf(parameters);
        Chat chat = writableChat(parameters);
        return deliver(chat, text, parameters, Optional.empty());
    }

    private JsonNode sendDocument(Parameters parameters) {
        BotFile file =
                parameters
                        .file("document")
                        .orElseThrow(
                                () -> ApiError.badRequest("there is no document in the request"));
        if (file.size() == 0) {
            throw ApiError.badRequest("file must be non-empty");
        }
        if (file.size() > MAX_UPLOAD) {
            throw new ApiError(413, "Request Entity Too Large");
        }
        String caption = parameters.text("caption").orElse("").strip();
        Entities.check(parameters.text("parse_mode").orElse(""), caption);
        if (caption.length() > MAX_CAPTION) {
            throw ApiError.badRequest("message caption is too long");
        }
        return deliver(writableChat(parameters), caption, parameters, Optional.of(file));
    }

    private JsonNode editMessageText(Parameters parameters) {
        Chat chat = writableChat(parameters);
        BotMessage old = messageOf(chat, parameters);
        ReplyMarkup markup = ReplyMarkup.read(parameters.json("reply_markup"));
        return replace(chat, old, old.edited(textOf(parameters), markup));
    }

    private JsonNode editMessageReplyMarkup(Parameters parameters) {
        Chat chat = writableChat(parameters);
        BotMessage old = messageOf(chat, parameters);
        ReplyMarkup markup = ReplyMarkup.read(parameters.json("reply_markup"));
        return replace(chat, old, old.edited(old.text(), markup));
    }

    private JsonNode answerCallbackQuery(Parameters parameters) {
        if (parameters.text("text").orElse("").length() > MAX_CALLBACK_ANSWER) {
            throw ApiError.badRequest("MESSAGE_TOO_LONG");
        }
        String text = parameters.text("text").orElse("");
        Callbacks.Press press =
                telegram.callbacks().answer(parameters.text("callback_query_id").orElse(""));
        if (!text.isEmpty()) {
            press.chat().log().show(text);
        }
        return BooleanNode.TRUE;
    }

    private JsonNode deliver(
            Chat chat, String text, Parameters parameters, Optional<BotFile> file) {
        ReplyMarkup markup = ReplyMarkup.read(parameters.json("reply_markup"));
        telegram.flood().check(chat);
        chat.note("Bot", text + file.map(f -> " [" + f + "]").orElse("") + shown(markup));
        BotMessage message =
                chat.log()
                        .add(
                                telegram::nextMessageId,
                                id ->
                                        new BotMessage(
                                                chat.id(),
                                                id,
                                                text,
                                                markup,
                                                file,
                                                telegram.clock().instant()));
        chat.tellListeners(message);
        return json(chat, message);
    }

    private JsonNode replace(Chat chat, BotMessage old, BotMessage edited) {
        if (old.equals(edited)) {
            throw ApiError.badRequest(
                    "message is not modified: specified new message content and reply markup are"
                            + " exactly the same as a current content and reply markup of the"
                            + " message");
        }
        telegram.flood().check(chat);
        chat.log().put(edited);
        chat.note("Bot (edit)", edited.text() + shown(edited.markup()));
        return json(chat, edited);
    }

    private BotMessage messageOf(Chat chat, Parameters parameters) {
        int id = Math.toIntExact(parameters.number("message_id", 0));
        return chat.log()
                .botMessage(id)
                .orElseThrow(() -> ApiError.badRequest("message to edit not found"));
    }

    private Chat writableChat(Parameters parameters) {
        Chat chat = telegram.chats().of(parameters);
        chat.checkWritable();
        return chat;
    }

    private static String textOf(Parameters parameters) {
        String text = parameters.text("text").orElse("").strip();
        if (text.isEmpty()) {
            throw ApiError.badRequest("message text is empty");
        }
        Entities.check(parameters.text("parse_mode").orElse(""), text);
        if (text.length() > MAX_TEXT) {
            throw ApiError.badRequest("message is too long");
        }
        return text;
    }

    private static String shown(ReplyMarkup markup) {
        return markup.keyboard().isEmpty() ? "" : "   " + markup.keyboard();
    }

    private JsonNode json(Chat chat, BotMessage message) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("message_id", message.messageId()).put("date", telegram.now());
        json.set("from", ReceivingMethods.identity(telegram));
        json.set("chat", chat.json());
        message.file().ifPresent(file -> json.putObject("document").put("file_name", file.name()));
        return json.put(message.file().isPresent() ? "caption" : "text", message.text());
    }
}
