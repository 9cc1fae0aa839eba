package vn.sothon.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * A getUpdates call that reads each update by itself. The library reads them together, and one that
 * it cannot map would block the queue for good.
 */
final class FetchUpdates extends GetUpdates {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 100;

    /** Always sent: where it is not, the choice made earlier stays (Bot API, getUpdates). */
    static final List<String> WANTED =
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
            result.forEach(update -> updates.add(UpdateReader.read(update)));
            return updates;
        } catch (JsonProcessingException e) {
            throw new TelegramApiRequestException("the answer is not JSON", e);
        }
    }
}
