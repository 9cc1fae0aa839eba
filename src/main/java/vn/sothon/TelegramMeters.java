package vn.sothon;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import vn.sothon.metrics.BotGauges;

/** Hands what the Telegram channel knows of its bots to the metrics, which know no channel. */
@Singleton
@Requires(bean = vn.sothon.channel.telegram.BotGauges.class)
final class TelegramMeters implements BotGauges {

    private final vn.sothon.channel.telegram.BotGauges telegram;

    TelegramMeters(vn.sothon.channel.telegram.BotGauges telegram) {
        this.telegram = telegram;
    }

    @Override
    public List<Bot> bots() {
        return telegram.bots().stream()
                .map(bot -> new Bot(bot.bot(), bot.pendingUpdates(), bot.tooManyRequests()))
                .toList();
    }
}
