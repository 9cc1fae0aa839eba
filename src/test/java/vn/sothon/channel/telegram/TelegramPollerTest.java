package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sothon.channel.Address;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.channel.IncomingMessage.Kind;
import vn.sothon.faketelegram.ApiCall;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.faketelegram.Phone;

class TelegramPollerTest {

    private final FakeBotApi telegram = FakeBotApi.start();
    private final Phone phone = telegram.phone(42, "A Nhớ");
    private final RecordingReceiver receiver = new RecordingReceiver();
    private final TestBot bot = new TestBot(telegram);
    private final TelegramPoller poller = bot.poller(receiver);

    @AfterEach
    void stop() {
        poller.close();
        bot.close();
        telegram.close();
    }

    @Test
    void a_text_is_received_with_its_address_and_ids() throws Exception {
        poller.start();

        int id = phone.says("da 152 ho a");

        IncomingMessage message = receiver.next();
        assertThat(message.from()).isEqualTo(new Address("telegram", telegram.botId(), "42"));
        assertThat(message.messageId()).isEqualTo(String.valueOf(id));
        assertThat(message.content()).isEqualTo(new Content.Text("da 152 ho a"));
    }

    @Test
    void what_waited_while_nobody_polled_is_received_in_order() throws Exception {
        phone.says("một");
        telegram.phone(43, "Y Blưt").says("hai");
        phone.says("ba");

        poller.start();

        assertThat(receiver.next(3))
                .extracting(IncomingMessage::content)
                .containsExactly(
                        new Content.Text("một"), new Content.Text("hai"), new Content.Text("ba"));
    }

    @Test
    void more_than_one_batch_is_received() throws Exception {
        for (int i = 0; i < 250; i++) {
            phone.says(String.valueOf(i));
        }

        poller.start();

        assertThat(receiver.next(250).getLast().content()).isEqualTo(new Content.Text("249"));
        telegram.awaitAllConfirmed();
    }

    @Test
    void an_update_is_confirmed_only_after_it_was_received() throws Exception {
        receiver.failsNext(3);
        poller.start();

        phone.says("152");

        assertThat(receiver.next().content()).isEqualTo(new Content.Text("152"));
        assertThat(receiver.failures()).isEqualTo(3);
        telegram.awaitAllConfirmed();
        assertThat(receiver.hasMore()).isFalse();
    }

    @Test
    void after_a_failure_only_what_was_not_received_comes_again() throws Exception {
        receiver.failsOnceAt(new Content.Text("hai"));
        phone.says("một");
        phone.says("hai");

        poller.start();

        assertThat(receiver.next(2))
                .extracting(IncomingMessage::content)
                .containsExactly(new Content.Text("một"), new Content.Text("hai"));
        telegram.awaitAllConfirmed();
        assertThat(receiver.failures()).isEqualTo(1);
        assertThat(receiver.hasMore()).isFalse();
    }

    @Test
    void what_was_not_received_before_a_stop_comes_after_the_next_start() throws Exception {
        receiver.failsNext(Integer.MAX_VALUE);
        phone.says("152");
        poller.start();
        telegram.awaitCalls("getUpdates", 2);

        poller.close();

        assertThat(telegram.waitingUpdates()).isEqualTo(1);
        receiver.failsNext(0);
        try (var next = bot.poller(receiver)) {
            next.start();
            assertThat(receiver.next().content()).isEqualTo(new Content.Text("152"));
        }
    }

    @Test
    void a_lower_id_after_a_silent_week_is_received() throws Exception {
        var shortPolls =
                new PollTiming(
                        Duration.ofSeconds(1),
                        Duration.ofMillis(5),
                        Duration.ofMillis(20),
                        Duration.ofMillis(5),
                        Duration.ofSeconds(30));
        try (var patient = bot.poller(receiver, TestBot.ALWAYS, shortPolls)) {
            phone.says("trước");
            patient.start();
            receiver.next();
            telegram.awaitCalls("getUpdates", 3);

            telegram.passes(Duration.ofDays(8));
            phone.says("sau");

            assertThat(receiver.next().content()).isEqualTo(new Content.Text("sau"));
        }
    }

    @Test
    void asks_for_the_updates_it_understands() {
        poller.start();
        telegram.awaitPoll();

        ApiCall poll = telegram.calls("getUpdates").getFirst();
        assertThat(poll.parameters().json("allowed_updates"))
                .extracting(type -> type.asText())
                .containsExactly("message", "edited_message", "callback_query", "my_chat_member");
    }

    @Test
    void registers_the_menu() {
        poller.start();
        telegram.awaitPoll();

        assertThat(telegram.commands())
                .containsEntry("thieu", "Còn thiếu gì")
                .containsEntry("sua", "Sửa một số liệu");
    }

    @Test
    void everything_a_phone_can_send_is_read() throws Exception {
        try (var log = new CapturedLog()) {
            int first = phone.says("152");
            phone.edits(first, "153");
            phone.replies(first, "154");
            phone.forwards("155");
            phone.sticker();
            phone.photo("lúa 60");
            phone.voice();
            phone.document("so-lieu.xlsx");
            phone.contact("0900000000");
            phone.location();
            phone.blocks();
            phone.unblocks();
            telegram.group(-1001, "Thôn Đăk Book").says(phone, "chào");

            poller.start();

            assertThat(receiver.next(13))
                    .extracting(IncomingMessage::content)
                    .containsExactly(
                            new Content.Text("152"),
                            new Content.Edited("153"),
                            new Content.Text("154"),
                            new Content.Unsupported(Kind.FORWARDED),
                            new Content.Unsupported(Kind.STICKER),
                            new Content.Unsupported(Kind.PHOTO),
                            new Content.Unsupported(Kind.VOICE),
                            new Content.Unsupported(Kind.FILE),
                            new Content.Unsupported(Kind.CONTACT),
                            new Content.Unsupported(Kind.LOCATION),
                            new Content.Reachable(false),
                            new Content.Reachable(true),
                            new Content.FromGroup());
            assertThat(log.lines()).noneMatch(line -> line.contains("cannot be mapped"));
        }
    }

    @Test
    void closing_ends_a_waiting_poll_at_once() {
        poller.start();
        telegram.awaitPoll();

        poller.close();

        assertThat(poller.reception()).isEqualTo(Reception.STOPPED);
    }

    @Test
    void closing_before_the_start_does_nothing() {
        poller.close();

        assertThat(poller.reception()).isEqualTo(Reception.STARTING);
    }
}
