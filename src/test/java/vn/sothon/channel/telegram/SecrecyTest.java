package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sothon.channel.Address;
import vn.sothon.channel.DeliveryResult;
import vn.sothon.channel.Keyboard;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.faketelegram.Phone;

/** Neither the token nor what people write may come into a log, whatever goes wrong. */
class SecrecyTest {

    private static final String PRIVATE = "Y Blưt nợ 152 triệu";

    private final FakeBotApi telegram = FakeBotApi.start();
    private final Phone phone = telegram.phone(42, "A Nhớ");
    private final RecordingReceiver receiver = new RecordingReceiver();
    private final TestBot bot = new TestBot(telegram);
    private final BotApi api = TestBot.api(telegram, Duration.ofSeconds(10));
    private final TelegramChannel channel = new TelegramChannel(new Bots(List.of(api)));
    private final CapturedLog log = new CapturedLog();

    @AfterEach
    void stop() {
        log.close();
        api.close();
        bot.close();
        telegram.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"getMe", "deleteWebhook", "getUpdates"})
    void polling_in_all_kinds_of_trouble_keeps_the_secrets(String method) throws Exception {
        telegram.fault(method).answers(400, "Bad Request: url is /bot" + telegram.token() + "/x");
        telegram.fault(method).answersWithPage(502);
        telegram.fault(method).answersWith(200, "text/html", telegram.token() + PRIVATE);
        telegram.fault(method).dropsCall();
        telegram.fault(method).dropsAnswer();
        phone.says(PRIVATE);

        try (var poller = bot.poller(receiver)) {
            poller.start();
            receiver.next();
        }

        assertThat(log.lines()).isNotEmpty().noneMatch(this::isIndiscreet);
    }

    @Test
    void a_refused_token_is_not_quoted() throws Exception {
        telegram.fault("getMe").answers(401, "Unauthorized: " + telegram.token());

        try (var poller = bot.poller(receiver)) {
            poller.start();
            log.awaitLine("does not accept the bot's token");
        }

        assertThat(log.lines()).noneMatch(this::isIndiscreet);
    }

    @Test
    void an_update_that_is_not_received_is_not_quoted() throws Exception {
        receiver.failsNext(3);
        telegram.injects(
                "{\"message\":{\"message_id\":1,\"date\":1,\"from\":{},\"text\":\""
                        + PRIVATE
                        + "\",\"chat\":{\"id\":42,\"type\":\"private\"}}}");

        try (var poller = bot.poller(receiver)) {
            poller.start();
            receiver.next();
        }

        assertThat(log.lines())
                .anyMatch(line -> line.startsWith("ERROR"))
                .noneMatch(this::isIndiscreet);
    }

    @Test
    void sending_in_all_kinds_of_trouble_keeps_the_secrets() {
        telegram.fault("sendMessage").answers(400, "Bad Request: /bot" + telegram.token());
        telegram.fault("sendMessage").answers(401, "Unauthorized: " + telegram.token());
        telegram.fault("sendMessage").answersWithPage(502);
        telegram.fault("sendMessage").answersWith(200, "text/html", telegram.token() + PRIVATE);
        telegram.fault("sendMessage").dropsCall();
        telegram.fault("sendMessage").dropsAnswer();

        for (int i = 0; i < 6; i++) {
            assertThat(isIndiscreet(send().toString())).isFalse();
        }
        telegram.goesDown();
        assertThat(isIndiscreet(send().toString())).isFalse();

        assertThat(log.lines()).noneMatch(this::isIndiscreet);
    }

    @Test
    void a_mistyped_token_is_not_quoted() {
        assertThat(catchThrowable(() -> new BotToken("12:secret!")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("telegram.bot-token is not a bot token")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_token_prints_as_its_bot() {
        assertThat(new BotToken("7000152:AAsecretsecret")).hasToString("token of bot 7000152");
    }

    private DeliveryResult send() {
        return channel.send(
                new OutgoingMessage(
                        new Address("telegram", telegram.botId(), "42"),
                        PRIVATE,
                        Keyboard.NONE,
                        Optional.empty()));
    }

    private boolean isIndiscreet(String text) {
        String secret = telegram.token().substring(telegram.token().indexOf(':') + 1);
        return text.contains(secret) || text.contains(PRIVATE);
    }
}
