package vn.sothon.channel.telegram;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;
import vn.sothon.channel.Entrance;

/** "https://t.me/so_thon_bot?start=CODE". A bot's name is asked for once. */
final class DeepLinks implements Entrance {

    private final Bots bots;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    DeepLinks(Bots bots) {
        this.bots = bots;
    }

    @Override
    public String channel() {
        return TelegramChannel.NAME;
    }

    @Override
    public List<String> links(String code) {
        return bots.all().stream()
                .flatMap(bot -> name(bot).stream())
                .map(name -> "https://t.me/" + name + "?start=" + code)
                .toList();
    }

    private Optional<String> name(BotApi bot) {
        String known = names.get(bot.botId());
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> asked =
                switch (bot.call(new GetMe())) {
                    case CallResult.Done<User>(var me) -> Optional.ofNullable(me.getUserName());
                    case CallResult.Failed<User> _ -> Optional.empty();
                };
        asked.ifPresent(name -> names.put(bot.botId(), name));
        return asked;
    }
}
