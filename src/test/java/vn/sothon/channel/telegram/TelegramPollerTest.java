package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sothon.channel.Address;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.channel.IncomingMessage.Kind;
import vn.sothon.channel.Receiver;
import vn.sothon.channel.telegram.fake.ApiCall;
import vn.sothon.channel.telegram.fake.BotMessage;
import vn.sothon.channel.telegram.fake.FakeBotApi;
import vn.sothon.channel.telegram.fake.Phone;

class TelegramPollerTest {

    private static final PollTiming QUICK =
            new PollTiming(Duration.ofSeconds(20), Duration.ofMillis(5), Duration.ofMillis(20));
    private static final CommandMenu MENU =
            new CommandMenu(
                    List.of(
                            new CommandMenu.Command("thieu", "Còn thiếu gì"),
                            new CommandMenu.Command("sua", "Sửa một số liệu")));

    private final FakeBotApi telegram = FakeBotApi.start();
    private final Phone phone = telegram.phone(42, "A Nhớ");
    private final RecordingReceiver receiver = new RecordingReceiver();
    private final TelegramPoller poller = pollerTo(receiver);

    @AfterEach
    void stop() {
        poller.close();
        telegram.close();
    }

    @Test
    void a_text_is_received_with_its_address_and_ids() throws Exception {
        poller.start();

        int id = phone.says("da 152 ho a");

        IncomingMessage message = receiver.next();
        assertThat(message.from()).isEqualTo(new Address("telegram", telegram.botId(), "42"));
        assertThat(message.messageId()).isEqualTo(String.valueOf(id));
        assertThat(message.content()).isEqualTo(new Content.Text("da 152 ho a"));
    }

    @Test
    void what_waited_while_nobody_polled_is_received_in_order() throws Exception {
        phone.says("một");
        telegram.phone(43, "Y Blưt").says("hai");
        phone.says("ba");

        poller.start();

        assertThat(receiver.next(3))
                .extracting(IncomingMessage::content)
                .containsExactly(
                        new Content.Text("một"), new Content.Text("hai"), new Content.Text("ba"));
    }

    @Test
    void more_than_one_batch_is_received() throws Exception {
        for (int i = 0; i < 250; i++) {
            phone.says(String.valueOf(i));
        }

        poller.start();

        assertThat(receiver.next(250).getLast().content()).isEqualTo(new Content.Text("249"));
        telegram.awaitAllConfirmed();
    }

    @Test
    void an_update_is_confirmed_only_after_it_was_received() throws Exception {
        receiver.failsNext(3);
        poller.start();

        phone.says("152");

        assertThat(receiver.next().content()).isEqualTo(new Content.Text("152"));
        assertThat(receiver.failures()).isEqualTo(3);
        telegram.awaitAllConfirmed();
        assertThat(receiver.hasMore()).isFalse();
    }

    @Test
    void after_a_failure_only_what_was_not_received_comes_again() throws Exception {
        receiver.failsOnceAt(new Content.Text("hai"));
        phone.says("một");
        phone.says("hai");

        poller.start();

        assertThat(receiver.next(2))
                .extracting(IncomingMessage::content)
                .containsExactly(new Content.Text("một"), new Content.Text("hai"));
        telegram.awaitAllConfirmed();
        assertThat(receiver.failures()).isEqualTo(1);
        assertThat(receiver.hasMore()).isFalse();
    }

    @Test
    void what_was_not_received_before_a_stop_comes_after_the_next_start() throws Exception {
        receiver.failsNext(Integer.MAX_VALUE);
        phone.says("152");
        poller.start();
        telegram.awaitCalls("getUpdates", 2);

        poller.close();

        assertThat(telegram.waitingUpdates()).isEqualTo(1);
        receiver.failsNext(0);
        try (var next = pollerTo(receiver)) {
            next.start();
            assertThat(receiver.next().content()).isEqualTo(new Content.Text("152"));
        }
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

    @Test
    void a_lower_id_after_a_silent_week_is_received() throws Exception {
        var shortPolls =
                new PollTiming(Duration.ofSeconds(1), Duration.ofMillis(5), Duration.ofMillis(20));
        try (var patient = pollerTo(receiver, shortPolls)) {
            phone.says("trước");
            patient.start();
            receiver.next();
            telegram.awaitCalls("getUpdates", 3);

            telegram.passes(Duration.ofDays(8));
            phone.says("sau");

            assertThat(receiver.next().content()).isEqualTo(new Content.Text("sau"));
        }
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

            assertThat(poller.state()).isEqualTo(PollerState.REFUSED);
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
        assertThat(poller.state()).isEqualTo(PollerState.POLLING);
    }

    @Test
    void a_webhook_left_behind_is_removed() throws Exception {
        telegram.hasWebhook("https://example.org/hook");
        phone.says("152");

        poller.start();

        assertThat(receiver.next().content()).isEqualTo(new Content.Text("152"));
    }

    @Test
    void asks_for_the_updates_it_understands() {
        poller.start();
        telegram.awaitPoll();

        ApiCall poll = telegram.calls("getUpdates").getFirst();
        assertThat(poll.parameters().json("allowed_updates"))
                .extracting(type -> type.asText())
                .containsExactly("message", "edited_message", "callback_query", "my_chat_member");
    }

    @Test
    void registers_the_menu() {
        poller.start();
        telegram.awaitPoll();

        assertThat(telegram.commands())
                .containsEntry("thieu", "Còn thiếu gì")
                .containsEntry("sua", "Sửa một số liệu");
    }

    @Test
    void a_menu_that_is_refused_does_not_stop_polling() throws Exception {
        telegram.fault("setMyCommands").answers(400, "Bad Request: BOT_COMMAND_INVALID");
        poller.start();

        phone.says("152");

        assertThat(receiver.next().content()).isEqualTo(new Content.Text("152"));
    }

    @Test
    void a_press_of_a_button_is_answered_and_not_received() throws Exception {
        BotMessage old = oldMessageWithButton();
        poller.start();

        String press = phone.pressesInline(old, "yes");
        phone.sticker();

        assertThat(receiver.next().content()).isEqualTo(new Content.Unsupported(Kind.STICKER));
        assertThat(phone.isAnswered(press)).isTrue();
    }

    @Test
    void closing_ends_a_waiting_poll_at_once() {
        poller.start();
        telegram.awaitPoll();

        poller.close();

        assertThat(poller.state()).isEqualTo(PollerState.STOPPED);
    }

    @Test
    void closing_before_the_start_does_nothing() {
        poller.close();

        assertThat(poller.state()).isEqualTo(PollerState.STARTING);
    }

    private TelegramPoller pollerTo(Receiver to) {
        return pollerTo(to, QUICK);
    }

    private TelegramPoller pollerTo(Receiver to, PollTiming timing) {
        var api =
                new BotApi(
                        new BotToken(telegram.token()),
                        BotApiAddress.of(telegram.url()),
                        timing.answerWithin());
        return new TelegramPoller(api, to, MENU, timing);
    }

    private BotMessage oldMessageWithButton() {
        return telegram.hasWritten(phone, "Đồng ý?");
    }
}
