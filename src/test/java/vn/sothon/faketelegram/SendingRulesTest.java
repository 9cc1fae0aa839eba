package vn.sothon.faketelegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the real server refuses, and how a phone tells what arrived. */
class SendingRulesTest {

    private final FakeBotApi telegram =
            FakeBotApi.start(InstantSource.fixed(Instant.parse("2026-11-20T01:00:00Z")));
    private final BotClient bot = new BotClient(telegram);
    private final Phone phone = telegram.phone(42, "A Nhớ");

    @AfterEach
    void stop() {
        bot.close();
        telegram.close();
    }

    @Test
    void a_chat_takes_a_short_burst_and_then_a_message_a_second() throws Exception {
        telegram.enforces(Rule.CHATS_ARE_LIMITED);
        for (int i = 0; i < 3; i++) {
            assertThat(bot.sends(42, "số " + i).path("ok").asBoolean()).isTrue();
        }

        HttpResponse<String> refused =
                bot.send("sendMessage", "{\"chat_id\":42,\"text\":\"số 4\"}");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(Parameters.JSON.readTree(refused.body()).at("/parameters/retry_after").asInt())
                .isEqualTo(1);
        telegram.passes(Duration.ofSeconds(1));
        assertThat(bot.sends(42, "số 4").path("ok").asBoolean()).isTrue();
    }

    @Test
    void a_group_takes_twenty_messages_a_minute() throws Exception {
        telegram.enforces(Rule.CHATS_ARE_LIMITED);
        telegram.group(-7, "Xã Xốp");
        for (int i = 0; i < 20; i++) {
            bot.sends(-7, "số " + i);
        }

        assertThat(bot.sends(-7, "quá").at("/parameters/retry_after").asInt()).isEqualTo(3);
    }

    @Test
    void bulk_is_thirty_a_second_and_answers_do_not_count() throws Exception {
        telegram.enforces(Rule.BULK_IS_LIMITED);
        for (int chat = 100; chat < 130; chat++) {
            telegram.phone(chat, "Người " + chat);
            bot.sends(chat, "Nhắc nộp");
        }
        telegram.phone(131, "Người 131");
        phone.says("152");

        assertThat(bot.sends(131, "Nhắc nộp").path("error_code").asInt()).isEqualTo(429);
        assertThat(bot.sends(42, "✓ 152").path("ok").asBoolean()).isTrue();
    }

    @Test
    void all_rules_are_in_force_in_a_strict_server() throws Exception {
        try (var strict = FakeBotApi.strict();
                var client = new BotClient(strict)) {
            strict.phone(42, "A Nhớ");
            for (int i = 0; i < 3; i++) {
                client.sends(42, "số " + i);
            }

            assertThat(client.sends(42, "quá").path("error_code").asInt()).isEqualTo(429);
        }
    }

    @Test
    void nobody_can_be_written_to_who_blocked_left_or_never_came() throws Exception {
        phone.blocks();
        telegram.phone(43, "Y Thoan").deletesAccount();

        assertThat(description(bot.sends(42, "Chào")))
                .isEqualTo("Forbidden: bot was blocked by the user");
        assertThat(description(bot.sends(43, "Chào"))).isEqualTo("Forbidden: user is deactivated");
        assertThat(description(bot.sends(44, "Chào"))).isEqualTo("Bad Request: chat not found");
    }

    @Test
    void callback_data_is_counted_in_bytes() throws Exception {
        assertThat(description(withButton("ệ".repeat(22))))
                .isEqualTo("Bad Request: BUTTON_DATA_INVALID");
        assertThat(withButton("ệ".repeat(21)).path("ok").asBoolean()).isTrue();
    }

    @Test
    void text_that_is_not_well_formed_in_its_parse_mode_is_refused() throws Exception {
        String text = "{\"chat_id\":42,\"text\":\"thu nhập < 5 triệu\",\"parse_mode\":\"HTML\"}";

        assertThat(description(bot.call("sendMessage", text)))
                .startsWith("Bad Request: can't parse entities");
    }

    @Test
    void a_menu_of_commands_has_a_scope() throws Exception {
        bot.call(
                "setMyCommands",
                "{\"commands\":[{\"command\":\"help\",\"description\":\"Trợ giúp\"}],"
                        + "\"scope\":{\"type\":\"chat\",\"chat_id\":42}}");

        assertThat(telegram.commands("chat 42")).isEqualTo(Map.of("help", "Trợ giúp"));
        assertThat(telegram.commands()).isEmpty();
    }

    @Test
    void bots_of_one_server_know_nothing_of_each_other() throws Exception {
        FakeBotApi other = telegram.bot("7000153:AAOther");
        try (var otherClient = new BotClient(other)) {
            other.phone(42, "A Nhớ").says("cho bot kia");
            other.fault("getMe").answers(500, "Internal Server Error");

            assertThat(bot.updates("{}")).isEmpty();
            assertThat(otherClient.updates("{}")).hasSize(1);
            assertThat(bot.call("getMe", "{}").at("/result/id").asLong()).isEqualTo(7000152);
            assertThat(description(otherClient.call("getMe", "{}")))
                    .isEqualTo("Internal Server Error");
            assertThat(telegram.bot("7000153:AAOther")).isSameAs(other);
        }
    }

    @Test
    void a_phone_tells_its_listener_of_each_message() throws Exception {
        List<String> heard = new ArrayList<>();
        phone.onMessage(message -> heard.add(message.text()));

        bot.sends(42, "một");
        bot.sends(42, "hai");

        assertThat(heard).containsExactly("một", "hai");
    }

    @Test
    void keeps_no_more_than_it_is_told_to() throws Exception {
        telegram.keepsCalls(3).keepsMessages(2);
        for (int i = 0; i < 5; i++) {
            bot.sends(42, "số " + i);
        }

        assertThat(telegram.calls("sendMessage")).hasSize(3);
        assertThat(telegram.callCount("sendMessage")).isEqualTo(5);
        assertThat(phone.messages()).extracting(BotMessage::text).containsExactly("số 3", "số 4");
    }

    private JsonNode withButton(String data) throws Exception {
        return bot.call(
                "sendMessage",
                "{\"chat_id\":42,\"text\":\"Gửi?\",\"reply_markup\":{\"inline_keyboard\":"
                        + "[[{\"text\":\"Gửi\",\"callback_data\":\""
                        + data
                        + "\"}]]}}");
    }

    private static String description(JsonNode answer) {
        return answer.path("description").asText();
    }
}
