package vn.sothon.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sothon.channel.Address;
import vn.sothon.channel.DeliveryResult;
import vn.sothon.channel.Keyboard;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.conversation.Said;
import vn.sothon.definition.QuestionId;
import vn.sothon.fixture.FakeChannel;
import vn.sothon.fixture.Post;
import vn.sothon.fixture.SmallCommune;
import vn.sothon.replica.Replica;

class OutboxWorkerTest {

    private static final Address CHAT = new Address("fake", "bot", "1001");
    private static final Address OTHER_CHAT = new Address("fake", "bot", "1002");

    private final SmallCommune commune = new SmallCommune();
    private final FakeChannel channel = new FakeChannel();
    private final Channels channels = new Channels(List.of(channel));
    private final Post post = new Post(commune, channels);
    private final Outbox outbox = post.outbox;
    private final OutboxWorker worker = post.worker();

    @Test
    void a_message_is_sent_with_its_keyboard() {
        var message =
                new OutgoingMessage(
                        CHAT,
                        "Đúng không?",
                        Keyboard.replies(List.of(List.of("Đúng", "Sửa"))),
                        Optional.empty());
        outbox.enqueue(message, Posting.of(MessageKind.REPLY));

        worker.drain();

        assertThat(channel.delivered()).containsExactly(message);
        assertThat(statuses()).containsExactly("SENT");
    }

    @Test
    void a_message_is_sent_once() {
        say("một");

        worker.drain();
        worker.drain();

        assertThat(channel.textsTo(CHAT)).containsExactly("một");
    }

    @Test
    void the_messages_of_a_chat_keep_their_order() {
        say("một");
        say("hai");
        say("ba");

        worker.drain();

        assertThat(channel.textsTo(CHAT)).containsExactly("một", "hai", "ba");
    }

    @Test
    void replies_overtake_reminders() {
        post("nhắc", MessageKind.REMINDER);
        say("trả lời");

        worker.drain();

        assertThat(channel.textsTo(CHAT)).containsExactly("trả lời", "nhắc");
    }

    @Test
    void a_long_text_becomes_several_messages_and_the_last_has_the_keyboard() {
        String sentence =
                "Câu này được nhắc lại nhiều lần để tin nhắn dài hơn mức cho phép. "
                        .repeat(3)
                        .strip();
        outbox.enqueue(
                new OutgoingMessage(
                        CHAT,
                        String.join(" ", sentence, sentence, sentence, sentence),
                        Keyboard.replies(List.of(List.of("Tiếp"))),
                        Optional.empty()),
                Posting.of(MessageKind.REPLY));

        worker.drain();

        assertThat(channel.delivered())
                .extracting(OutgoingMessage::text, OutgoingMessage::keyboard)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                sentence + " " + sentence, Keyboard.NONE),
                        org.assertj.core.groups.Tuple.tuple(
                                sentence + " " + sentence,
                                Keyboard.replies(List.of(List.of("Tiếp")))));
    }

    @Test
    void what_a_failed_transaction_wanted_to_say_is_not_said() {
        assertThatThrownBy(() ->
                        commune.database.transaction(() -> {
                            say("một");
                            throw new IllegalArgumentException("stop");
                        }))
                .hasMessage("stop");

        worker.drain();

        assertThat(channel.calls()).isZero();
    }

    @Test
    void the_second_message_with_the_same_key_is_not_sent() {
        outbox.enqueue(message(CHAT, "một"), Posting.once(MessageKind.REMINDER, "key"));
        outbox.enqueue(message(CHAT, "hai"), Posting.once(MessageKind.REMINDER, "key"));

        worker.drain();

        assertThat(channel.textsTo(CHAT)).containsExactly("một");
    }

    @Test
    void a_wait_is_obeyed_and_holds_back_the_chat_but_no_other() {
        channel.nextResults(new DeliveryResult.RetryAfter(Duration.ofSeconds(30)));
        say("một");
        say("hai");
        outbox.enqueue(message(OTHER_CHAT, "khác"), Posting.of(MessageKind.REPLY));

        worker.drain();

        assertThat(channel.delivered()).extracting(OutgoingMessage::text).containsExactly("khác");
    }

    @Test
    void after_the_wait_the_chat_goes_on_in_order() {
        channel.nextResults(new DeliveryResult.RetryAfter(Duration.ofSeconds(30)));
        say("một");
        say("hai");
        worker.drain();
        commune.clock.pass(Duration.ofSeconds(30));

        worker.drain();

        assertThat(channel.textsTo(CHAT)).containsExactly("một", "hai");
    }

    @Test
    void a_person_who_blocked_the_bot_becomes_unreachable() {
        commune.contacts.link(commune.nho, CHAT);
        channel.nextResults(new DeliveryResult.Blocked());
        say("một");

        worker.drain();

        assertThat(commune.contacts.addressOf(commune.nho.id())).isEmpty();
        assertThat(statuses()).containsExactly("FAILED");
    }

    @Test
    void the_supervisor_is_told_once_that_a_person_cannot_be_reached() {
        commune.contacts.link(commune.nho, CHAT);
        commune.contacts.link(commune.supervisor, OTHER_CHAT);
        channel.nextResults(new DeliveryResult.Blocked(), new DeliveryResult.Blocked());
        say("một");
        say("hai");

        worker.drain();

        assertThat(channel.textsTo(OTHER_CHAT))
                .singleElement()
                .asString()
                .contains("anh A Nhớ (thôn Thượng)");
    }

    @Test
    void when_the_channel_asks_for_quiet_nothing_of_the_bot_is_sent_by_anyone_until_then() {
        channel.nextResults(new DeliveryResult.Paused(Duration.ofSeconds(35)));
        say("một");
        outbox.enqueue(message(OTHER_CHAT, "khác"), Posting.of(MessageKind.REPLY));
        worker.drain();
        commune.clock.pass(Duration.ofSeconds(34));

        post.worker().drain();
        assertThat(channel.delivered()).isEmpty();

        commune.clock.pass(Duration.ofSeconds(1));
        post.worker().drain();
        assertThat(channel.textsTo(CHAT)).containsExactly("một");
        assertThat(channel.textsTo(OTHER_CHAT)).containsExactly("khác");
    }

    @Test
    void bulk_messages_of_a_bot_are_paced_over_all_processes_and_replies_are_not() {
        for (int i = 0; i < 60; i++) {
            outbox.enqueue(
                    message(new Address("fake", "bot", "b" + i), "nhắc"),
                    Posting.of(MessageKind.REMINDER));
        }
        var other = post.worker();
        for (int i = 0; i < 10; i++) {
            worker.drain();
            other.drain();
            commune.clock.pass(Duration.ofMillis(100));
        }
        say("một");
        worker.drain();

        assertThat(channel.delivered().stream().filter(sent -> sent.text().equals("nhắc")))
                .hasSizeBetween(20, 25);
        assertThat(channel.textsTo(CHAT)).containsExactly("một");
    }

    @Test
    void a_refused_message_does_not_stop_the_next() {
        channel.nextResults(new DeliveryResult.Refused("too long"));
        say("một");
        say("hai");

        worker.drain();

        assertThat(channel.textsTo(CHAT)).containsExactly("hai");
        assertThat(statuses()).containsExactly("FAILED", "SENT");
    }

    @Test
    void a_reply_in_doubt_is_sent_once_more() {
        channel.nextResults(new DeliveryResult.Unknown("timeout"));
        say("một");

        worker.drain();

        assertThat(channel.textsTo(CHAT)).containsExactly("một");
    }

    @Test
    void a_reply_in_doubt_twice_is_given_up() {
        channel.nextResults(
                new DeliveryResult.Unknown("timeout"), new DeliveryResult.Unknown("timeout"));
        say("một");

        worker.drain();

        assertThat(channel.calls()).isEqualTo(2);
        assertThat(statuses()).containsExactly("UNKNOWN");
    }

    @Test
    void a_wait_does_not_use_up_the_second_try() {
        channel.nextResults(
                new DeliveryResult.RetryAfter(Duration.ZERO),
                new DeliveryResult.Unknown("timeout"));
        say("một");

        worker.drain();

        assertThat(channel.textsTo(CHAT)).containsExactly("một");
    }

    @Test
    void a_reminder_in_doubt_is_not_repeated() {
        channel.nextResults(new DeliveryResult.Unknown("timeout"));
        post("nhắc", MessageKind.REMINDER);

        worker.drain();

        assertThat(channel.calls()).isEqualTo(1);
        assertThat(statuses()).containsExactly("UNKNOWN");
    }

    @Test
    void a_reply_left_by_a_dead_process_is_sent_after_its_lease() {
        say("một");
        say("hai");
        anotherProcessTakesAndDies();

        worker.drain();
        assertThat(channel.calls()).isZero();

        commune.clock.pass(Replica.LEASE);
        worker.drain();
        assertThat(channel.textsTo(CHAT)).containsExactly("một", "hai");
    }

    @Test
    void a_reminder_left_by_a_dead_process_is_not_repeated() {
        post("nhắc", MessageKind.REMINDER);
        anotherProcessTakesAndDies();
        commune.clock.pass(Replica.LEASE);

        worker.drain();

        assertThat(channel.calls()).isZero();
        assertThat(statuses()).containsExactly("UNKNOWN");
    }

    @Test
    void a_message_of_another_process_s_channel_waits() {
        outbox.enqueue(
                message(new Address("telegram", "bot", "1"), "một"), Posting.of(MessageKind.REPLY));

        worker.drain();

        assertThat(statuses()).containsExactly("PENDING");
    }

    @Test
    void a_cancelled_message_is_not_sent() {
        long id =
                outbox.enqueue(message(CHAT, "một"), Posting.of(MessageKind.REMINDER))
                        .orElseThrow();

        outbox.cancel(id);
        worker.drain();

        assertThat(channel.calls()).isZero();
    }

    @Test
    void a_long_message_is_cancelled_with_all_its_parts() {
        String text = "Câu này được nhắc lại nhiều lần. ".repeat(30);
        long id =
                outbox.enqueue(message(CHAT, text), Posting.of(MessageKind.REMINDER)).orElseThrow();

        boolean cancelled = outbox.cancel(id);
        worker.drain();

        assertThat(cancelled).isTrue();
        assertThat(channel.calls()).isZero();
    }

    @Test
    void a_sent_message_cannot_be_cancelled() {
        long id =
                outbox.enqueue(message(CHAT, "một"), Posting.of(MessageKind.REMINDER))
                        .orElseThrow();
        worker.drain();

        assertThat(outbox.cancel(id)).isFalse();
        assertThat(statuses()).containsExactly("SENT");
    }

    @Test
    void a_receipt_leads_to_its_figure() {
        var told = new Said.Told(commune.dutyOf(commune.upper), new QuestionId("households"));
        outbox.enqueue(
                message(CHAT, "✓ 152 hộ"),
                Posting.reply(
                        Optional.of(told),
                        new Posting.InReply("x", commune.clock.instant(), Duration.ZERO)));

        worker.drain();

        assertThat(outbox.told(CHAT, "sent-1")).contains(told);
        assertThat(outbox.told(CHAT, "sent-2")).isEmpty();
        assertThat(outbox.told(OTHER_CHAT, "sent-1")).isEmpty();
    }

    private void anotherProcessTakesAndDies() {
        var replica = post.replica();
        replica.beat();
        var queue =
                new SendingQueue(
                        commune.database,
                        channels,
                        new Pace(commune.database, commune.clock),
                        replica,
                        commune.clock);
        commune.database.transaction(() -> assertThat(queue.take(10)).hasSize(1));
    }

    private void say(String text) {
        post(text, MessageKind.REPLY);
    }

    private void post(String text, MessageKind kind) {
        outbox.enqueue(message(CHAT, text), Posting.of(kind));
    }

    private static OutgoingMessage message(Address to, String text) {
        return new OutgoingMessage(to, text, Keyboard.NONE, Optional.empty());
    }

    private List<String> statuses() {
        return commune.database.transaction(() ->
                commune.database
                        .sql("select status from outbox order by id")
                        .list(row -> row.text("status")));
    }
}
