package vn.sothon.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import vn.sothon.channel.Keyboard;

/**
 * A keyboard as JSON: {@code [["Đúng", "Sửa"]]}, {@code []} for none, {@code {"inline": [[{"text":
 * "…", "data": "…"}]]}} for buttons below the message, {@code {}} for untouched.
 */
final class KeyboardJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INLINE = "inline";
    private static final TypeReference<List<List<String>>> ROWS = new TypeReference<>() {};
    private static final TypeReference<List<List<Keyboard.Button>>> BUTTONS =
            new TypeReference<>() {};

    private KeyboardJson() {}

    static String write(Keyboard keyboard) {
        Object json =
                switch (keyboard) {
                    case Keyboard.Replies(var rows) -> rows;
                    case Keyboard.None() -> List.of();
                    case Keyboard.Untouched() -> Map.of();
                    case Keyboard.Inline(var rows) -> Map.of(INLINE, rows);
                };
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts cannot fail to be JSON", e);
        }
    }

    static Keyboard read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (json.isArray()) {
                return Keyboard.replies(JSON.convertValue(json, ROWS));
            }
            return json.has(INLINE)
                    ? new Keyboard.Inline(JSON.convertValue(json.get(INLINE), BUTTONS))
                    : Keyboard.UNTOUCHED;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("stored keyboard is not JSON", e);
        }
    }
}
