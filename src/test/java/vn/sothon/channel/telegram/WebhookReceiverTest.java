package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sothon.faketelegram.FakeBotApi;

/** The webhook at Telegram: set at the start, watched, and left in place at the end. */
class WebhookReceiverTest {

    private static final String SECRET = "0123456789abcdef_0123456789ABCDEF-";

    private final FakeBotApi telegram = FakeBotApi.start();
    private final TestBot bot = new TestBot(telegram);
    private final WebhookKeys keys = new WebhookKeys(SECRET);
    private final WebhookReceiver receiver = receiver();
    private final String url = "https://so.example.vn/telegram/7000152/" + keys.pathKey("7000152");
    private final CapturedLog log = new CapturedLog();

    @AfterEach
    void stop() {
        log.close();
        receiver.close();
        bot.close();
        telegram.close();
    }

    @Test
    void telegram_out_of_reach_at_the_start_is_tried_again() {
        telegram.fault("setWebhook").answersWithPage(502);
        telegram.fault("setWebhook").answers(400, "Bad Request: bad webhook: " + url);

        receiver.start();

        telegram.awaitCalls("getWebhookInfo", 1);
        assertThat(receiver.reception()).isEqualTo(Reception.RECEIVING);
    }

    @Test
    void a_refused_token_ends_it() throws Exception {
        telegram.fault("setWebhook").always().answers(401, "Unauthorized");

        receiver.start();

        log.awaitLine("Telegram does not accept the bot's token");
        receiver.close();
        assertThat(receiver.reception()).isEqualTo(Reception.REFUSED);
        assertThat(telegram.calls("setWebhook")).hasSize(1);
    }

    @Test
    void a_webhook_that_a_last_poller_took_away_is_set_again() {
        receiver.start();
        telegram.awaitCalls("getWebhookInfo", 1);

        telegram.hasWebhook("");

        telegram.awaitCalls("setWebhook", 2);
    }

    @Test
    void a_webhook_that_leads_elsewhere_is_told_loudly_and_left_alone() throws Exception {
        receiver.start();
        telegram.awaitCalls("getWebhookInfo", 1);

        telegram.hasWebhook("https://thief.example.org/hook");

        log.awaitLine("the webhook of bot 7000152 leads elsewhere");
        telegram.awaitCalls("getWebhookInfo", telegram.calls("getWebhookInfo").size() + 2);
        assertThat(receiver.reception()).isEqualTo(Reception.IN_TROUBLE);
        assertThat(telegram.calls("setWebhook")).hasSize(1);
    }

    @Test
    void it_stays_at_the_end_so_that_telegram_keeps_what_comes() {
        receiver.start();
        telegram.awaitCalls("getWebhookInfo", 1);

        receiver.close();

        assertThat(receiver.reception()).isEqualTo(Reception.STOPPED);
        assertThat(telegram.calls("deleteWebhook")).isEmpty();
    }

    @Test
    void neither_address_nor_secret_is_told() {
        telegram.fault("setWebhook")
                .answers(400, "Bad Request: " + url + " " + keys.secretToken("7000152"));
        telegram.fault("setWebhook").dropsAnswer();
        telegram.fault("getWebhookInfo").dropsCall();

        receiver.start();
        telegram.awaitCalls("getWebhookInfo", 2);
        telegram.hasWebhook("https://thief.example.org/hook");
        telegram.awaitCalls("getWebhookInfo", 4);
        receiver.close();

        assertThat(log.lines())
                .isNotEmpty()
                .noneMatch(line -> line.contains(keys.pathKey("7000152")))
                .noneMatch(line -> line.contains(keys.secretToken("7000152")))
                .noneMatch(line -> line.contains(SECRET))
                .noneMatch(line -> line.contains(secretOf(telegram.token())));
    }

    private WebhookReceiver receiver() {
        BotApi api = TestBot.api(telegram, Duration.ofSeconds(10));
        var introduction = new Introduction(api, TestBot.MENU);
        return new WebhookReceiver(
                api,
                bot.arrivals(new RecordingReceiver()),
                new Webhook(api, introduction, keys, "https://so.example.vn"),
                TestBot.ALWAYS,
                TestBot.QUICK);
    }

    private static String secretOf(String token) {
        return token.substring(token.indexOf(':') + 1);
    }
}
