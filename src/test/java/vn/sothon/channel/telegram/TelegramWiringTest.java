package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.context.event.ShutdownEvent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sothon.channel.Channel;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.faketelegram.FakeBotApi;

class TelegramWiringTest {

    private static final String HERE = "TelegramWiringTest";

    private final FakeBotApi telegram = FakeBotApi.start();

    /** What other rooms provide. */
    @Factory
    @Requires(property = "spec.name", value = HERE)
    static class OtherRooms {

        @Singleton
        @Primary
        RecordingReceiver receiver() {
            return new RecordingReceiver();
        }

        @Singleton
        @Primary
        Lease.Source leases() {
            return _ -> TestBot.ALWAYS;
        }

        @Singleton
        @Primary
        CommandMenu menu() {
            return new CommandMenu(List.of(new CommandMenu.Command("thieu", "Còn thiếu gì")));
        }
    }

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void without_a_token_there_is_no_telegram() {
        try (var context = context(Map.of())) {
            assertThat(context.containsBean(TelegramChannel.class)).isFalse();
            assertThat(context.containsBean(ReceptionLifecycle.class)).isFalse();
        }
    }

    @Test
    void an_empty_token_is_none() {
        try (var context = context(Map.of("telegram.bot-token", ""))) {
            assertThat(context.containsBean(TelegramChannel.class)).isFalse();
            assertThat(context.containsBean(ReceptionLifecycle.class)).isFalse();
        }
    }

    @Test
    void a_wrong_token_is_named_by_its_setting() {
        try (var context = context(Map.of("telegram.bot-token", "abc"))) {
            assertThatThrownBy(() -> context.getBean(TelegramChannel.class))
                    .rootCause()
                    .hasMessageContaining("telegram.bot-token is not a bot token");
        }
    }

    @Test
    void with_a_token_there_is_a_channel() {
        try (var context = context(settings())) {
            assertThat(context.getBeansOfType(Channel.class))
                    .extracting(Channel::name)
                    .contains("telegram");
        }
    }

    @Test
    void polls_from_the_start_until_the_context_ends() throws Exception {
        Receivers receivers;
        try (var context = context(settings())) {
            receivers = context.getBean(Receivers.class);
            context.getBean(ReceptionLifecycle.class).start();
            telegram.phone(42, "A Nhớ").says("152");

            assertThat(context.getBean(RecordingReceiver.class).next().content())
                    .isEqualTo(new Content.Text("152"));
            assertThat(telegram.commands()).containsKey("thieu");
        }

        assertThat(receptions(receivers)).containsExactly(Reception.STOPPED);
    }

    @Test
    void polling_ends_before_any_bean_is_destroyed() {
        try (var context = context(settings())) {
            ReceptionLifecycle lifecycle = context.getBean(ReceptionLifecycle.class);
            lifecycle.start();
            telegram.awaitPoll();

            lifecycle.onStop(new ShutdownEvent(context));

            assertThat(receptions(context.getBean(BotGauges.class)))
                    .containsExactly(Reception.STOPPED);
        }
    }

    @Test
    void several_bots_are_polled_side_by_side() {
        var settings =
                Map.<String, Object>of(
                        "telegram.bot-token",
                        telegram.token() + ", 7000153:AATokenOfAnotherBot",
                        "telegram.api-url",
                        telegram.url());
        try (var context = context(settings)) {
            context.getBean(ReceptionLifecycle.class).start();
            telegram.awaitPoll();

            assertThat(context.getBean(BotGauges.class).bots())
                    .extracting(BotGauges.BotState::bot)
                    .containsExactly(telegram.botId(), "7000153");
        }
    }

    private static List<Reception> receptions(BotGauges gauges) {
        return gauges.bots().stream().map(BotGauges.BotState::reception).toList();
    }

    private Map<String, Object> settings() {
        return Map.of("telegram.bot-token", telegram.token(), "telegram.api-url", telegram.url());
    }

    /**
     * Without the application's own settings, so that no other room starts. Where there are none
     * Micronaut does not notice that this is a test, and timers would start.
     */
    private static ApplicationContext context(Map<String, Object> settings) {
        return ApplicationContext.builder()
                .enableDefaultPropertySources(false)
                .environments(Environment.TEST)
                .properties(settings)
                .properties(Map.of("spec.name", HERE))
                .start();
    }
}
