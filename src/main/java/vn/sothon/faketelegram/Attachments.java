package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** The parts of messages that are not text, with the fields the Bot API always sends. */
final class Attachments {

    private Attachments() {}

    static Consumer<ObjectNode> sticker() {
        return message ->
                file(message.putObject("sticker"))
                        .put("type", "regular")
                        .put("width", 512)
                        .put("height", 512)
                        .put("is_animated", false)
                        .put("is_video", false)
                        .put("emoji", "👍");
    }

    static Consumer<ObjectNode> photo(String caption) {
        return message -> {
            file(message.putArray("photo").addObject()).put("width", 90).put("height", 51);
            if (!caption.isEmpty()) {
                message.put("caption", caption);
            }
        };
    }

    static Consumer<ObjectNode> voice() {
        return message ->
                file(message.putObject("voice")).put("duration", 3).put("mime_type", "audio/ogg");
    }

    static Consumer<ObjectNode> document(String name) {
        return message ->
                file(message.putObject("document"))
                        .put("file_name", name)
                        .put("mime_type", "application/octet-stream");
    }

    static Consumer<ObjectNode> contact(String phoneNumber) {
        return message ->
                message.putObject("contact")
                        .put("phone_number", phoneNumber)
                        .put("first_name", "A Nhớ");
    }

    static Consumer<ObjectNode> location() {
        return message ->
                message.putObject("location").put("latitude", 14.9).put("longitude", 107.7);
    }

    private static ObjectNode file(ObjectNode attachment) {
        return attachment
                .put("file_id", "AgACAgUAAxkBAAIB")
                .put("file_unique_id", "AQADybcxG")
                .put("file_size", 1024);
    }
}
