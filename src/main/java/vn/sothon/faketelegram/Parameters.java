package vn.sothon.faketelegram;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of one call, from JSON, a form, multipart or the query. Like the real server it
 * does not mind whether a number comes as a string.
 */
public final class Parameters {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final String ATTACH = "attach://";

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, BotFile> files = new LinkedHashMap<>();

    static Parameters read(String query, String contentType, byte[] body) {
        Parameters parameters = new Parameters();
        parameters.readForm(query);
        String type = contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith("application/json")) {
            parameters.readJson(new String(body, UTF_8));
        } else if (type.startsWith("multipart/form-data")) {
            parameters.readMultipart(contentType, body);
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            parameters.readForm(new String(body, UTF_8));
        }
        return parameters;
    }

    /** The value as it was sent; JSON values as JSON text. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    public long number(String name, long otherwise) {
        return text(name).map(Long::parseLong).orElse(otherwise);
    }

    public boolean flag(String name) {
        return text(name).map(Boolean::parseBoolean).orElse(false);
    }

    /** The value as JSON, missing where it was not sent. */
    public JsonNode json(String name) {
        return text(name).map(Parameters::parse).orElse(MissingNode.getInstance());
    }

    /** The upload of that field: sent under its name, or named by {@code attach://}. */
    Optional<BotFile> file(String name) {
        String part = text(name).filter(v -> v.startsWith(ATTACH)).orElse(ATTACH + name);
        return Optional.ofNullable(files.get(part.substring(ATTACH.length())));
    }

    private void readJson(String body) {
        JsonNode root = parse(body);
        root.properties().forEach(field -> fields.put(field.getKey(), plain(field.getValue())));
    }

    private void readMultipart(String contentType, byte[] body) {
        for (MultipartForm.Part part : MultipartForm.read(contentType, body)) {
            part.fileName()
                    .ifPresentOrElse(
                            file -> files.put(part.name(), new BotFile(file, part.bytes())),
                            () -> fields.put(part.name(), part.text()));
        }
    }

    private void readForm(String form) {
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(
                        URLDecoder.decode(pair.substring(0, equals), UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), UTF_8));
            }
        }
    }

    private static String plain(JsonNode value) {
        return value.isTextual() ? value.asText() : value.toString();
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw ApiError.badRequest("can't parse JSON object");
        }
    }
}
