package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.sothon.channel.Address;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.channel.IncomingMessage.Kind;
import vn.sothon.channel.Keyboard;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.faketelegram.BotMessage;

/** A press of a button below a message, as the person sees it and as the conversation does. */
class PressTest {

    @AutoClose private final PolledBot bot = new PolledBot();

    @Test
    void a_press_is_received_and_answered_and_its_button_goes() throws Exception {
        BotMessage question = question();
        bot.poller.start();

        String press = bot.phone.pressesInline(question, "co");

        IncomingMessage received = bot.receiver.next();
        assertThat(received.content()).isEqualTo(new Content.Pressed("co"));
        assertThat(received.messageId()).isEqualTo(String.valueOf(question.messageId()));
        bot.telegram.awaitCalls("editMessageReplyMarkup", 1);
        bot.telegram.awaitCalls("answerCallbackQuery", 1);
        bot.poller.close();
        assertThat(bot.phone.isAnswered(press)).isTrue();
        assertThat(bot.telegram.calls("editMessageReplyMarkup").getFirst().parameters())
                .satisfies(edit ->
                        assertThat(edit.text("reply_markup")).as("no button is left").isEmpty());
    }

    @Test
    void an_answer_that_takes_long_does_not_hold_up_the_receipt() throws Exception {
        var held = bot.telegram.fault("answerCallbackQuery").holds();
        BotMessage question = question();
        bot.poller.start();

        bot.phone.pressesInline(question, "co");

        assertThat(bot.receiver.next().content()).isEqualTo(new Content.Pressed("co"));
        bot.telegram.awaitAllConfirmed();
        held.release();
    }

    @Test
    void a_press_too_old_to_be_answered_is_received() throws Exception {
        bot.telegram
                .fault("answerCallbackQuery")
                .answers(400, "Bad Request: query is too old and response timeout expired");
        bot.telegram
                .fault("editMessageReplyMarkup")
                .answers(400, "Bad Request: message is not modified");
        BotMessage question = question();
        bot.poller.start();

        bot.phone.pressesInline(question, "co");

        assertThat(bot.receiver.next().content()).isEqualTo(new Content.Pressed("co"));
        bot.telegram.awaitAllConfirmed();
        assertThat(bot.poller.reception()).isEqualTo(Reception.RECEIVING);
    }

    @Test
    void a_press_with_data_that_is_not_ours_is_only_answered() throws Exception {
        BotMessage question = question();
        bot.poller.start();

        bot.phone.pressesInline(question, "x".repeat(65));
        bot.phone.sticker();

        assertThat(bot.receiver.next().content()).isEqualTo(new Content.Unsupported(Kind.STICKER));
        bot.telegram.awaitCalls("answerCallbackQuery", 1);
        assertThat(bot.telegram.calls("editMessageReplyMarkup")).isEmpty();
    }

    @Test
    void a_press_the_library_cannot_map_is_kept() throws Exception {
        bot.telegram.injects(
                """
                {"callback_query":{"id":"4","data":"co","from":{"id":42},"message":
                 {"message_id":7,"date":1764000000,"chat":{"id":42,"type":"private"},"from":{}}}}
                """);

        bot.poller.start();

        assertThat(bot.receiver.next().content()).isEqualTo(new Content.Pressed("co"));
        bot.telegram.awaitCalls("answerCallbackQuery", 1);
    }

    @Test
    @Timeout(20)
    void the_end_does_not_wait_for_an_answer_that_does_not_come() throws Exception {
        var held = bot.telegram.fault("answerCallbackQuery").holds();
        BotMessage question = question();
        bot.poller.start();
        bot.phone.pressesInline(question, "co");
        bot.receiver.next();

        bot.poller.close();

        assertThat(bot.poller.reception()).isEqualTo(Reception.STOPPED);
        held.release();
    }

    private BotMessage question() {
        var keyboard =
                new Keyboard.Inline(
                        List.of(
                                List.of(
                                        new Keyboard.Button("Có", "co"),
                                        new Keyboard.Button("Không", "khong"))));
        try (var api = TestBot.api(bot.telegram, Duration.ofSeconds(10))) {
            new TelegramChannel(new Bots(List.of(api)))
                    .send(
                            new OutgoingMessage(
                                    new Address("telegram", bot.telegram.botId(), "42"),
                                    "Đồng ý?",
                                    keyboard,
                                    Optional.empty()));
        }
        return bot.phone.lastMessage();
    }
}
