package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A chat the bot can write to, and what was said in it, readable for a person. */
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
    private final List<String> lines = new ArrayList<>();
    private Standing standing = Standing.OPEN;

    Chat(long id, String type, String name) {
        this.id = id;
        this.type = type;
        this.name = name;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    synchronized void become(Standing newStanding) {
        standing = newStanding;
    }

    /** Throws what Telegram answers where the bot may not write. */
    synchronized void checkWritable() {
        switch (standing) {
            case OPEN -> {}
            case BLOCKED -> throw ApiError.forbidden("bot was blocked by the user");
            case DEACTIVATED -> throw ApiError.forbidden("user is deactivated");
        }
    }

    synchronized void note(String who, String what) {
        lines.add(who + ": " + what);
    }

    synchronized String transcript() {
        return String.join("\n", lines);
    }

    JsonNode json() {
        ObjectNode chat = JsonNodeFactory.instance.objectNode();
        chat.put("id", id).put("type", type);
        return chat.put(type.equals("private") ? "first_name" : "title", name);
    }
}
