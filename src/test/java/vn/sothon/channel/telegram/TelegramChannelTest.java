package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sothon.channel.Address;
import vn.sothon.channel.DeliveryResult;
import vn.sothon.channel.Keyboard;
import vn.sothon.channel.OutgoingFile;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.faketelegram.ApiCall;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.faketelegram.Phone;

class TelegramChannelTest {

    private static final byte[] DOCX = {'P', 'K', 3, 4, 13, 10, (byte) 0xff};

    private final FakeBotApi telegram = FakeBotApi.start();
    private final Phone phone = telegram.phone(42, "A Nhớ");
    private final BotApi api =
            new BotApi(
                    new BotToken(telegram.token()),
                    BotApiAddress.of(telegram.url()),
                    Duration.ofSeconds(10));
    private final TelegramChannel channel = new TelegramChannel(new Bots(List.of(api)));

    @AfterEach
    void stop() {
        api.close();
        telegram.close();
    }

    @Test
    void a_text_arrives_and_its_id_is_told() {
        DeliveryResult result = channel.send(text("✓ 152 hộ. Có bao nhiêu nhân khẩu?"));

        assertThat(phone.lastMessage().text()).isEqualTo("✓ 152 hộ. Có bao nhiêu nhân khẩu?");
        assertThat(result)
                .isEqualTo(
                        new DeliveryResult.Sent(String.valueOf(phone.lastMessage().messageId())));
    }

    @Test
    void text_is_never_parsed_as_markup() {
        channel.send(text("<b>lúa_60* [5](x)</b>"));

        assertThat(phone.lastMessage().text()).isEqualTo("<b>lúa_60* [5](x)</b>");
        assertThat(lastCall("sendMessage").parameters().text("parse_mode")).isEmpty();
    }

    @Test
    void link_previews_are_off() {
        channel.send(text("https://so-thon.example/d/7F3K"));

        assertThat(
                        lastCall("sendMessage")
                                .parameters()
                                .json("link_preview_options")
                                .path("is_disabled")
                                .asBoolean())
                .isTrue();
    }

    @Test
    void buttons_appear_below_the_text() {
        channel.send(
                keyboard("157 hay 1.570?", List.of(List.of("157", "1.570"), List.of("Nhập lại"))));

        assertThat(phone.keyboard()).containsExactly(List.of("157", "1.570"), List.of("Nhập lại"));
    }

    @Test
    void a_message_without_buttons_removes_those_on_the_screen() {
        channel.send(keyboard("157 hay 1.570?", List.of(List.of("157", "1.570"))));
        channel.send(text("✓ 157"));

        assertThat(phone.keyboard()).isEmpty();
        assertThat(phone.lastMessage().removesKeyboard()).isTrue();
    }

    @Test
    void a_file_arrives_with_its_caption() {
        DeliveryResult result = channel.send(file("Dự thảo, bản 3"));

        assertThat(result).isInstanceOf(DeliveryResult.Sent.class);
        assertThat(phone.lastMessage().text()).isEqualTo("Dự thảo, bản 3");
        assertThat(phone.files().getFirst().name()).isEqualTo("bao-cao-2025-v3.docx");
        assertThat(phone.files().getFirst().content()).isEqualTo(DOCX);
    }

    @Test
    void a_text_too_long_for_a_caption_goes_ahead_of_the_file() {
        String text = "ệ".repeat(1025);

        DeliveryResult result = channel.send(file(text));

        assertThat(phone.messages()).hasSize(2);
        assertThat(phone.messages().getFirst().text()).isEqualTo(text);
        assertThat(phone.lastMessage().file()).isPresent();
        assertThat(result)
                .isEqualTo(
                        new DeliveryResult.Sent(String.valueOf(phone.lastMessage().messageId())));
    }

    @Test
    void a_file_that_must_wait_after_its_text_is_in_doubt() {
        telegram.fault("sendDocument").tooManyRequests(Duration.ofSeconds(7));

        assertThat(channel.send(file("ệ".repeat(1025))))
                .isEqualTo(new DeliveryResult.Unknown("the text arrived, the file has to wait"));
    }

    @Test
    void the_longest_text_arrives_whole() {
        String text = "ệ".repeat(channel.maxTextLength());

        assertThat(channel.send(text(text))).isInstanceOf(DeliveryResult.Sent.class);
        assertThat(phone.lastMessage().text()).hasSize(4096);
    }

    @Test
    void a_text_above_the_limit_is_refused_without_a_call() {
        assertThat(channel.send(text("x".repeat(4097))))
                .isEqualTo(new DeliveryResult.Refused("text of 4097 UTF-16 units, at most 4096"));
        assertThat(telegram.calls("sendMessage")).isEmpty();
    }

    @Test
    void an_empty_message_is_refused_without_a_call() {
        assertThat(channel.send(text(" \n")))
                .isEqualTo(new DeliveryResult.Refused("neither text nor file"));
        assertThat(telegram.calls("sendMessage")).isEmpty();
    }

    @Test
    void a_chat_of_another_bot_is_refused_without_a_call() {
        var message =
                new OutgoingMessage(
                        new Address("telegram", "99", "42"), "x", Keyboard.NONE, Optional.empty());

        assertThat(channel.send(message))
                .isEqualTo(
                        new DeliveryResult.Refused("the chat belongs to bot 99, there is 7000152"));
        assertThat(telegram.calls("sendMessage")).isEmpty();
    }

    @Test
    void each_chat_is_reached_by_its_own_bot() {
        try (var another = FakeBotApi.start();
                var other =
                        new BotApi(
                                new BotToken("7000153:AATokenOfAnotherBot"),
                                BotApiAddress.of(another.url()),
                                Duration.ofSeconds(10))) {
            var both = new TelegramChannel(new Bots(List.of(api, other)));
            another.fault("sendMessage").answers(400, "never reached");

            both.send(text("tới bot thứ nhất"));
            DeliveryResult second =
                    both.send(
                            OutgoingMessage.text(
                                    new Address("telegram", "7000153", "42"), "tới bot thứ hai"));

            assertThat(phone.messages()).hasSize(1);
            assertThat(second)
                    .as("the other server knows another token")
                    .isInstanceOfSatisfying(
                            DeliveryResult.Refused.class,
                            refused -> assertThat(refused.reason()).contains("401"));
        }
    }

    @Test
    void two_tokens_of_one_bot_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bots(List.of(api, api)))
                .withMessage("telegram.bot-token has two tokens of bot 7000152");
    }

    @Test
    void a_button_without_text_is_refused() {
        assertThat(channel.send(keyboard("Đúng?", List.of(List.of("")))))
                .isEqualTo(new DeliveryResult.Refused("a button without text"));
    }

    private OutgoingMessage text(String text) {
        return keyboard(text, List.of());
    }

    private OutgoingMessage keyboard(String text, List<List<String>> rows) {
        return new OutgoingMessage(address(), text, Keyboard.replies(rows), Optional.empty());
    }

    private OutgoingMessage file(String caption) {
        return new OutgoingMessage(
                address(),
                caption,
                Keyboard.NONE,
                Optional.of(new OutgoingFile("bao-cao-2025-v3.docx", DOCX)));
    }

    private Address address() {
        return new Address("telegram", telegram.botId(), "42");
    }

    private ApiCall lastCall(String method) {
        return telegram.calls(method).getLast();
    }
}
