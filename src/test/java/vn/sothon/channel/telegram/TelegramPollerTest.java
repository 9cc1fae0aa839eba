package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.sothon.channel.Address;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.channel.IncomingMessage.Kind;
import vn.sothon.faketelegram.ApiCall;

class TelegramPollerTest {

    @AutoClose private final PolledBot bot = new PolledBot();

    @Test
    void a_text_is_received_with_its_address_and_ids() throws Exception {
        bot.poller.start();

        int id = bot.phone.says("da 152 ho a");

        IncomingMessage message = bot.receiver.next();
        assertThat(message.from()).isEqualTo(new Address("telegram", bot.telegram.botId(), "42"));
        assertThat(message.messageId()).isEqualTo(String.valueOf(id));
        assertThat(message.content()).isEqualTo(new Content.Text("da 152 ho a"));
    }

    @Test
    void what_waited_while_nobody_polled_is_received_in_order() throws Exception {
        bot.phone.says("một");
        bot.telegram.phone(43, "Y Blưt").says("hai");
        bot.phone.says("ba");

        bot.poller.start();

        assertThat(bot.receiver.next(3))
                .extracting(IncomingMessage::content)
                .containsExactly(
                        new Content.Text("một"), new Content.Text("hai"), new Content.Text("ba"));
    }

    @Test
    void more_than_one_batch_is_received() throws Exception {
        for (int i = 0; i < 250; i++) {
            bot.phone.says(String.valueOf(i));
        }

        bot.poller.start();

        assertThat(bot.receiver.next(250).getLast().content()).isEqualTo(new Content.Text("249"));
        bot.telegram.awaitAllConfirmed();
    }

    @Test
    void an_update_is_confirmed_only_after_it_was_received() throws Exception {
        bot.receiver.failsNext(3);
        bot.poller.start();

        bot.phone.says("152");

        assertThat(bot.receiver.next().content()).isEqualTo(new Content.Text("152"));
        assertThat(bot.receiver.failures()).isEqualTo(3);
        bot.telegram.awaitAllConfirmed();
        assertThat(bot.receiver.hasMore()).isFalse();
    }

    @Test
    void after_a_failure_only_what_was_not_received_comes_again() throws Exception {
        bot.receiver.failsOnceAt(new Content.Text("hai"));
        bot.phone.says("một");
        bot.phone.says("hai");

        bot.poller.start();

        assertThat(bot.receiver.next(2))
                .extracting(IncomingMessage::content)
                .containsExactly(new Content.Text("một"), new Content.Text("hai"));
        bot.telegram.awaitAllConfirmed();
        assertThat(bot.receiver.failures()).isEqualTo(1);
        assertThat(bot.receiver.hasMore()).isFalse();
    }

    @Test
    void what_was_not_received_before_a_stop_comes_after_the_next_start() throws Exception {
        bot.receiver.failsNext(Integer.MAX_VALUE);
        bot.phone.says("152");
        bot.poller.start();
        bot.telegram.awaitCalls("getUpdates", 2);

        bot.poller.close();

        assertThat(bot.telegram.waitingUpdates()).isEqualTo(1);
        bot.receiver.failsNext(0);
        try (var next = bot.another()) {
            next.start();
            assertThat(bot.receiver.next().content()).isEqualTo(new Content.Text("152"));
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
        try (var patient = bot.another(shortPolls)) {
            bot.phone.says("trước");
            patient.start();
            bot.receiver.next();
            bot.telegram.awaitCalls("getUpdates", 3);

            bot.telegram.passes(Duration.ofDays(8));
            bot.phone.says("sau");

            assertThat(bot.receiver.next().content()).isEqualTo(new Content.Text("sau"));
        }
    }

    @Test
    void asks_for_the_updates_it_understands() {
        bot.poller.start();
        bot.telegram.awaitPoll();

        ApiCall poll = bot.telegram.calls("getUpdates").getFirst();
        assertThat(poll.parameters().json("allowed_updates"))
                .extracting(type -> type.asText())
                .containsExactly("message", "edited_message", "callback_query", "my_chat_member");
    }

    @Test
    void registers_the_menu() {
        bot.poller.start();
        bot.telegram.awaitPoll();

        assertThat(bot.telegram.commands())
                .containsEntry("thieu", "Còn thiếu gì")
                .containsEntry("sua", "Sửa một số liệu");
    }

    @Test
    void everything_a_phone_can_send_is_read() throws Exception {
        try (var log = new CapturedLog()) {
            int first = bot.phone.says("152");
            bot.phone.edits(first, "153");
            bot.phone.replies(first, "154");
            bot.phone.forwards("155");
            bot.phone.sticker();
            bot.phone.photo("lúa 60");
            bot.phone.voice();
            bot.phone.document("so-lieu.xlsx");
            bot.phone.contact("0900000000");
            bot.phone.location();
            bot.phone.blocks();
            bot.phone.unblocks();
            bot.telegram.group(-1001, "Thôn Đăk Book").says(bot.phone, "chào");

            bot.poller.start();

            assertThat(bot.receiver.next(13))
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
        bot.poller.start();
        bot.telegram.awaitPoll();

        bot.poller.close();

        assertThat(bot.poller.reception()).isEqualTo(Reception.STOPPED);
    }

    @Test
    void closing_before_the_start_does_nothing() {
        bot.poller.close();

        assertThat(bot.poller.reception()).isEqualTo(Reception.STARTING);
    }
}
