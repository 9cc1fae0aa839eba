package vn.sothon.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sothon.channel.Address;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.fixture.SmallReport;

/** Whichever call to the database fails on the way of one message: nothing is lost or doubled. */
class EveryCallFailsTest {

    private final InboxRoom room = new InboxRoom();
    private final Address chat = room.chatOf(room.commune.nho);

    @ParameterizedTest
    @MethodSource("calls_of_receiving")
    void a_message_that_could_not_be_received_is_received_when_it_is_delivered_again(int call) {
        var message = room.message(chat, "e1", "m1", new Content.Text("152"));
        failingAt(call, () -> room.inbox.receive(message));

        room.inbox.receive(message);
        room.workAll();

        assertThat(revisions()).isEqualTo(1);
        assertThat(room.textsTo(chat)).containsExactly("✓ 152");
    }

    @ParameterizedTest
    @MethodSource("calls_of_working")
    void a_message_that_was_received_is_answered_once(int call) {
        room.receive(chat, "152");
        failingAt(call, room.worker::drain);

        room.pass(Duration.ofMinutes(1));
        room.workAll();

        assertThat(room.statuses()).containsExactly("DONE");
        assertThat(revisions()).isEqualTo(1);
        assertThat(room.textsTo(chat)).containsExactly("✓ 152");
    }

    @ParameterizedTest
    @MethodSource("calls_of_sending")
    void a_reply_is_sent_and_at_most_once_more(int call) {
        room.receive(chat, "152");
        room.worker.drain();
        failingAt(call, room.campaign.outboxWorker::drain);

        room.pass(Duration.ofMinutes(5));
        room.workAll();

        assertThat(room.textsTo(chat)).hasSizeBetween(1, 2).containsOnly("✓ 152");
    }

    static IntStream calls_of_receiving() {
        InboxRoom room = new InboxRoom();
        Address chat = room.chatOf(room.commune.nho);
        return calls(room, () -> room.receive(chat, "152"));
    }

    static IntStream calls_of_working() {
        InboxRoom room = new InboxRoom();
        room.receive(room.chatOf(room.commune.nho), "152");
        return calls(room, room.worker::drain);
    }

    static IntStream calls_of_sending() {
        InboxRoom room = new InboxRoom();
        room.receive(room.chatOf(room.commune.nho), "152");
        room.worker.drain();
        return calls(room, room.campaign.outboxWorker::drain);
    }

    /** The numbers of all calls that the work makes when nothing fails. */
    private static IntStream calls(InboxRoom room, Runnable work) {
        room.commune.source.failAt(0);
        work.run();
        return IntStream.rangeClosed(1, room.commune.source.calls());
    }

    private void failingAt(int call, Runnable work) {
        room.commune.source.failAt(call);
        try {
            work.run();
        } catch (RuntimeException failure) {
            assertThat(failure).hasStackTraceContaining("failed on purpose");
        } finally {
            room.commune.source.failNoMore();
        }
    }

    private int revisions() {
        return room.campaign
                .answers
                .history(room.commune.dutyOf(room.commune.upper), SmallReport.HOUSEHOLDS)
                .size();
    }
}
