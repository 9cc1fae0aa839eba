package vn.sothon.faketelegram;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The chats that exist. */
final class Chats {

    private final Map<Long, Chat> chats = new ConcurrentHashMap<>();

    Chat person(long id, String name) {
        return chats.computeIfAbsent(id, key -> new Chat(key, "private", name));
    }

    Chat group(long id, String title) {
        return chats.computeIfAbsent(id, key -> new Chat(key, "supergroup", title));
    }

    /** The chat a method names, as {@code chat_id} in text or number. */
    Chat of(Parameters parameters) {
        String id =
                parameters
                        .text("chat_id")
                        .filter(text -> !text.isEmpty())
                        .orElseThrow(() -> ApiError.badRequest("chat_id is empty"));
        Chat chat = id.matches("-?\\d{1,18}") ? chats.get(Long.valueOf(id)) : null;
        if (chat == null) {
            throw ApiError.badRequest("chat not found");
        }
        return chat;
    }
}
