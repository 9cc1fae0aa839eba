package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.faketelegram.Phone;

/** Whatever Telegram answers, polling goes on, but where only a person can help. */
class PollingTroubleTest {

    private final FakeBotApi telegram = FakeBotApi.start();
    private final Phone phone = telegram.phone(42, "A Nhớ");
    private final RecordingReceiver receiver = new RecordingReceiver();
    private final TestBot bot = new TestBot(telegram);
    private final TelegramPoller poller = bot.poller(receiver);

    @AfterEach
    void stop() {
        poller.close();
        bot.close();
        telegram.close();
    }

    @Test
    void too_many_requests_are_waited_out() throws Exception {
        telegram.fault("getUpdates").tooManyRequests(Duration.ofSeconds(1));
        phone.says("152");

        poller.start();

        assertThat(receiver.next().content()).isEqualTo(new Content.Text("152"));
    }

    @Test
    void a_second_receiver_of_the_bot_is_named_and_polling_goes_on() throws Exception {
        try (var log = new CapturedLog()) {
            telegram.fault("getUpdates")
                    .answers(409, "Conflict: terminated by other getUpdates request");
            phone.says("152");

            poller.start();

            assertThat(receiver.next().content()).isEqualTo(new Content.Text("152"));
            assertThat(log.lines())
                    .anyMatch(
                            line -> line.contains("another program receives this bot's messages"));
        }
    }

    @ParameterizedTest
    @CsvSource({"401, Unauthorized", "404, Not Found"})
    void a_refused_token_ends_polling(int code, String description) throws Exception {
        telegram.fault("getMe").always().answers(code, description);
        try (var log = new CapturedLog()) {
            poller.start();
            log.awaitLine("Telegram does not accept the bot's token");
            poller.close();

            assertThat(poller.reception()).isEqualTo(Reception.REFUSED);
            assertThat(telegram.calls("getMe")).hasSize(1);
        }
    }

    @Test
    void telegram_out_of_reach_at_the_start_is_tried_again() throws Exception {
        telegram.goesDown();
        poller.start();

        telegram.comesBack();
        phone.says("152");

        assertThat(receiver.next().content()).isEqualTo(new Content.Text("152"));
    }

    @Test
    void polling_survives_pages_of_a_gateway_and_broken_connections() throws Exception {
        telegram.fault("getUpdates").answersWithPage(502);
        telegram.fault("getUpdates").dropsCall();
        telegram.fault("getUpdates").dropsAnswer();
        telegram.fault("getUpdates").answersWith(200, "text/html", "<html>");
        phone.says("152");

        poller.start();

        assertThat(receiver.next().content()).isEqualTo(new Content.Text("152"));
        telegram.awaitAllConfirmed();
        assertThat(poller.reception()).isEqualTo(Reception.RECEIVING);
    }

    @Test
    void a_webhook_left_behind_is_removed() throws Exception {
        telegram.hasWebhook("https://example.org/hook");
        phone.says("152");

        poller.start();

        assertThat(receiver.next().content()).isEqualTo(new Content.Text("152"));
    }

    @Test
    void a_webhook_set_while_polling_is_removed() throws Exception {
        poller.start();
        telegram.awaitPoll();

        telegram.hasWebhook("https://example.org/hook");
        phone.says("152");

        assertThat(receiver.next().content()).isEqualTo(new Content.Text("152"));
    }

    @Test
    void a_menu_that_is_refused_does_not_stop_polling() throws Exception {
        telegram.fault("setMyCommands").answers(400, "Bad Request: BOT_COMMAND_INVALID");
        poller.start();

        phone.says("152");

        assertThat(receiver.next().content()).isEqualTo(new Content.Text("152"));
    }

    @Test
    void an_update_nobody_can_read_does_not_block_the_others() throws Exception {
        phone.says("một");
        telegram.injects("{\"message\":{\"chat\":\"not a chat\",\"from\":{\"id\":1}}}");
        phone.says("hai");

        poller.start();

        assertThat(receiver.next(2))
                .extracting(IncomingMessage::content)
                .containsExactly(new Content.Text("một"), new Content.Text("hai"));
        telegram.awaitAllConfirmed();
    }

    @Test
    void the_text_of_an_update_the_library_cannot_map_is_kept() throws Exception {
        telegram.injects(
                """
                {"message":{"message_id":7,"date":1764000000,"text":"152","from":{"id":42},
                 "chat":{"id":42,"type":"private"},"reply_to_message":{"message_id":5}}}
                """);

        poller.start();

        IncomingMessage message = receiver.next();
        assertThat(message.content()).isEqualTo(new Content.Text("152"));
        assertThat(message.replyTo()).contains("5");
        assertThat(message.from().chat()).isEqualTo("42");
    }
}
