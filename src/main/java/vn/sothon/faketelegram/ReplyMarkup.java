package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The buttons that come with a message.
 *
 * @param keyboard rows of reply buttons
 * @param removesKeyboard whether the phone hides the reply buttons it showed
 * @param inline rows of buttons below the message
 */
public record ReplyMarkup(
        List<List<String>> keyboard, boolean removesKeyboard, List<List<InlineButton>> inline) {

    /** A button below a message. */
    public record InlineButton(String text, String data) {}

    static final ReplyMarkup NONE = new ReplyMarkup(List.of(), false, List.of());

    private static final int MAX_DATA_BYTES = 64;

    static ReplyMarkup read(JsonNode markup) {
        return new ReplyMarkup(
                rows(markup.path("keyboard")),
                markup.path("remove_keyboard").asBoolean(),
                inlineRows(markup.path("inline_keyboard")));
    }

    private static List<List<String>> rows(JsonNode keyboard) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : keyboard) {
            List<String> buttons = new ArrayList<>();
            row.forEach(button -> buttons.add(buttonText(button)));
            rows.add(List.copyOf(buttons));
        }
        return List.copyOf(rows);
    }

    private static String buttonText(JsonNode button) {
        String text = button.isTextual() ? button.asText() : button.path("text").asText();
        if (text.isBlank()) {
            throw ApiError.badRequest("keyboard button text must be non-empty");
        }
        return text;
    }

    private static List<List<InlineButton>> inlineRows(JsonNode keyboard) {
        List<List<InlineButton>> rows = new ArrayList<>();
        for (JsonNode row : keyboard) {
            List<InlineButton> buttons = new ArrayList<>();
            row.forEach(button -> buttons.add(inlineButton(button)));
            rows.add(List.copyOf(buttons));
        }
        return List.copyOf(rows);
    }

    private static InlineButton inlineButton(JsonNode button) {
        String data = button.path("callback_data").asText();
        int bytes = data.getBytes(StandardCharsets.UTF_8).length;
        if (bytes < 1 || bytes > MAX_DATA_BYTES) {
            throw ApiError.badRequest("BUTTON_DATA_INVALID");
        }
        return new InlineButton(buttonText(button), data);
    }
}
