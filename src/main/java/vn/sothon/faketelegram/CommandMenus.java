package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The menus of commands, each for a scope such as {@code default} or {@code chat 42}. */
final class CommandMenus {

    static final String DEFAULT_SCOPE = "default";

    private static final int MOST_COMMANDS = 100;
    private static final int LONGEST_DESCRIPTION = 256;
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,32}");

    private final Map<String, Map<String, String>> menus = new ConcurrentHashMap<>();

    Map<String, Method> byName() {
        return Map.of(
                "setmycommands", this::set,
                "getmycommands", this::get,
                "deletemycommands", this::delete);
    }

    /** Name to description, in the menu's order; empty where none was set for the scope. */
    Map<String, String> of(String scope) {
        return menus.getOrDefault(scope, Map.of());
    }

    private JsonNode set(Parameters parameters) {
        Map<String, String> menu = new LinkedHashMap<>();
        for (JsonNode command : parameters.json("commands")) {
            String name = command.path("command").asText();
            String description = command.path("description").asText();
            if (!NAME.matcher(name).matches()) {
                throw ApiError.badRequest("BOT_COMMAND_INVALID");
            }
            if (description.isEmpty() || description.length() > LONGEST_DESCRIPTION) {
                throw ApiError.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
            }
            menu.put(name, description);
        }
        if (menu.size() > MOST_COMMANDS) {
            throw ApiError.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        menus.put(scope(parameters), Collections.unmodifiableMap(menu));
        return BooleanNode.TRUE;
    }

    private JsonNode get(Parameters parameters) {
        ArrayNode commands = JsonNodeFactory.instance.arrayNode();
        of(scope(parameters))
                .forEach((name, description) ->
                        commands.addObject().put("command", name).put("description", description));
        return commands;
    }

    private JsonNode delete(Parameters parameters) {
        menus.remove(scope(parameters));
        return BooleanNode.TRUE;
    }

    private static String scope(Parameters parameters) {
        JsonNode scope = parameters.json("scope");
        String type = scope.path("type").asText(DEFAULT_SCOPE);
        String chat = scope.path("chat_id").asText("");
        return chat.isEmpty() ? type : type + " " + chat;
    }
}
