package vn.sothon.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * The answer to a sending, read for the id alone. The library reads the whole message and fails on
 * a field it does not know, and then a message that arrived would look lost and be sent again.
 */
final class SentMessage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SentMessage() {}

    static Message read(String answer) throws TelegramApiRequestException {
        try {
            JsonNode id = JSON.readTree(answer).at("/result/message_id");
            if (!id.isInt()) {
                throw new TelegramApiRequestException("no message id in the answer");
            }
            return Message.builder().messageId(id.intValue()).build();
        } catch (JsonProcessingException e) {
            throw new TelegramApiRequestException("the answer is not JSON", e);
        }
    }
}
