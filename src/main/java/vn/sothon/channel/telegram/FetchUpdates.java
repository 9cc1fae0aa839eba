package vn.sothon.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * A getUpdates call that reads each update by itself. The library reads them together, and one that
 * it cannot map would block the queue for good. Of such an update {@link Salvage} keeps what it
 * can.
 */
final class FetchUpdates extends GetUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(FetchUpdates.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 100;

    /** Always sent: where it is not, the choice made earlier stays (Bot API, getUpdates). */
    private static final List<String> WANTED =
            List.of("message", "edited_message", "callback_query", "my_chat_member");

    FetchUpdates(int offset, Duration timeout) {
        super(offset, MOST, Math.toIntExact(timeout.toSeconds()), WANTED);
    }

    @Override
    @SuppressWarnings("NonApiType") // the library's signature
    public ArrayList<Update> deserializeResponse(String answer) throws TelegramApiRequestException {
        try {
            JsonNode result = JSON.readTree(answer).path("result");
            if (!result.isArray()) {
                throw new TelegramApiRequestException("no updates in the answer");
            }
            var updates = new ArrayList<Update>();
            result.forEach(update -> updates.add(read(update)));
            return updates;
        } catch (JsonProcessingException e) {
            throw new TelegramApiRequestException("the answer is not JSON", e);
        }
    }

    private static Update read(JsonNode json) {
        try {
            return JSON.treeToValue(json, Update.class);
        } catch (JsonProcessingException e) {
            int id = json.path("update_id").intValue();
            LOG.warn("update {} cannot be mapped, only its text is read", id);
            return Salvage.of(id, json);
        }
    }
}
