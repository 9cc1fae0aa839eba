package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sothon.channel.Address;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.faketelegram.Phone;

class BotGaugesTest {

    private final FakeBotApi telegram = FakeBotApi.start();
    private final Phone phone = telegram.phone(42, "A Nhớ");
    private final TestBot bot = new TestBot(telegram);
    private final RecordingReceiver receiver = new RecordingReceiver();
    private final Bots bots = bot.bots();

    @AfterEach
    void stop() {
        bot.close();
        telegram.close();
    }

    @Test
    void what_waits_at_telegram_is_counted_by_the_process_that_polls() {
        receiver.neverTakes(new Content.Text("152"));
        phone.says("152");
        phone.says("153");
        var receivers = new Receivers(List.of(bot.poller(receiver)), bots);

        receivers.start();
        telegram.awaitCalls("getWebhookInfo", 2);

        assertThat(receivers.bots().getFirst().pendingUpdates()).isEqualTo(OptionalLong.of(2));
        receivers.close();
    }

    @Test
    void a_process_that_stands_by_counts_nothing() {
        Lease anothers =
                new Lease() {
                    @Override
                    public boolean hold() {
                        return false;
                    }

                    @Override
                    public void release() {
                        // it is not ours
                    }
                };
        try (var receivers = new Receivers(List.of(bot.poller(receiver, anothers)), bots)) {
            receivers.start();

            assertThat(receivers.bots().getFirst().pendingUpdates()).isEmpty();
            assertThat(telegram.calls("getWebhookInfo")).isEmpty();
        }
    }

    @Test
    void refusals_for_too_many_requests_are_counted_for_sending_and_receiving() {
        telegram.fault("sendMessage").times(2).tooManyRequests(Duration.ofSeconds(7));
        telegram.fault("getMe").tooManyRequests(Duration.ofSeconds(1));
        var channel = new TelegramChannel(bots);
        var message = OutgoingMessage.text(new Address("telegram", telegram.botId(), "42"), "152");

        try (var receivers = new Receivers(List.of(bot.poller(receiver)), bots)) {
            receivers.start();
            channel.send(message);
            channel.send(message);
            telegram.awaitCalls("getMe", 2);

            assertThat(receivers.bots().getFirst().tooManyRequests()).isEqualTo(3);
        }
    }
}
