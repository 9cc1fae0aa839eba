package vn.sothon.metrics;

import java.util.List;
import java.util.OptionalLong;

/** What a channel knows of its bots. It answers from memory, at any time. */
public interface BotGauges {

    List<Bot> bots();

    /**
     * A bot as of now.
     *
     * @param name public, as in the column {@code bot}; never the token
     * @param pendingUpdates what the channel still holds for us; empty where it was not asked yet
     * @param tooManyRequests how often, since this process began, the channel asked us to slow down
     */
    record Bot(String name, OptionalLong pendingUpdates, long tooManyRequests) {}
}
