package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.sothon.channel.Address;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.channel.IncomingMessage.Kind;
import vn.sothon.channel.Keyboard;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.faketelegram.BotMessage;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.faketelegram.Phone;

/** A press of a button below a message, as the person sees it and as the conversation does. */
class PressTest {

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
    void a_press_is_received_and_answered_and_its_button_goes() throws Exception {
        BotMessage question = question();
        poller.start();

        String press = phone.pressesInline(question, "co");

        IncomingMessage received = receiver.next();
        assertThat(received.content()).isEqualTo(new Content.Pressed("co"));
        assertThat(received.messageId()).isEqualTo(String.valueOf(question.messageId()));
        telegram.awaitCalls("editMessageReplyMarkup", 1);
        telegram.awaitCalls("answerCallbackQuery", 1);
        poller.close();
        assertThat(phone.isAnswered(press)).isTrue();
        assertThat(telegram.calls("editMessageReplyMarkup").getFirst().parameters())
                .satisfies(edit ->
                        assertThat(edit.text("reply_markup")).as("no button is left").isEmpty());
    }

    @Test
    void an_answer_that_takes_long_does_not_hold_up_the_receipt() throws Exception {
        var held = telegram.fault("answerCallbackQuery").holds();
        BotMessage question = question();
        poller.start();

        phone.pressesInline(question, "co");

        assertThat(receiver.next().content()).isEqualTo(new Content.Pressed("co"));
        telegram.awaitAllConfirmed();
        held.release();
    }

    @Test
    void a_press_too_old_to_be_answered_is_received() throws Exception {
        telegram.fault("answerCallbackQuery")
                .answers(400, "Bad Request: query is too old and response timeout expired");
        telegram.fault("editMessageReplyMarkup")
                .answers(400, "Bad Request: message is not modified");
        BotMessage question = question();
        poller.start();

        phone.pressesInline(question, "co");

        assertThat(receiver.next().content()).isEqualTo(new Content.Pressed("co"));
        telegram.awaitAllConfirmed();
        assertThat(poller.reception()).isEqualTo(Reception.RECEIVING);
    }

    @Test
    void a_press_with_data_that_is_not_ours_is_only_answered() throws Exception {
        BotMessage question = question();
        poller.start();

        phone.pressesInline(question, "x".repeat(65));
        phone.sticker();

        assertThat(receiver.next().content()).isEqualTo(new Content.Unsupported(Kind.STICKER));
        telegram.awaitCalls("answerCallbackQuery", 1);
        assertThat(telegram.calls("editMessageReplyMarkup")).isEmpty();
    }

    @Test
    void a_press_the_library_cannot_map_is_kept() throws Exception {
        telegram.injects(
                """
                {"callback_query":{"id":"4","data":"co","from":{"id":42},"message":
                 {"message_id":7,"date":1764000000,"chat":{"id":42,"type":"private"},"from":{}}}}
                """);

        poller.start();

        assertThat(receiver.next().content()).isEqualTo(new Content.Pressed("co"));
        telegram.awaitCalls("answerCallbackQuery", 1);
    }

    @Test
    @Timeout(20)
    void the_end_does_not_wait_for_an_answer_that_does_not_come() throws Exception {
        var held = telegram.fault("answerCallbackQuery").holds();
        BotMessage question = question();
        poller.start();
        phone.pressesInline(question, "co");
        receiver.next();

        poller.close();

        assertThat(poller.reception()).isEqualTo(Reception.STOPPED);
        held.release();
    }

    private BotMessage question() {
        var keyboard =
                new Keyboard.Inline(
                        List.of(
                                List.of(
                                        new Keyboard.Button("Có", "co"),
                                        new Keyboard.Button("Không", "khong"))));
        try (var api = TestBot.api(telegram, Duration.ofSeconds(10))) {
            new TelegramChannel(new Bots(List.of(api)))
                    .send(
                            new OutgoingMessage(
                                    new Address("telegram", telegram.botId(), "42"),
                                    "Đồng ý?",
                                    keyboard,
                                    Optional.empty()));
        }
        return phone.lastMessage();
    }
}
