package vn.sothon.channel.telegram;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.telegram.telegrambots.meta.TelegramUrl;
import vn.sothon.channel.Receiver;

/** Telegram exists where a token is set; the menu is the one given as a bean, if any. */
@Factory
@Requires(property = TelegramFactory.TOKEN)
@Requires(property = TelegramFactory.TOKEN, notEquals = "")
final class TelegramFactory {

    static final String TOKEN = "telegram.bot-token";

    private static final String ADDRESS = "telegram.api-url";
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private final BotToken token;
    private final TelegramUrl address;

    TelegramFactory(
            @Property(name = TOKEN) String token,
            @Property(name = ADDRESS, defaultValue = "") String address) {
        this.token = new BotToken(token);
        this.address = address.isBlank() ? TelegramUrl.DEFAULT_URL : BotApiAddress.of(address);
    }

    /** For sending. The poller has a client of its own, so that ending it cuts off no message. */
    @Singleton
    @Bean(preDestroy = "close")
    BotApi sendingApi() {
        return new BotApi(token, address, ANSWER_WITHIN);
    }

    @Singleton
    TelegramChannel channel(BotApi sendingApi) {
        return new TelegramChannel(sendingApi);
    }

    @Singleton
    @Bean(preDestroy = "close")
    TelegramPoller poller(Receiver receiver, Optional<CommandMenu> menu) {
        PollTiming timing = PollTiming.USUAL;
        return new TelegramPoller(
                new BotApi(token, address, timing.answerWithin()),
                receiver,
                menu.orElse(CommandMenu.NONE),
                timing);
    }
}
