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
import vn.sothon.channel.Keyboard;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.faketelegram.Phone;

/** What the outbox is told of each way a sending can end. */
class DeliveryOutcomeTest {

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
    void too_many_requests_means_to_wait_as_long_as_telegram_says() {
        telegram.fault("sendMessage").tooManyRequests(Duration.ofSeconds(37));

        assertThat(channel.send(text("152")))
                .isEqualTo(new DeliveryResult.Paused(Duration.ofSeconds(37)));
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
        assertThat(channel.send(to("404", "152"))).isEqualTo(new DeliveryResult.Blocked());
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
    void what_is_already_as_it_should_be_is_a_success() {
        telegram.fault("sendMessage").answers(400, "Bad Request: message is not modified: x");

        assertThat(channel.send(text("152"))).isInstanceOf(DeliveryResult.Sent.class);
    }

    @Test
    void trouble_inside_telegram_means_to_wait() {
        telegram.fault("sendMessage").answers(500, "Internal Server Error");

        assertThat(channel.send(text("152"))).isInstanceOf(DeliveryResult.RetryAfter.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 403, 502, 503})
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

            DeliveryResult result =
                    new TelegramChannel(new Bots(List.of(impatient))).send(text("152"));

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
        return to("42", text);
    }

    private OutgoingMessage to(String chat, String text) {
        return new OutgoingMessage(
                new Address("telegram", telegram.botId(), chat),
                text,
                Keyboard.NONE,
                Optional.empty());
    }
}
