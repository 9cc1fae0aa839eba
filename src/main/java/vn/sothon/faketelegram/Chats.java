package vn.sothon.faketelegram;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The chats that exist. */
final class Chats {

    private static final Pattern ID = Pattern.compile("-?\\d{1,18}");

    private final Map<Long, Chat> chats = new ConcurrentHashMap<>();
    private volatile int most = Integer.MAX_VALUE;

    Chat person(long id, String name) {
        return chats.computeIfAbsent(id, key -> new Chat(key, "private", name, () -> most));
    }

    Chat group(long id, String title) {
        return chats.computeIfAbsent(id, key -> new Chat(key, "supergroup", title, () -> most));
    }

    /** The chat a method names, as {@code chat_id} in text or number. */
    Chat of(Parameters parameters) {
        if (parameters.text("chat_id").orElse("").isEmpty()) {
            throw ApiError.badRequest("chat_id is empty");
        }
        return id(parameters)
                .flatMap(id -> Optional.ofNullable(chats.get(id)))
                .orElseThrow(() -> ApiError.badRequest("chat not found"));
    }

    /** The number in {@code chat_id}, if it is one. */
    static Optional<Long> id(Parameters parameters) {
        return parameters
                .text("chat_id")
                .filter(text -> ID.matcher(text).matches())
                .map(Long::valueOf);
    }

    /** How many messages each chat remembers. */
    void keep(int count) {
        most = count;
    }

    Collection<Chat> all() {
        return chats.values();
    }

    /** Everything the bot sent; ids of messages rise over all chats. */
    List<BotMessage> botMessages() {
        return chats.values().stream()
                .flatMap(chat -> chat.log().botMessages().stream())
                .sorted(Comparator.comparingInt(BotMessage::messageId))
                .toList();
    }
}
