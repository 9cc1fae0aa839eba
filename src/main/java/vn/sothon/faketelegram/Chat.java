package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A chat the bot can write to. */
final class Chat {

    /** Whether the bot may write. */
    enum Standing {
        OPEN,
        BLOCKED,
        DEACTIVATED
    }

    private final long id;
    private final String type;
    private final String name;
    private final ChatLog log;
    private final List<Consumer<BotMessage>> listeners = new CopyOnWriteArrayList<>();
    private final ChatPace pace;
    private volatile Standing standing = Standing.OPEN;

    Chat(long id, String type, String name, Supplier<Integer> most) {
        this.id = id;
        this.type = type;
        this.name = name;
        this.log = new ChatLog(most);
        this.pace = type.equals("private") ? ChatPace.ofPerson() : ChatPace.ofGroup();
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    ChatLog log() {
        return log;
    }

    ChatPace pace() {
        return pace;
    }

    Standing standing() {
        return standing;
    }

    void become(Standing newStanding) {
        standing = newStanding;
        log.touch();
    }

    /** Throws what Telegram answers where the bot may not write. */
    void checkWritable() {
        switch (standing) {
            case OPEN -> {}
            case BLOCKED -> throw ApiError.forbidden("bot was blocked by the user");
            case DEACTIVATED -> throw ApiError.forbidden("user is deactivated");
        }
    }

    void note(String who, String what) {
        log.note(who + ": " + what);
    }

    void listen(Consumer<BotMessage> listener) {
        listeners.add(listener);
    }

    void tellListeners(BotMessage message) {
        listeners.forEach(listener -> listener.accept(message));
    }

    JsonNode json() {
        ObjectNode chat = JsonNodeFactory.instance.objectNode();
        chat.put("id", id).put("type", type);
        return chat.put(type.equals("private") ? "first_name" : "title", name);
    }
}
