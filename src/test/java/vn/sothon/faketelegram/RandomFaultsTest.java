package vn.sothon.faketelegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RandomFaultsTest {

    private final FakeBotApi telegram = FakeBotApi.start();
    private final BotClient bot = new BotClient(telegram);
    private final Phone phone = telegram.phone(42, "A Nhớ");

    @AfterEach
    void stop() {
        bot.close();
        telegram.close();
    }

    @Test
    void the_same_seed_gives_the_same_faults() throws Exception {
        List<Integer> first = statuses();
        List<Integer> second = statuses();

        assertThat(first).isEqualTo(second).contains(200, 429, 500, 502);
        assertThat(phone.messages()).as("those answered 200").hasSize(count(first, 200) * 2);
    }

    @Test
    void an_order_comes_before_chance() throws Exception {
        telegram.randomFaults("sendMessage", 1).serverErrors(1);
        telegram.fault("sendMessage").answers(400, "Bad Request: chat not found");

        assertThat(bot.sends(42, "một").path("error_code").asInt()).isEqualTo(400);
        assertThat(bot.sends(42, "một").path("error_code").asInt()).isEqualTo(500);
    }

    @Test
    void a_call_met_with_silence_does_nothing() {
        telegram.randomFaults("sendMessage", 1).silences(1, Duration.ofMillis(20));

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> bot.sends(42, "một"));
        assertThat(phone.messages()).isEmpty();
    }

    @Test
    void a_dropped_answer_leaves_the_message() {
        telegram.randomFaults("sendMessage", 1).dropsAnswers(1);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> bot.sends(42, "một"));
        assertThat(phone.messages()).hasSize(1);
    }

    @Test
    void a_dropped_call_leaves_none() {
        telegram.randomFaults("sendMessage", 1).dropsCalls(1);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> bot.sends(42, "một"));
        assertThat(phone.messages()).isEmpty();
    }

    @Test
    void chances_are_at_most_one_together() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        telegram.randomFaults("sendMessage", 1)
                                .serverErrors(0.6)
                                .gatewayPages(0.6));
    }

    private List<Integer> statuses() throws Exception {
        telegram.randomFaults("sendMessage", 152)
                .tooManyRequests(0.2, Duration.ofSeconds(30))
                .serverErrors(0.2)
                .gatewayPages(0.2);
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            HttpResponse<String> response =
                    bot.send("sendMessage", "{\"chat_id\":42,\"text\":\"một\"}");
            statuses.add(response.statusCode());
        }
        return statuses;
    }

    private static int count(List<Integer> statuses, int status) {
        return (int) statuses.stream().filter(each -> each == status).count();
    }
}
