package vn.sothon.channel.telegram;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sothon.channel.Receiver;

/** Where the updates of each bot go. */
final class ArrivalsByBot {

    private final Map<String, Arrivals> byBot = new HashMap<>();

    ArrivalsByBot(Bots bots, Receiver receiver, Clock clock) {
        for (BotApi api : bots.all()) {
            String bot = api.botId();
            byBot.put(
                    bot,
                    new Arrivals(new UpdateTranslator(bot, clock), receiver, new Presses(api)));
        }
    }

    Optional<Arrivals> of(String bot) {
        return Optional.ofNullable(byBot.get(bot));
    }

    /** Of a bot that is known to be there. */
    Arrivals expected(String bot) {
        return of(bot).orElseThrow(() -> new IllegalArgumentException("no bot " + bot));
    }
}
