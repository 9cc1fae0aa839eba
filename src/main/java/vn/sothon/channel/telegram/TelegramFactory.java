package vn.sothon.channel.telegram;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.TelegramUrl;
import vn.sothon.channel.Entrance;
import vn.sothon.channel.Receiver;
import vn.sothon.replica.Leases;

/** Telegram exists where a token is set; the menu is the one given as a bean, if any. */
@Factory
@Requires(property = TelegramFactory.TOKENS)
@Requires(property = TelegramFactory.TOKENS, notEquals = "")
final class TelegramFactory {

    /** One token, or several with commas between them. */
    static final String TOKENS = "telegram.bot-token";

    /** How messages come in: {@link #POLLING}, also where nothing is set, or {@link #WEBHOOK}. */
    static final String RECEIVE = "telegram.receive";

    static final String POLLING = "polling";
    static final String WEBHOOK = "webhook";

    private static final String ADDRESS = "telegram.api-url";
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private final List<BotToken> tokens;
    private final TelegramUrl address;

    TelegramFactory(
            @Property(name = TOKENS) String tokens,
            @Property(name = ADDRESS, defaultValue = "") String address) {
        this.tokens = Bots.tokens(tokens);
        this.address = address.isBlank() ? TelegramUrl.DEFAULT_URL : BotApiAddress.of(address);
    }

    @Singleton
    @Bean(preDestroy = "close")
    Bots bots() {
        return new Bots(clients(ANSWER_WITHIN));
    }

    @Singleton
    TelegramChannel channel(Bots bots) {
        return new TelegramChannel(bots);
    }

    @Singleton
    Entrance entrance(Bots bots) {
        return new DeepLinks(bots);
    }

    @Singleton
    ArrivalsByBot arrivals(Bots bots, Receiver receiver, Clock clock) {
        return new ArrivalsByBot(bots, receiver, clock);
    }

    @Singleton
    Lease.Source leases(Leases leases) {
        return Lease.Source.in(leases);
    }

    @Singleton
    @Bean(preDestroy = "close")
    @Requires(property = RECEIVE, value = POLLING, defaultValue = POLLING)
    Receivers pollers(
            Bots bots, ArrivalsByBot arrivals, Lease.Source leases, Optional<CommandMenu> menu) {
        PollTiming timing = PollTiming.USUAL;
        CommandMenu commands = menu.orElse(CommandMenu.NONE);
        return new Receivers(
                clients(timing.answerWithin()).stream()
                        .map(api ->
                                new TelegramPoller(
                                        api,
                                        arrivals.expected(api.botId()),
                                        commands,
                                        leases.named("poller:telegram:" + api.botId()),
                                        timing))
                        .toList(),
                bots);
    }

    /** A client of its own for each bot and for whoever ends it at its own time. */
    List<BotApi> clients(Duration answerWithin) {
        return tokens.stream().map(token -> new BotApi(token, address, answerWithin)).toList();
    }
}
