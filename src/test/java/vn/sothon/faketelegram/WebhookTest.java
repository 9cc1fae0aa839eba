package vn.sothon.faketelegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookTest {

    private final FakeBotApi telegram =
            FakeBotApi.start().retriesWebhooks(Duration.ofMillis(5), Duration.ofMillis(20));
    private final BotClient bot = new BotClient(telegram);
    private final HookServer hook = new HookServer();
    private final Phone phone = telegram.phone(42, "A Nhớ");
    private final Phone other = telegram.phone(43, "Y Thoan");

    @AfterEach
    void stop() {
        bot.close();
        telegram.close();
        hook.close();
    }

    @Test
    void delivers_what_waits_and_what_comes_with_the_secret() throws Exception {
        phone.says("một");
        set(",\"secret_token\":\"abc_152\"");
        phone.says("hai");

        assertThat(hook.take().path("message").path("text").asText()).isEqualTo("một");
        assertThat(hook.take().path("message").path("text").asText()).isEqualTo("hai");
        telegram.awaitAllConfirmed();
        assertThat(hook.secrets()).containsOnly("abc_152");
    }

    @Test
    void a_chat_gets_one_update_at_a_time_and_others_do_not_wait_for_it() throws Exception {
        HookServer.Hold hold = hook.holdsNext();
        set("");
        phone.says("một");
        phone.says("hai");
        assertThat(text(hook.take())).isEqualTo("một");

        other.says("khác");

        assertThat(text(hook.take())).as("while the first is not answered").isEqualTo("khác");
        hold.release();
        assertThat(text(hook.take())).isEqualTo("hai");
    }

    @Test
    void a_press_overtakes_a_message_of_the_same_person() throws Exception {
        HookServer.Hold hold = hook.holdsNext();
        set("");
        phone.says("một");
        hook.take();

        phone.pressesInline(telegram.hasWritten(phone, "Gửi?"), "send");

        assertThat(hook.take().at("/callback_query/data").asText()).isEqualTo("send");
        hold.release();
    }

    @Test
    void no_more_are_under_way_than_max_connections() throws Exception {
        HookServer.Hold hold = hook.holdsNext();
        set(",\"max_connections\":1");
        phone.says("một");
        hook.take();

        other.says("khác");

        assertThat(hook.isQuiet()).isTrue();
        hold.release();
        assertThat(text(hook.take())).isEqualTo("khác");
    }

    @Test
    void what_is_not_taken_comes_again_and_is_told() throws Exception {
        hook.answersNext(503, 500, 401);
        set("");

        phone.says("một");

        for (int i = 0; i < 4; i++) {
            assertThat(text(hook.take())).isEqualTo("một");
        }
        telegram.awaitAllConfirmed();
        JsonNode info = bot.call("getWebhookInfo", "{}").path("result");
        assertThat(info.path("last_error_message").asText())
                .isEqualTo("Wrong response from the webhook: 401 Unauthorized");
        assertThat(info.path("pending_update_count").asInt()).isZero();
        assertThat(info.path("max_connections").asInt()).isEqualTo(40);
    }

    @Test
    void retry_after_is_obeyed() throws Exception {
        hook.answersNextWithRetryAfter(3600);
        set("");
        phone.says("một");
        hook.take();

        other.says("khác");

        assertThat(text(hook.take())).isEqualTo("khác");
        assertThat(hook.isQuiet()).isTrue();
        assertThat(telegram.waitingUpdates()).isEqualTo(1);
    }

    @Test
    void is_tried_until_the_update_expires() throws Exception {
        hook.answersAlways(500);
        set("");
        phone.says("một");
        hook.take();
        hook.take();

        telegram.passes(Duration.ofHours(25));
        hook.answersAlways(200);
        phone.says("hai");

        assertThat(hook.takeUntil("hai")).isTrue();
    }

    @Test
    void a_server_that_is_gone_for_a_day_loses_its_webhook() throws Exception {
        hook.answersAlways(410);
        set("");
        phone.says("một");
        hook.take();
        hook.take();

        telegram.passes(Duration.ofHours(23));

        assertThat(bot.call("getWebhookInfo", "{}").at("/result/url").asText()).isEmpty();
        assertThat(bot.updates("{}")).hasSize(1);
    }

    @Test
    void pending_updates_can_be_dropped() throws Exception {
        phone.says("một");

        set(",\"drop_pending_updates\":true");
        phone.says("hai");

        assertThat(text(hook.take())).isEqualTo("hai");
    }

    @Test
    void after_its_deletion_updates_wait_for_a_poll() throws Exception {
        set("");
        bot.call("deleteWebhook", "{}");

        phone.says("một");

        assertThat(bot.updates("{}")).hasSize(1);
        assertThat(hook.isQuiet()).isTrue();
    }

    @Test
    void an_update_may_be_delivered_several_times() throws Exception {
        telegram.repeatsUpdates(2, 152);
        set("");

        for (int i = 0; i < 20; i++) {
            phone.says("số " + i);
        }
        telegram.awaitAllConfirmed();

        assertThat(hook.secrets().size()).isBetween(21, 39);
    }

    @Test
    void plain_http_is_for_loopback_only_and_secrets_have_an_alphabet() throws Exception {
        assertThat(error("{\"url\":\"http://example.org/hook\"}"))
                .isEqualTo("Bad Request: bad webhook: An HTTPS URL must be provided for webhook");
        assertThat(error("{\"url\":\"https://example.org/\",\"secret_token\":\"a b\"}"))
                .isEqualTo("Bad Request: secret token contains unallowed characters");
    }

    private void set(String more) throws Exception {
        JsonNode answer = bot.call("setWebhook", "{\"url\":\"" + hook.url() + "\"" + more + "}");
        assertThat(answer.path("ok").asBoolean()).isTrue();
    }

    private String error(String parameters) throws Exception {
        return bot.call("setWebhook", parameters).path("description").asText();
    }

    private static String text(JsonNode update) {
        return update.at("/message/text").asText();
    }
}
