package vn.sothon.answer;

import java.util.List;
import java.util.stream.Collectors;

/** One flat JSON object on one line; its keys are ours, its values are escaped. */
final class JsonLine {

    private final StringBuilder json = new StringBuilder("{");

    JsonLine put(String key, String value) {
        return raw(key, quoted(value));
    }

    JsonLine putUnlessEmpty(String key, String value) {
        return value.isEmpty() ? this : put(key, value);
    }

    JsonLine put(String key, boolean value) {
        return raw(key, Boolean.toString(value));
    }

    JsonLine put(String key, List<JsonLine> values) {
        return raw(
                key,
                values.stream().map(JsonLine::toString).collect(Collectors.joining(",", "[", "]")));
    }

    private JsonLine raw(String key, String value) {
        if (json.length() > 1) {
            json.append(',');
        }
        json.append(quoted(key)).append(':').append(value);
        return this;
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> append(quoted, (char) unit));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, char unit) {
        if (unit == '"' || unit == '\\') {
            quoted.append('\\').append(unit);
        } else if (unit < ' ' || Character.isSurrogate(unit)) {
            quoted.append("\\u%04x".formatted((int) unit));
        } else {
            quoted.append(unit);
        }
    }

    @Override
    public String toString() {
        return json + "}";
    }
}
