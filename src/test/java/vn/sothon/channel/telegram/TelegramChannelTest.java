package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sothon.channel.Address;
import vn.sothon.channel.DeliveryResult;
import vn.sothon.channel.OutgoingFile;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.channel.telegram.fake.ApiCall;
import vn.sothon.channel.telegram.fake.FakeBotApi;
import vn.sothon.channel.telegram.fake.Phone;

class TelegramChannelTest {

    private static final byte[] DOCX = {'P', 'K', 3, 4, 13, 10, (byte) 0xff};

    private final FakeBotApi telegram = FakeBotApi.start();
    private final Phone phone = telegram.phone(42, "A Nhớ");
    private final BotApi api =
            new BotApi(
                    new BotToken(telegram.token()),
                    BotApiAddress.of(telegram.url()),
                    Duration.ofSeconds(10));
    private final TelegramChannel channel = new TelegramChannel(api);

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
                        new Address("telegram", "99", "42"), "x", List.of(), Optional.empty());

        assertThat(channel.send(message))
                .isEqualTo(
                        new DeliveryResult.Refused("the chat belongs to bot 99, this is 7000152"));
        assertThat(telegram.calls("sendMessage")).isEmpty();
    }

    @Test
    void a_button_without_text_is_refused() {
        assertThat(channel.send(keyboard("Đúng?", List.of(List.of("")))))
                .isEqualTo(new DeliveryResult.Refused("a button without text"));
    }

    @Test
    void too_many_requests_means_to_wait_as_long_as_telegram_says() {
        telegram.fault("sendMessage").tooManyRequests(Duration.ofSeconds(37));

        assertThat(channel.send(text("152")))
                .isEqualTo(new DeliveryResult.RetryAfter(Duration.ofSeconds(37)));
    }

    @Test
    void a_person_who_blocked_the_bot_is_blocked() {
        phone.blocks();

        assertThat(channel.send(text("152"))).isEqualTo(new DeliveryResult.Blocked());
    }

    @Test
    void a_deleted_account_is_blocked() {
        phone.deletesAccount();

        assertThat(channel.send(text("152"))).isEqualTo(new DeliveryResult.Blocked());
    }

    @Test
    void an_unknown_chat_is_blocked() {
        var message =
                new OutgoingMessage(
                        new Address("telegram", telegram.botId(), "404"),
                        "152",
                        List.of(),
                        Optional.empty());

        assertThat(channel.send(message)).isEqualTo(new DeliveryResult.Blocked());
    }

    @Test
    void another_bad_request_is_refused_with_telegrams_words() {
        telegram.fault("sendMessage").answers(400, "Bad Request: BUTTON_TYPE_INVALID");

        assertThat(channel.send(text("152")))
                .isEqualTo(new DeliveryResult.Refused("400 Bad Request: BUTTON_TYPE_INVALID"));
    }

    @ParameterizedTest
    @CsvSource({"401, Unauthorized", "404, Not Found"})
    void a_token_telegram_does_not_know_is_refused_with_a_hint(int code, String description) {
        telegram.fault("sendMessage").answers(code, description);

        assertThat(channel.send(text("152")))
                .isEqualTo(
                        new DeliveryResult.Refused(
                                "Telegram does not accept the bot's token (%d %s): check it"
                                        .formatted(code, description)));
    }

    @Test
    void trouble_inside_telegram_means_to_wait() {
        telegram.fault("sendMessage").answers(500, "Internal Server Error");

        assertThat(channel.send(text("152"))).isInstanceOf(DeliveryResult.RetryAfter.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 502, 503})
    void a_gateways_page_means_to_wait(int status) {
        telegram.fault("sendMessage").answersWithPage(status);

        assertThat(channel.send(text("152"))).isInstanceOf(DeliveryResult.RetryAfter.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 504})
    void a_page_that_may_hide_a_success_leaves_it_in_doubt(int status) {
        telegram.fault("sendMessage").answersWithPage(status);

        assertThat(channel.send(text("152")))
                .isEqualTo(new DeliveryResult.Unknown("not a Bot API answer: " + status));
    }

    @Test
    void an_answer_with_fields_nobody_knows_is_still_a_success() {
        telegram.fault("sendMessage")
                .answersWith(
                        200,
                        "application/json",
                        "{\"ok\":true,\"result\":{\"message_id\":7,\"chat\":\"?\",\"new\":[1]}}");

        assertThat(channel.send(text("152"))).isEqualTo(new DeliveryResult.Sent("7"));
    }

    @Test
    void where_nobody_listens_nothing_was_sent() {
        telegram.goesDown();

        assertThat(channel.send(text("152"))).isInstanceOf(DeliveryResult.RetryAfter.class);
    }

    @Test
    void a_connection_that_breaks_after_writing_leaves_it_in_doubt() {
        telegram.fault("sendMessage").dropsCall();

        assertThat(channel.send(text("152"))).isInstanceOf(DeliveryResult.Unknown.class);
    }

    @Test
    void a_lost_answer_is_in_doubt_and_the_call_is_not_repeated() {
        channel.send(text("warms up a pooled connection"));
        telegram.fault("sendMessage").dropsAnswer();

        DeliveryResult result = channel.send(text("152"));

        assertThat(result).isInstanceOf(DeliveryResult.Unknown.class);
        assertThat(phone.messages()).hasSize(2);
    }

    @Test
    void silence_beyond_the_limit_is_in_doubt() {
        try (var impatient =
                new BotApi(
                        new BotToken(telegram.token()),
                        BotApiAddress.of(telegram.url()),
                        Duration.ofMillis(100))) {
            var held = telegram.fault("sendMessage").holds();

            DeliveryResult result = new TelegramChannel(impatient).send(text("152"));

            assertThat(result).isEqualTo(new DeliveryResult.Unknown("SocketTimeoutException"));
            held.release();
        }
    }

    @Test
    void a_closed_channel_sends_nothing_and_does_not_throw() {
        api.close();

        assertThat(channel.send(text("152"))).isInstanceOf(DeliveryResult.RetryAfter.class);
        assertThat(phone.messages()).isEmpty();
    }

    private OutgoingMessage text(String text) {
        return keyboard(text, List.of());
    }

    private OutgoingMessage keyboard(String text, List<List<String>> rows) {
        return new OutgoingMessage(address(), text, rows, Optional.empty());
    }

    private OutgoingMessage file(String caption) {
        return new OutgoingMessage(
                address(),
                caption,
                List.of(),
                Optional.of(new OutgoingFile("bao-cao-2025-v3.docx", DOCX)));
    }

    private Address address() {
        return new Address("telegram", telegram.botId(), "42");
    }

    private ApiCall lastCall(String method) {
        return telegram.calls(method).getLast();
    }
}
