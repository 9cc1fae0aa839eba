package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;

/** Whatever Telegram answers, polling goes on, but where only a person can help. */
class PollingTroubleTest {

    @AutoClose private final PolledBot bot = new PolledBot();

    @Test
    void too_many_requests_are_waited_out() throws Exception {
        bot.telegram.fault("getUpdates").tooManyRequests(Duration.ofSeconds(1));
        bot.phone.says("152");

        bot.poller.start();

        assertThat(bot.receiver.next().content()).isEqualTo(new Content.Text("152"));
    }

    @Test
    void a_second_receiver_of_the_bot_is_named_and_polling_goes_on() throws Exception {
        try (var log = new CapturedLog()) {
            bot.telegram
                    .fault("getUpdates")
                    .answers(409, "Conflict: terminated by other getUpdates request");
            bot.phone.says("152");

            bot.poller.start();

            assertThat(bot.receiver.next().content()).isEqualTo(new Content.Text("152"));
            assertThat(log.lines())
                    .anyMatch(
                            line -> line.contains("another program receives this bot's messages"));
        }
    }

    @ParameterizedTest
    @CsvSource({"401, Unauthorized", "404, Not Found"})
    void a_refused_token_ends_polling(int code, String description) throws Exception {
        bot.telegram.fault("getMe").always().answers(code, description);
        try (var log = new CapturedLog()) {
            bot.poller.start();
            log.awaitLine("Telegram does not accept the bot's token");
            bot.poller.close();

            assertThat(bot.poller.reception()).isEqualTo(Reception.REFUSED);
            assertThat(bot.telegram.calls("getMe")).hasSize(1);
        }
    }

    @Test
    void telegram_out_of_reach_at_the_start_is_tried_again() throws Exception {
        bot.telegram.goesDown();
        bot.poller.start();

        bot.telegram.comesBack();
        bot.phone.says("152");

        assertThat(bot.receiver.next().content()).isEqualTo(new Content.Text("152"));
    }

    @Test
    void polling_survives_pages_of_a_gateway_and_broken_connections() throws Exception {
        bot.telegram.fault("getUpdates").answersWithPage(502);
        bot.telegram.fault("getUpdates").dropsCall();
        bot.telegram.fault("getUpdates").dropsAnswer();
        bot.telegram.fault("getUpdates").answersWith(200, "text/html", "<html>");
        bot.phone.says("152");

        bot.poller.start();

        assertThat(bot.receiver.next().content()).isEqualTo(new Content.Text("152"));
        bot.telegram.awaitAllConfirmed();
        assertThat(bot.poller.reception()).isEqualTo(Reception.RECEIVING);
    }

    @Test
    void a_webhook_left_behind_is_removed() throws Exception {
        bot.telegram.hasWebhook("https://example.org/hook");
        bot.phone.says("152");

        bot.poller.start();

        assertThat(bot.receiver.next().content()).isEqualTo(new Content.Text("152"));
    }

    @Test
    void a_webhook_set_while_polling_is_removed() throws Exception {
        bot.poller.start();
        bot.telegram.awaitPoll();

        bot.telegram.hasWebhook("https://example.org/hook");
        bot.phone.says("152");

        assertThat(bot.receiver.next().content()).isEqualTo(new Content.Text("152"));
    }

    @Test
    void a_menu_that_is_refused_does_not_stop_polling() throws Exception {
        bot.telegram.fault("setMyCommands").answers(400, "Bad Request: BOT_COMMAND_INVALID");
        bot.poller.start();

        bot.phone.says("152");

        assertThat(bot.receiver.next().content()).isEqualTo(new Content.Text("152"));
    }

    @Test
    void an_update_nobody_can_read_does_not_block_the_others() throws Exception {
        bot.phone.says("một");
        bot.telegram.injects("{\"message\":{\"chat\":\"not a chat\",\"from\":{\"id\":1}}}");
        bot.phone.says("hai");

        bot.poller.start();

        assertThat(bot.receiver.next(2))
                .extracting(IncomingMessage::content)
                .containsExactly(new Content.Text("một"), new Content.Text("hai"));
        bot.telegram.awaitAllConfirmed();
    }

    @Test
    void the_text_of_an_update_the_library_cannot_map_is_kept() throws Exception {
        bot.telegram.injects(
                """
                {"message":{"message_id":7,"date":1764000000,"text":"152","from":{"id":42},
                 "chat":{"id":42,"type":"private"},"reply_to_message":{"message_id":5}}}
                """);

        bot.poller.start();

        IncomingMessage message = bot.receiver.next();
        assertThat(message.content()).isEqualTo(new Content.Text("152"));
        assertThat(message.replyTo()).contains("5");
        assertThat(message.from().chat()).isEqualTo("42");
    }
}
