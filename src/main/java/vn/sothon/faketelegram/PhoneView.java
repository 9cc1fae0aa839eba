package vn.sothon.faketelegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the page draws, as JSON. */
final class PhoneView {

    private PhoneView() {}

    /** Those who have a phone, by their ids. */
    static ArrayNode people(FakeBotApi telegram) {
        ArrayNode people = JsonNodeFactory.instance.arrayNode();
        telegram.phones().stream()
                .map(Phone::chat)
                .sorted(Comparator.comparingLong(Chat::id))
                .forEach(chat ->
                        people.addObject()
                                .put("id", chat.id())
                                .put("name", chat.name())
                                .put("last", lastText(chat)));
        return people;
    }

    /** One phone, with a version that rises whenever something on it changes. */
    static ObjectNode phone(Phone phone, Map<String, String> commands) {
        Chat chat = phone.chat();
        ObjectNode view = JsonNodeFactory.instance.objectNode();
        // Read first: a change that comes while the rest is read is drawn once more.
        view.put("version", chat.log().version());
        view.put("id", chat.id()).put("name", chat.name());
        view.put("standing", lower(chat.standing())).put("notice", chat.log().notice());
        view.set("keyboard", Parameters.JSON.valueToTree(chat.log().keyboard()));
        ArrayNode menu = view.putArray("commands");
        commands.forEach((name, text) -> menu.addObject().put("name", name).put("text", text));
        ArrayNode bubbles = view.putArray("bubbles");
        chat.log().bubbles().forEach(bubble -> draw(bubble, bubbles.addObject()));
        return view;
    }

    private static void draw(Bubble bubble, ObjectNode view) {
        view.put("id", bubble.messageId());
        switch (bubble) {
            case OwnMessage own -> {
                view.put("from", "me").put("kind", lower(own.kind())).put("text", own.text());
                view.put("at", own.at().getEpochSecond()).put("edited", own.isEdited());
                own.replyTo().ifPresent(id -> view.put("replyTo", id));
            }
            case BotMessage message -> {
                view.put("from", "bot").put("kind", "text").put("text", message.text());
                view.put("at", message.sentAt().getEpochSecond());
                view.set("inline", Parameters.JSON.valueToTree(message.markup().inline()));
                message.file()
                        .ifPresent(file ->
                                view.putObject("file")
                                        .put("name", file.name())
                                        .put("size", file.size()));
            }
        }
    }

    private static String lastText(Chat chat) {
        List<Bubble> bubbles = chat.log().bubbles();
        if (bubbles.isEmpty()) {
            return "";
        }
        return switch (bubbles.getLast()) {
            case OwnMessage own -> own.text();
            case BotMessage message -> message.text();
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
