package vn.sothon.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Reads an update by itself. Of one that the library cannot map {@link Salvage} keeps what it can:
 * refused, it would be brought again and again and block those behind it.
 */
final class UpdateReader {

    private static final Logger LOG = LoggerFactory.getLogger(UpdateReader.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private UpdateReader() {}

    static Update read(JsonNode json) {
        try {
            return JSON.treeToValue(json, Update.class);
        } catch (JsonProcessingException e) {
            int id = json.path("update_id").intValue();
            LOG.warn("update {} cannot be mapped, only its text is read", id);
            return Salvage.of(id, json);
        }
    }

    /** The update that a text holds; empty where it is not JSON, or not an update. */
    static Optional<Update> read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            return json.path("update_id").isInt() ? Optional.of(read(json)) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
