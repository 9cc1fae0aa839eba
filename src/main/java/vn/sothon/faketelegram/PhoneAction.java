package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;

/** What a person does on the page, carried out on the phone. */
final class PhoneAction {

    private static final int LONGEST_TEXT = 4096;

    private PhoneAction() {}

    static void carryOut(JsonNode action, Phone phone) {
        int message = action.path("message").asInt();
        switch (action.path("action").asText()) {
            case "says" -> phone.says(text(action));
            case "replies" -> phone.replies(message, text(action));
            case "edits" -> phone.edits(message, text(action));
            case "starts" -> phone.starts(text(action));
            case "forwards" -> phone.forwards(text(action));
            case "presses" -> press(phone, message, action.path("data").asText());
            case "sticker" -> phone.sticker();
            case "photo" -> phone.photo();
            case "voice" -> phone.voice();
            case "blocks" -> phone.blocks();
            case "unblocks" -> phone.unblocks();
            default -> throw ApiError.badRequest("no such action");
        }
    }

    private static void press(Phone phone, int message, String data) {
        BotMessage shown =
                phone.chat()
                        .log()
                        .botMessage(message)
                        .orElseThrow(() -> ApiError.badRequest("message not found"));
        phone.pressesInline(shown, data);
    }

    private static String text(JsonNode action) {
        String text = action.path("text").asText().strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw ApiError.badRequest("a text has 1 to 4096 characters");
        }
        return text;
    }
}
