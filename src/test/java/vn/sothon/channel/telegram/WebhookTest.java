package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import vn.sothon.channel.Address;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.database.Database;
import vn.sothon.faketelegram.ApiCall;

/** What Telegram brings over HTTP, and what anybody else tries. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhookTest {

    private static final String HEADER = "X-Telegram-Bot-Api-Secret-Token";

    private final RunningWebhook webhook = new RunningWebhook();

    @AfterEach
    void works() {
        webhook.receiver().before = _ -> {};
    }

    @AfterAll
    void stop() {
        webhook.close();
    }

    @Test
    void telegram_is_told_the_address_the_secret_and_what_is_wanted() throws Exception {
        webhook.telegram.awaitCalls("getWebhookInfo", 1);

        ApiCall call = webhook.telegram.calls("setWebhook").getFirst();
        assertThat(call.parameters().text("url"))
                .contains(RunningWebhook.PUBLIC_URL + webhook.path());
        assertThat(call.parameters().text("secret_token")).contains(webhook.secretToken());
        assertThat(call.parameters().text("max_connections")).contains("40");
        assertThat(call.parameters().json("allowed_updates"))
                .extracting(type -> type.asText())
                .containsExactly("message", "edited_message", "callback_query", "my_chat_member");
        assertThat(webhook.telegram.commands()).containsKey("thieu");
        assertThat(webhook.telegram.calls("getUpdates")).isEmpty();
        assertThat(webhook.server.bean(BotGauges.class).bots())
                .extracting(BotGauges.BotState::reception)
                .containsExactly(Reception.RECEIVING);
    }

    @Test
    void an_update_is_received_before_it_is_confirmed() throws Exception {
        var response = webhook.brings(RunningWebhook.text(5, "đã 152 hộ ạ"));

        assertThat(response.statusCode()).isEqualTo(200);
        IncomingMessage message = webhook.receiver().recording.next();
        assertThat(message.content()).isEqualTo(new Content.Text("đã 152 hộ ạ"));
        assertThat(message.eventId()).isEqualTo("u5");
        assertThat(message.from())
                .isEqualTo(new Address("telegram", webhook.telegram.botId(), "42"));
    }

    @Test
    void blocking_the_bot_is_received() throws Exception {
        var response =
                webhook.brings(
                        """
                        {"update_id":6,"my_chat_member":{"date":1764000000,
                         "chat":{"id":42,"type":"private"},
                         "from":{"id":42,"is_bot":false,"first_name":"A Nhớ"},
                         "new_chat_member":{"status":"kicked","until_date":0,
                          "user":{"id":7000152,"is_bot":true,"first_name":"Sổ Thôn"}}}}
                        """);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(webhook.receiver().recording.next().content())
                .isEqualTo(new Content.Reachable(false));
    }

    @Test
    void a_press_is_answered_and_received() throws Exception {
        var response =
                webhook.brings(
                        """
                        {"update_id":7,"callback_query":{"id":"4","data":"co","chat_instance":"-7",
                         "from":{"id":42,"is_bot":false,"first_name":"A Nhớ"},
                         "message":{"message_id":9,"date":0,"chat":{"id":42,"type":"private"}}}}
                        """);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(webhook.receiver().recording.next().content())
                .isEqualTo(new Content.Pressed("co"));
        webhook.telegram.awaitCalls("answerCallbackQuery", 1);
        webhook.telegram.awaitCalls("editMessageReplyMarkup", 1);
    }

    @Test
    void an_update_that_says_nothing_or_cannot_be_mapped_is_confirmed() {
        assertThat(webhook.brings("{\"update_id\":8}").statusCode()).isEqualTo(200);
        assertThat(webhook.brings("{\"update_id\":9,\"message\":{\"chat\":7}}").statusCode())
                .isEqualTo(200);
        assertThat(webhook.receiver().recording.hasMore()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0123456789abcdef_0123456789ABCDEF-"})
    void a_wrong_secret_is_refused(String secret) {
        var response = webhook.post(webhook.path(), RunningWebhook.text(5, "x"), HEADER, secret);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(webhook.receiver().recording.hasMore()).isFalse();
    }

    @Test
    void a_missing_secret_is_refused() {
        assertThat(webhook.post(webhook.path(), RunningWebhook.text(5, "x")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void an_unknown_bot_or_key_is_not_found() {
        String key = webhook.keys.pathKey("7000153");
        String ofAnother = "/telegram/7000153/" + key;
        String wrongKey = "/telegram/" + webhook.telegram.botId() + "/" + key;

        for (String path : new String[] {ofAnother, wrongKey}) {
            assertThat(
                            webhook.post(
                                            path,
                                            RunningWebhook.text(5, "x"),
                                            HEADER,
                                            webhook.secretToken())
                                    .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "152", "[]", "{}", "{\"update_id\":\"x\"}", "<html>"})
    void what_is_no_update_is_a_bad_request(String body) {
        assertThat(webhook.brings(body).statusCode()).isEqualTo(400);
    }

    @Test
    void a_body_above_a_mebibyte_is_too_large() {
        String body = RunningWebhook.text(5, "x".repeat(1024 * 1024));

        assertThat(webhook.brings(body).statusCode()).isEqualTo(413);
        assertThat(webhook.receiver().recording.hasMore()).isFalse();
    }

    @Test
    void without_a_database_telegram_is_asked_to_come_again() {
        var source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:1/nowhere");
        webhook.receiver().before = _ -> new Database(source).transaction(() -> {});

        var response = webhook.brings(RunningWebhook.text(5, "152"));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void another_failure_is_an_error_told_by_names_only() {
        webhook.receiver().before =
                _ -> {
                    throw new IllegalStateException("bí mật");
                };
        try (var log = new CapturedLog()) {
            var response = webhook.brings(RunningWebhook.text(5, "bí mật"));

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body()).doesNotContain("bí mật");
            assertThat(log.lines())
                    .filteredOn(line -> line.startsWith("ERROR"))
                    .anyMatch(line -> line.contains("update 5 was not received"))
                    .noneMatch(line -> line.contains("bí mật"));
        }
    }

    @Test
    void no_line_of_the_log_tells_the_secrets() {
        try (var log = new CapturedLog()) {
            webhook.receiver().before =
                    _ -> {
                        throw new IllegalStateException(webhook.path());
                    };
            webhook.brings(RunningWebhook.text(5, "152"));
            webhook.brings("{");
            webhook.post(webhook.path(), "{}", HEADER, "x");
            webhook.post(webhook.path() + "x", "{}", HEADER, webhook.secretToken());

            String key = webhook.keys.pathKey(webhook.telegram.botId());
            assertThat(log.lines())
                    .as("finer lines of the server, which are off, name the path")
                    .filteredOn(line -> !line.startsWith("TRACE") && !line.startsWith("DEBUG"))
                    .isNotEmpty()
                    .noneMatch(line -> line.contains(key))
                    .noneMatch(line -> line.contains(webhook.secretToken()))
                    .noneMatch(line -> line.contains(RunningWebhook.SECRET));
        }
    }

    @Test
    void other_pages_still_refuse_what_comes_from_elsewhere() {
        assertThat(webhook.post("/sign-out", "{}").statusCode()).isEqualTo(403);
    }
}
