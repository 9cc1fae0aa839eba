package vn.sothon.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sothon.channel.Address;
import vn.sothon.database.DatabaseFailure;
import vn.sothon.fixture.SmallReport;

/** Something breaks while a message is worked on. */
class FailureTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final InboxRoom room = new InboxRoom();
    private final Address chat = room.chatOf(room.commune.nho);

    @Test
    void a_message_that_failed_once_is_worked_on_later_and_once() {
        room.conversation.failNext(1);
        room.says(chat, "152");
        assertThat(room.statuses()).containsExactly("NEW");

        room.pass(LONG);
        room.workAll();

        assertThat(room.statuses()).containsExactly("DONE");
        assertThat(room.textsTo(chat)).containsExactly("✓ 152");
        assertThat(revisions()).isEqualTo(1);
    }

    @Test
    void what_a_failed_turn_stored_is_gone() {
        room.says(chat, "trộm");

        assertThat(revisions()).isZero();
        assertThat(room.textsTo(chat)).isEmpty();
    }

    @Test
    void the_next_message_of_the_chat_waits_for_the_one_that_failed() {
        room.conversation.failNext(1);
        room.receive(chat, "1");
        room.receive(chat, "2");
        room.workAll();
        assertThat(room.textsTo(chat)).isEmpty();

        room.pass(LONG);
        room.workAll();

        assertThat(room.textsTo(chat)).containsExactly("✓ 1\n✓ 2");
    }

    @Test
    void other_chats_do_not_wait() {
        Address other = room.chatOf(room.commune.hoa);
        room.conversation.failNext(1);
        room.receive(chat, "1");
        room.receive(other, "2");

        room.workAll();

        assertThat(room.textsTo(other)).containsExactly("✓ 2");
    }

    @Test
    void of_messages_that_share_a_transaction_only_the_one_that_fails_is_put_off() {
        Address other = room.chatOf(room.commune.hoa);
        Address third = room.chatOf(room.commune.binh);
        room.receive(other, "7");
        room.receive(chat, "trộm");
        room.receive(third, "xin chào");

        room.workAll();

        assertThat(room.statuses()).containsExactly("DONE", "NEW", "DONE");
        assertThat(attempts()).containsExactly(0L, 1L, 0L);
        assertThat(room.textsTo(other)).containsExactly("✓ 7");
        assertThat(room.textsTo(third)).containsExactly("nghe: xin chào");
        assertThat(room.textsTo(chat)).isEmpty();
    }

    @Test
    void a_message_that_always_fails_is_put_aside_and_the_person_is_told_and_goes_on() {
        room.conversation.failNext(ReceivingQueue.ATTEMPTS);
        room.receive(chat, "1");
        room.receive(chat, "2");
        for (int i = 0; i < ReceivingQueue.ATTEMPTS; i++) {
            room.workAll();
            room.pass(LONG);
        }

        room.workAll();

        assertThat(room.statuses()).containsExactly("PARKED", "DONE");
        assertThat(room.textsTo(chat))
                .singleElement()
                .asString()
                .contains("Tin đã được giữ lại")
                .endsWith("\n✓ 2");
    }

    @Test
    void a_database_that_goes_away_again_and_again_costs_a_message_no_attempt() {
        room.receive(chat, "152");
        for (int i = 0; i < ReceivingQueue.ATTEMPTS + 1; i++) {
            room.commune.source.failAt(4, "57P01");
            assertThatThrownBy(room.worker::drain).isInstanceOf(DatabaseFailure.class);
        }
        room.commune.source.failNoMore();

        room.workAll();

        assertThat(room.statuses()).containsExactly("DONE");
        assertThat(room.textsTo(chat)).containsExactly("✓ 152");
        assertThat(revisions()).isEqualTo(1);
    }

    @Test
    void a_text_written_again_after_the_first_was_put_aside_is_heard() {
        room.conversation.failNext(ReceivingQueue.ATTEMPTS);
        room.receive(chat, "152");
        for (int i = 0; i < ReceivingQueue.ATTEMPTS; i++) {
            room.worker.drain();
            room.pass(LONG);
        }
        room.receive(chat, "152");

        room.worker.drain();

        assertThat(room.statuses()).containsExactly("PARKED", "DONE");
        assertThat(revisions()).isEqualTo(1);
    }

    @Test
    void the_error_that_is_kept_quotes_nobody() {
        room.conversation.failNext(1);
        room.says(chat, "bí mật");

        String error =
                room.commune.database.transaction(() ->
                        room.commune
                                .database
                                .sql("select error from inbox")
                                .one(row -> row.text("error")));
        assertThat(error)
                .startsWith("IllegalStateException at ParrotConversation.turn:")
                .doesNotContain("bí mật", "broken on purpose");
    }

    @Test
    void a_conversation_that_answers_for_another_unit_changes_nothing() {
        room.says(chat, "trộm");

        assertThat(
                        room.campaign.answers.ofCampaign(
                                room.commune.campaign.id(),
                                List.of(
                                        room.commune.upper.reporting(),
                                        room.commune.lower.reporting())))
                .allMatch(unit -> unit.answers().isEmpty());
    }

    @Test
    void after_the_lock_no_answer_is_stored_whatever_the_conversation_says() {
        room.commune.campaigns.lock(room.commune.campaign);

        room.says(chat, "152");

        assertThat(revisions()).isZero();
    }

    private List<Long> attempts() {
        return room.commune.database.transaction(() ->
                room.commune
                        .database
                        .sql("select attempts from inbox order by id")
                        .list(row -> row.number("attempts")));
    }

    private int revisions() {
        return room.campaign
                .answers
                .history(room.commune.dutyOf(room.commune.upper), SmallReport.HOUSEHOLDS)
                .size();
    }
}
