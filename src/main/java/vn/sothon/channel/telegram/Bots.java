package vn.sothon.channel.telegram;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bots of this installation, each by its id, for calls that somebody waits for. Receiving has
 * clients of its own, so that ending it cuts off no message.
 */
final class Bots implements AutoCloseable {

    private final Map<String, BotApi> byId = new LinkedHashMap<>();

    Bots(List<BotApi> bots) {
        for (BotApi bot : bots) {
            if (byId.putIfAbsent(bot.botId(), bot) != null) {
                throw new IllegalArgumentException(
                        "telegram.bot-token has two tokens of bot " + bot.botId());
            }
        }
    }

    /** The tokens in the text, with commas between them. */
    static List<BotToken> tokens(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).map(BotToken::new).toList();
    }

    Optional<BotApi> of(String bot) {
        return Optional.ofNullable(byId.get(bot));
    }

    Collection<BotApi> all() {
        return List.copyOf(byId.values());
    }

    /** The ids, for a sentence. */
    @Override
    public String toString() {
        return String.join(", ", byId.keySet());
    }

    @Override
    public void close() {
        byId.values().forEach(BotApi::close);
    }
}
