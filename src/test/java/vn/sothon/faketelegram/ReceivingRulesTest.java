package vn.sothon.faketelegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the real server does with updates (reliability rules of receiving). */
class ReceivingRulesTest {

    private static final InstantSource STILL =
            InstantSource.fixed(Instant.parse("2026-11-20T01:00:00Z"));

    private final FakeBotApi telegram = FakeBotApi.start(STILL);
    private final BotClient bot = new BotClient(telegram);
    private final Phone phone = telegram.phone(42, "A Nhớ");
    private final UpdateQueue queue = new UpdateQueue(STILL, new Rules());
    private final Instant tomorrow = STILL.instant().plus(Duration.ofDays(1));

    @AfterEach
    void stop() {
        bot.close();
        telegram.close();
    }

    @Test
    void more_than_a_hundred_are_never_given_at_once() throws Exception {
        for (int i = 0; i < 120; i++) {
            phone.says("số " + i);
        }

        assertThat(bot.updates("{\"limit\":1000}")).hasSize(100);
        assertThat(bot.updates("{\"limit\":0}")).hasSize(1);
    }

    @Test
    void a_negative_offset_throws_older_ones_away() throws Exception {
        phone.says("một");
        phone.says("hai");
        phone.says("ba");

        assertThat(bot.updates("{\"offset\":-2}"))
                .extracting(update -> update.at("/message/text").asText())
                .containsExactly("hai", "ba");
        assertThat(telegram.waitingUpdates()).isEqualTo(2);
    }

    @Test
    void nobody_waits_longer_than_fifty_seconds() {
        var asked = Parameters.read("timeout=3600", "", new byte[0]);

        assertThat(Poll.read(asked).timeout()).isEqualTo(Duration.ofSeconds(50));
    }

    @Test
    void the_queue_holds_a_hundred_thousand_updates_and_loses_more_in_silence() {
        ObjectNode message = JsonNodeFactory.instance.objectNode().put("text", "152");

        for (int i = 0; i < 100_010; i++) {
            queue.add("message", message, tomorrow);
        }

        assertThat(queue.size()).isEqualTo(100_000);
    }

    @Test
    void the_queue_holds_128_MiB() {
        ObjectNode message =
                JsonNodeFactory.instance.objectNode().put("text", "x".repeat((1 << 20) - 100));

        for (int i = 0; i < 140; i++) {
            queue.add("message", message, tomorrow);
        }

        assertThat(queue.size()).isEqualTo(128);
    }

    @Test
    void an_answer_ends_at_about_four_MiB() throws Exception {
        ObjectNode message = JsonNodeFactory.instance.objectNode().put("text", "x".repeat(1 << 20));
        for (int i = 0; i < 8; i++) {
            queue.add("message", message, tomorrow);
        }

        List<QueuedUpdate> answer = queue.poll(new Poll(0, 100, Duration.ZERO));

        assertThat(answer).hasSize(4);
    }

    @Test
    void the_same_offset_asked_again_at_once_gets_one_update() throws Exception {
        telegram.enforces(Rule.REPEATED_POLLS_ARE_SLOWED);
        phone.says("một");
        phone.says("hai");

        assertThat(bot.updates("{}")).hasSize(2);
        assertThat(bot.updates("{}")).as("at once").hasSize(1);
        telegram.passes(Duration.ofMillis(600));
        assertThat(bot.updates("{}")).as("later").hasSize(2);
    }

    @Test
    void the_same_offset_asked_again_within_three_seconds_waits_three_seconds() {
        var rules = new Rules();
        rules.set(List.of(Rule.values()));
        var rhythm = new PollRhythm(rules, STILL);

        rhythm.begins(new Poll(7, 100, Duration.ofSeconds(1)));

        assertThat(rhythm.begins(new Poll(7, 100, Duration.ofSeconds(1))).timeout())
                .isEqualTo(Duration.ofSeconds(3));
        assertThat(rhythm.begins(new Poll(8, 100, Duration.ofSeconds(1))).timeout())
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void a_webhook_ends_a_waiting_poll() throws Exception {
        Future<JsonNode> poll = bot.callInBackground("getUpdates", "{\"timeout\":30}");
        telegram.awaitPoll();

        bot.call("setWebhook", "{\"url\":\"https://example.org/hook\"}");

        assertThat(poll.get().path("description").asText())
                .isEqualTo("Conflict: terminated by setWebhook request");
    }

    @Test
    void an_update_may_come_several_times() throws Exception {
        telegram.repeatsUpdates(3, 152);
        for (int i = 0; i < 20; i++) {
            phone.says("số " + i);
        }

        JsonNode updates = bot.updates("{}");

        assertThat(updates.size()).isBetween(21, 59);
        assertThat(updates)
                .extracting(update -> update.path("update_id").asInt())
                .isSorted()
                .hasSizeGreaterThan(20);
    }

    @Test
    void a_press_repeated_by_the_app_has_a_new_id_and_the_same_data() throws Exception {
        bot.call(
                "sendMessage",
                "{\"chat_id\":42,\"text\":\"Gửi?\",\"reply_markup\":{\"inline_keyboard\":"
                        + "[[{\"text\":\"Gửi\",\"callback_data\":\"send\"}]]}}");
        String first = phone.pressesInline(phone.lastMessage(), "send");

        String second = phone.pressesAgain(first);

        assertThat(second).isNotEqualTo(first);
        assertThat(bot.updates("{}"))
                .extracting(update -> update.at("/callback_query/data").asText())
                .containsExactly("send", "send");
    }
}
