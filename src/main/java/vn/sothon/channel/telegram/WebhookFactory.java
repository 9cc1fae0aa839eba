package vn.sothon.channel.telegram;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Receiving by webhook, where that is set; without it the bots are polled. */
@Factory
@Requires(property = TelegramFactory.TOKENS)
@Requires(property = TelegramFactory.TOKENS, notEquals = "")
@Requires(property = TelegramFactory.RECEIVE, value = TelegramFactory.WEBHOOK)
final class WebhookFactory {

    private static final String SECRET = "telegram.webhook-secret";
    private static final String PUBLIC_URL = "telegram.public-url";
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    @Singleton
    WebhookKeys keys(@Property(name = SECRET) String secret) {
        return new WebhookKeys(secret);
    }

    @Singleton
    @Bean(preDestroy = "close")
    Receivers webhooks(
            TelegramFactory telegram,
            Bots bots,
            ArrivalsByBot arrivals,
            Lease.Source leases,
            WebhookKeys keys,
            Optional<CommandMenu> menu,
            @Property(name = PUBLIC_URL) String publicUrl) {
        CommandMenu commands = menu.orElse(CommandMenu.NONE);
        return new Receivers(
                telegram.clients(ANSWER_WITHIN).stream()
                        .map(api ->
                                new WebhookReceiver(
                                        api,
                                        arrivals.expected(api.botId()),
                                        new Webhook(
                                                api,
                                                new Introduction(api, commands),
                                                keys,
                                                publicUrl),
                                        leases.named("webhook:telegram:" + api.botId()),
                                        PollTiming.USUAL))
                        .toList(),
                bots);
    }
}
