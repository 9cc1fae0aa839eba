package vn.sothon.channel.telegram;

import java.util.List;
import java.util.OptionalLong;

/** What can be measured of the bots; a bean where there are any. */
public interface BotGauges {

    /** The bots in the order of the settings, as this process sees them now. */
    List<BotState> bots();

    /**
     * One bot.
     *
     * @param pendingUpdates what waits at Telegram, which refuses more than about 100,000 without a
     *     word; empty where it is not known yet or another process asks
     * @param tooManyRequests how often Telegram asked this process to slow down since its start
     */
    record BotState(
            String bot, OptionalLong pendingUpdates, long tooManyRequests, Reception reception) {}
}
