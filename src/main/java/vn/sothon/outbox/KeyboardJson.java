package vn.sothon.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Rows of buttons as JSON: {@code [["Đúng", "Sửa"]]}. */
final class KeyboardJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private KeyboardJson() {}

    static String write(List<List<String>> keyboard) {
        try {
            return JSON.writeValueAsString(keyboard);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of texts cannot fail to be JSON", e);
        }
    }

    static List<List<String>> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("stored keyboard is not JSON", e);
        }
    }
}
