package vn.sothon.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sothon.answer.Answer;
import vn.sothon.channel.Address;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.conversation.Said;
import vn.sothon.fixture.SmallReport;
import vn.sothon.organisation.Role;
import vn.sothon.submission.Revision;

class InboxTest {

    private final InboxRoom room = new InboxRoom();
    private final Address chat = room.chatOf(room.commune.nho);

    @Test
    void an_answer_is_stored_and_confirmed() {
        room.says(chat, "152");

        assertThat(
                        room.campaign
                                .answers
                                .of(room.commune.dutyOf(room.commune.upper))
                                .get(SmallReport.HOUSEHOLDS))
                .satisfies(given -> {
                    assertThat(given.answer()).isEqualTo(Answer.Figure.of(152));
                    assertThat(given.message()).isEqualTo("m1");
                });
        assertThat(room.textsTo(chat)).containsExactly("✓ 152");
    }

    @Test
    void a_second_delivery_of_the_same_event_changes_nothing() {
        var message = room.message(chat, "e1", "m1", new Content.Text("152"));

        room.inbox.receive(message);
        room.inbox.receive(message);
        room.workAll();
        room.inbox.receive(message);
        room.workAll();

        assertThat(room.textsTo(chat)).containsExactly("✓ 152");
        assertThat(history()).hasSize(1);
    }

    @Test
    void the_same_event_id_of_another_bot_is_another_event() {
        Address otherBot = new Address("fake", "bot-2", chat.chat());
        room.inbox.receive(room.message(chat, "e1", "m1", new Content.Text("152")));
        room.inbox.receive(room.message(otherBot, "e1", "m1", new Content.Text("152")));

        assertThat(room.statuses()).hasSize(2);
    }

    @Test
    void the_messages_of_a_chat_are_worked_on_in_order() {
        room.receive(chat, "1");
        room.receive(chat, "2");
        room.receive(chat, "3");

        room.workAll();

        assertThat(room.textsTo(chat)).containsExactly("✓ 1\n✓ 2\n✓ 3");
        assertThat(history()).extracting(Revision::after).last().isEqualTo(Answer.Figure.of(3));
    }

    @Test
    void submitting_is_noted() {
        room.says(chat, "gửi");

        assertThat(room.campaign.submissions.of(room.commune.dutyOf(room.commune.upper)))
                .containsOnlyKeys(SmallReport.POPULATION);
    }

    @Test
    void the_dialogue_is_remembered() {
        room.says(chat, "152");

        var dialogue =
                room.commune.database.transaction(() -> room.dialogues.lock(room.commune.nho));
        assertThat(dialogue.greeted()).isTrue();
        assertThat(dialogue.at()).contains(SmallReport.HOUSEHOLDS);
        assertThat(dialogue.skipped()).containsExactly(SmallReport.PEOPLE);
    }

    @Test
    void an_unknown_person_gets_one_fixed_sentence() {
        Address stranger = new Address("fake", "bot", "stranger");

        room.says(stranger, "152");

        assertThat(room.textsTo(stranger)).singleElement().asString().contains("mã mời");
        assertThat(room.conversation.heard()).isEmpty();
    }

    @Test
    void after_removal_a_message_gets_one_sentence_and_changes_nothing() {
        room.commune.people.remove(room.commune.nho, room.commune.upper, Role.REPORTER);

        room.says(chat, "152");

        assertThat(room.textsTo(chat))
                .singleElement()
                .asString()
                .startsWith("Hiện anh không còn được giao báo cáo");
        assertThat(room.conversation.heard()).isEmpty();
        assertThat(history()).isEmpty();
    }

    @Test
    void a_group_gets_one_sentence_ever_and_nothing_of_it_is_kept() {
        Address group = new Address("fake", "bot", "-100");

        room.receive(group, new Content.FromGroup());
        room.receive(group, new Content.FromGroup());
        room.workAll();

        assertThat(room.textsTo(group)).singleElement().asString().contains("nhắn riêng");
    }

    @Test
    void a_sticker_goes_to_the_conversation_as_what_it_is() {
        room.receive(chat, new Content.Unsupported(IncomingMessage.Kind.STICKER));
        room.workAll();

        assertThat(room.textsTo(chat)).containsExactly("không đọc được: STICKER");
    }

    @Test
    void a_long_text_is_taken() {
        String text = "Thôn đã làm đường. ".repeat(270).strip();

        room.says(chat, text);

        assertThat(room.conversation.heard())
                .containsExactly(new Said.Text(text, Optional.empty()));
    }

    @Test
    void a_text_beyond_all_measure_is_refused_with_one_sentence() {
        room.says(chat, "x".repeat(CleanText.LONGEST + 1));

        assertThat(room.textsTo(chat)).singleElement().asString().contains("20000 ký tự");
        assertThat(room.conversation.heard()).isEmpty();
    }

    @Test
    void who_blocks_the_bot_is_unreachable_until_the_next_message() {
        room.receive(chat, new Content.Reachable(false));
        room.worker.drain();
        assertThat(room.commune.contacts.addressOf(room.commune.nho.id())).isEmpty();

        room.says(chat, "xin chào");
        assertThat(room.commune.contacts.addressOf(room.commune.nho.id())).contains(chat);
    }

    @Test
    void a_text_written_again_before_its_reply_is_stored_once_and_answers_no_other_question() {
        room.receive(chat, "152");
        room.receive(chat, "152");

        room.workAll();

        assertThat(room.textsTo(chat)).containsExactly("✓ 152");
        assertThat(history()).hasSize(1);
    }

    @Test
    void the_same_text_after_the_reply_is_heard() {
        room.says(chat, "152");
        room.says(chat, "152");

        assertThat(room.textsTo(chat)).containsExactly("✓ 152", "✓ 152");
    }

    @Test
    void the_same_text_is_heard_where_the_reply_was_seen_before_its_sending_was_recorded() {
        room.receive(chat, "0");
        room.worker.drain();
        room.commune.database.transaction(() ->
                room.commune
                        .database
                        .sql("update outbox set status = 'SENDING', attempts = 1, replica_id = 'r'")
                        .update());

        room.receive(chat, "0");
        room.worker.drain();

        assertThat(history()).hasSize(2);
    }

    @Test
    void a_message_that_comes_as_two_events_is_heard_once() {
        room.inbox.receive(room.message(chat, "e1", "m1", new Content.Text("152")));
        room.inbox.receive(room.message(chat, "e2", "m1", new Content.Text("152")));
        room.workAll();

        assertThat(room.statuses()).containsExactly("DONE");
        assertThat(history()).hasSize(1);
    }

    @Test
    void a_press_that_an_app_repeats_is_heard_once() {
        room.inbox.receive(room.message(chat, "e1", "m1", new Content.Pressed("7")));
        room.inbox.receive(room.message(chat, "e2", "m1", new Content.Pressed("7")));
        room.workAll();

        assertThat(history()).hasSize(1);
    }

    @Test
    void an_edited_answer_leads_to_its_figure() {
        room.inbox.receive(room.message(chat, "e1", "m1", new Content.Text("152")));
        room.inbox.receive(room.message(chat, "e2", "m1", new Content.Edited("153")));
        room.workAll();

        assertThat(room.textsTo(chat)).containsExactly("✓ 152\nsửa: 153 households");
    }

    @Test
    void an_edit_that_changes_no_word_is_not_heard() {
        room.inbox.receive(room.message(chat, "e1", "m1", new Content.Text("152")));
        room.inbox.receive(room.message(chat, "e2", "m1", new Content.Edited("152 ")));
        room.workAll();

        assertThat(room.textsTo(chat)).containsExactly("✓ 152");
    }

    @Test
    void a_reply_to_a_receipt_leads_to_its_figure() {
        room.says(chat, "152");

        room.inbox.receive(
                new IncomingMessage(
                        chat,
                        "e9",
                        "m9",
                        Optional.of("sent-1"),
                        room.commune.clock.instant(),
                        new Content.Text("nhầm")));
        room.workAll();

        assertThat(room.conversation.heard().getLast())
                .isEqualTo(
                        new Said.Text(
                                "nhầm",
                                Optional.of(
                                        new Said.Told(
                                                room.commune.dutyOf(room.commune.upper),
                                                SmallReport.HOUSEHOLDS))));
    }

    private List<Revision> history() {
        return room.campaign.answers.history(
                room.commune.dutyOf(room.commune.upper), SmallReport.HOUSEHOLDS);
    }
}
