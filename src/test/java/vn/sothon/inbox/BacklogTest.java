package vn.sothon.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sothon.channel.Address;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;

/** Messages that were written while the program was away. */
class BacklogTest {

    private final InboxRoom room = new InboxRoom();
    private final Address nho = room.chatOf(room.commune.nho);
    private final Address hoa = room.chatOf(room.commune.hoa);
    private final Instant anHourAgo = room.commune.clock.instant().minus(Duration.ofHours(1));
    private int events;

    @Test
    void what_was_written_long_ago_is_answered_once_all_of_it_is_there() {
        receiveLate(nho, "1");
        room.workAll();
        receiveLate(hoa, "7");
        room.workAll();
        receiveLate(nho, "2");
        room.workAll();
        assertThat(room.textsTo(nho)).isEmpty();
        assertThat(room.textsTo(hoa)).isEmpty();

        room.pass(Duration.ofSeconds(4));
        room.workAll();

        assertThat(room.textsTo(nho)).containsExactly("✓ 1\n✓ 2");
        assertThat(room.textsTo(hoa)).containsExactly("✓ 7");
    }

    @Test
    void who_writes_now_does_not_wait_for_what_others_wrote_long_ago() {
        receiveLate(nho, "1");
        room.says(hoa, "7");

        assertThat(room.textsTo(hoa)).containsExactly("✓ 7");
    }

    @Test
    void a_reply_is_not_sent_while_another_message_of_its_chat_waits() {
        room.receive(nho, "1");
        room.receive(nho, "2");
        putOffTheSecond();

        room.workAll();
        assertThat(room.textsTo(nho)).isEmpty();

        room.pass(ReceivingQueue.WAIT);
        room.workAll();
        assertThat(room.textsTo(nho)).containsExactly("✓ 1\n✓ 2");
    }

    @Test
    void a_reply_waits_for_five_minutes_and_no_longer() {
        receiveLate(nho, "1");
        room.worker.drain();

        for (int minute = 0; minute < 5; minute++) {
            room.pass(Duration.ofSeconds(59));
            receiveLate(hoa, "7");
            room.campaign.outboxWorker.drain();
        }
        assertThat(room.textsTo(nho)).isEmpty();
        room.pass(Duration.ofSeconds(5));
        receiveLate(hoa, "7");
        room.campaign.outboxWorker.drain();
        assertThat(room.textsTo(nho)).containsExactly("✓ 1");
    }

    private void putOffTheSecond() {
        Instant later = room.commune.clock.instant().plus(ReceivingQueue.WAIT);
        room.commune.database.transaction(() ->
                room.commune
                        .database
                        .sql("update inbox set next_attempt_at = :later where text = '2'")
                        .with("later", later)
                        .update());
    }

    private void receiveLate(Address from, String text) {
        String id = "late" + events++;
        Content content = new Content.Text(text);
        room.inbox.receive(
                List.of(new IncomingMessage(from, id, id, Optional.empty(), anHourAgo, content)));
    }
}
