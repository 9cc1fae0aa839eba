package vn.sothon.faketelegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeBotApiTest {

    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private final FakeBotApi telegram = FakeBotApi.start();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Phone phone = telegram.phone(42, "A Nhớ");

    @AfterEach
    void stop() {
        http.close();
        telegram.close();
    }

    @Test
    void finds_methods_in_any_case() throws Exception {
        assertThat(call("GETME", "{}").at("/result/username").asText()).isEqualTo("so_thon_bot");
    }

    @Test
    void refuses_another_token() throws Exception {
        var url = URI.create(telegram.url() + "/bot1:x/getMe");

        var response = http.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());

        assertThat(response.body())
                .isEqualTo("{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}");
    }

    @Test
    void keeps_an_update_until_an_offset_above_it_comes() throws Exception {
        phone.says("152");
        int id = updates(0).at("/0/update_id").asInt();

        assertThat(updates(id)).as("asked again").hasSize(1);
        assertThat(updates(id + 1)).as("confirmed").isEmpty();
        assertThat(updates(0)).as("gone for good").isEmpty();
    }

    @Test
    void gives_at_most_the_limit_in_order() throws Exception {
        phone.says("một");
        phone.says("hai");
        phone.says("ba");

        JsonNode updates = call("getUpdates", "{\"limit\":2}").path("result");

        assertThat(updates)
                .extracting(update -> update.at("/message/text").asText())
                .containsExactly("một", "hai");
    }

    @Test
    void a_waiting_poll_ends_when_somebody_writes() throws Exception {
        Future<JsonNode> poll = pollInBackground();
        telegram.awaitPoll();

        phone.says("152");

        assertThat(poll.get().at("/result/0/message/text").asText()).isEqualTo("152");
    }

    @Test
    void a_second_poller_ends_the_first() throws Exception {
        Future<JsonNode> first = pollInBackground();
        telegram.awaitPoll();

        updates(0);

        assertThat(first.get().path("error_code").asInt()).isEqualTo(409);
    }

    @Test
    void polling_is_refused_while_a_webhook_is_set() throws Exception {
        call("setWebhook", "{\"url\":\"https://example.org/hook\"}");

        assertThat(call("getUpdates", "{}").path("description").asText())
                .startsWith("Conflict: can't use getUpdates method while webhook is active");
        assertThat(call("getWebhookInfo", "{}").at("/result/url").asText())
                .isEqualTo("https://example.org/hook");

        call("deleteWebhook", "{}");
        assertThat(call("getUpdates", "{}").path("ok").asBoolean()).isTrue();
    }

    @Test
    void only_the_types_asked_for_are_queued() throws Exception {
        call("getUpdates", "{\"allowed_updates\":[\"edited_message\"]}");

        int id = phone.says("152");
        phone.edits(id, "153");

        assertThat(updates(0)).hasSize(1);
        assertThat(updates(0).at("/0/edited_message/text").asText()).isEqualTo("153");
    }

    @Test
    void a_message_waits_a_day_and_a_button_press_150_seconds() throws Exception {
        phone.says("152");
        call("sendMessage", "{\"chat_id\":42,\"text\":\"Đồng ý?\"}");
        phone.pressesInline(phone.lastMessage(), "yes");

        telegram.passes(Duration.ofSeconds(151));
        assertThat(updates(0)).as("the press is gone").hasSize(1);

        telegram.passes(Duration.ofHours(24));
        assertThat(updates(0)).as("the message too").isEmpty();
    }

    @Test
    void after_a_silent_week_update_ids_start_anywhere() throws Exception {
        phone.says("trước");
        int before = updates(0).at("/0/update_id").asInt();

        telegram.passes(Duration.ofDays(8));
        phone.says("sau");

        assertThat(updates(0).at("/0/update_id").asInt()).isLessThan(before);
    }

    @Test
    void counts_text_in_utf_16_units() throws Exception {
        String longest = "ệ".repeat(4096);

        assertThat(call("sendMessage", text(longest)).path("ok").asBoolean()).isTrue();
        assertThat(call("sendMessage", text(longest + "x")).path("description").asText())
                .isEqualTo("Bad Request: message is too long");
        assertThat(call("sendMessage", text("  ")).path("description").asText())
                .isEqualTo("Bad Request: message text is empty");
    }

    @Test
    void an_edit_that_changes_nothing_is_refused() throws Exception {
        call("sendMessage", "{\"chat_id\":42,\"text\":\"một\"}");
        String edit = "{\"chat_id\":42,\"message_id\":" + phone.lastMessage().messageId();

        call("editMessageText", edit + ",\"text\":\"hai\"}");
        JsonNode again = call("editMessageText", edit + ",\"text\":\"hai\"}");

        assertThat(phone.lastMessage().text()).isEqualTo("hai");
        assertThat(again.path("description").asText())
                .startsWith("Bad Request: message is not modified");
    }

    @Test
    void a_press_can_be_answered_until_it_expires() throws Exception {
        call("sendMessage", "{\"chat_id\":42,\"text\":\"Đồng ý?\"}");
        String press = phone.pressesInline(phone.lastMessage(), "yes");
        String answer = "{\"callback_query_id\":\"" + press + "\"}";

        call("answerCallbackQuery", answer);
        telegram.passes(Duration.ofSeconds(151));
        JsonNode late = call("answerCallbackQuery", answer);

        assertThat(phone.isAnswered(press)).isTrue();
        assertThat(late.path("description").asText()).startsWith("Bad Request: query is too old");
    }

    @Test
    void a_file_arrives_byte_for_byte() throws Exception {
        byte[] content = {0, 13, 10, 45, 45, (byte) 0xff};

        upload("Dự thảo.docx", content);

        assertThat(phone.awaitFile().name()).isEqualTo("Dự thảo.docx");
        assertThat(phone.files().getFirst().content()).isEqualTo(content);
    }

    @Test
    void a_call_dropped_before_acceptance_does_nothing() {
        telegram.fault("sendMessage").dropsCall();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> call("sendMessage", text("152")));
        assertThat(phone.messages()).isEmpty();
    }

    @Test
    void a_call_whose_answer_is_dropped_has_its_effect() {
        telegram.fault("sendMessage").dropsAnswer();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> call("sendMessage", text("152")));
        assertThat(phone.messages()).hasSize(1);
    }

    @Test
    void keeps_what_waits_while_it_is_down() throws Exception {
        phone.says("152");

        telegram.goesDown();
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> updates(0));
        telegram.comesBack();

        assertThat(updates(0)).hasSize(1);
    }

    @Test
    void the_phone_shows_the_conversation_where_a_message_does_not_come() throws Exception {
        phone.says("152");
        call("sendMessage", text("✓ 152 hộ"));

        assertThat(phone.transcript()).isEqualTo("A Nhớ: 152\nBot: ✓ 152 hộ");
    }

    @Test
    void waiting_goes_forward() throws Exception {
        call("sendMessage", text("một"));
        call("sendMessage", text("hai"));

        assertThat(phone.awaitMessage().text()).isEqualTo("một");
        assertThat(phone.awaitMessage().text()).isEqualTo("hai");
    }

    private JsonNode updates(int offset) throws Exception {
        return call("getUpdates", "{\"offset\":" + offset + "}").path("result");
    }

    private Future<JsonNode> pollInBackground() {
        return CompletableFuture.supplyAsync(
                () -> Waiting.unlessInterrupted(() -> call("getUpdates", "{\"timeout\":30}")),
                THREADS);
    }

    private static String text(String text) {
        return "{\"chat_id\":\"42\",\"text\":\"" + text + "\"}";
    }

    private JsonNode call(String method, String json) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(method(method))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json));
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        return Parameters.JSON.readTree(response.body());
    }

    private void upload(String fileName, byte[] content) throws Exception {
        String head =
                "--b152\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n42\r\n"
                        + "--b152\r\nContent-Disposition: form-data; name=\"document\"\r\n\r\n"
                        + "attach://upload\r\n--b152\r\nContent-Disposition: form-data;"
                        + " name=\"upload\"; filename=\""
                        + fileName
                        + "\"\r\n\r\n";
        var body =
                BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--b152--\r\n"));
        var request =
                HttpRequest.newBuilder(method("sendDocument"))
                        .header("Content-Type", "multipart/form-data; boundary=b152")
                        .POST(body);
        http.send(request.build(), BodyHandlers.ofString());
    }

    private URI method(String name) {
        return URI.create(telegram.url() + "/bot" + telegram.token() + "/" + name);
    }
}
