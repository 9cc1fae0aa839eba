package vn.sothon.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sothon.answer.Answer;
import vn.sothon.channel.Address;
import vn.sothon.conversation.Said;
import vn.sothon.definition.QuestionId;
import vn.sothon.figures.Given;
import vn.sothon.fixture.MovableClock;
import vn.sothon.fixture.SmallCommune;

class AnswersTest {

    private static final QuestionId HOUSEHOLDS = new QuestionId("households");
    private static final QuestionId PEOPLE = new QuestionId("people");
    private static final Address CHAT = new Address("telegram", "bot", "1001");

    private final SmallCommune commune = new SmallCommune();
    private final Answers answers = new Answers(commune.database, commune.clock);

    @Test
    void an_answer_is_found_with_who_gave_it_when_and_how() {
        give(HOUSEHOLDS, Answer.Figure.of(152), "da 152 ho a", "m1");

        assertThat(answers.of(commune.dutyOf(commune.upper)))
                .isEqualTo(
                        Map.of(
                                HOUSEHOLDS,
                                new Given(
                                        Answer.Figure.of(152),
                                        "da 152 ho a",
                                        "A Nhớ",
                                        MovableClock.instant("2025-11-20T09:00"),
                                        "m1")));
    }

    @Test
    void a_new_answer_replaces_the_old_one_and_history_has_both() {
        give(HOUSEHOLDS, Answer.Figure.of(152), "152", "m1");
        give(HOUSEHOLDS, Answer.Figure.of(153), "153", "m2");

        assertThat(answers.of(commune.dutyOf(commune.upper)).get(HOUSEHOLDS))
                .extracting(Given::answer)
                .isEqualTo(Answer.Figure.of(153));
        assertThat(answers.history(commune.dutyOf(commune.upper), HOUSEHOLDS))
                .extracting(Revision::before, Revision::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Optional.empty(), Answer.Figure.of(152)),
                        org.assertj.core.groups.Tuple.tuple(
                                Optional.of(Answer.Figure.of(152)), Answer.Figure.of(153)));
    }

    @Test
    void history_keeps_reason_person_and_message() {
        var source =
                new Source(
                        commune.nho.id(),
                        "153",
                        "đếm lại",
                        Optional.of(new MessageRef(CHAT, "m1")));
        answers.give(commune.dutyOf(commune.upper), HOUSEHOLDS, Answer.Figure.of(153), source);

        assertThat(answers.history(commune.dutyOf(commune.upper), HOUSEHOLDS))
                .extracting(Revision::source)
                .containsExactly(source);
    }

    @Test
    void history_cannot_be_rewritten() {
        give(HOUSEHOLDS, Answer.Figure.of(152), "152", "m1");

        assertThatThrownBy(() -> run("update answer_history set typed = 'x'"))
                .hasRootCauseMessage(
                        "ERROR: table answer_history is append-only\n  Where: PL/pgSQL"
                                + " function refuse_change() line 3 at RAISE");
    }

    @Test
    void a_shorter_list_leaves_no_items_of_the_longer_one() {
        Map<String, Answer> first = Map.of("name", new Answer.Text("Đường bản"));
        Map<String, Answer> second = Map.of("name", new Answer.Text("Cầu treo"));
        give(HOUSEHOLDS, new Answer.Items(List.of(first, second), false), "x", "m1");

        give(HOUSEHOLDS, new Answer.Items(List.of(second), true), "y", "m2");

        assertThat(answers.of(commune.dutyOf(commune.upper)).get(HOUSEHOLDS))
                .extracting(Given::answer)
                .isEqualTo(new Answer.Items(List.of(second), true));
    }

    @Test
    void one_unit_does_not_see_the_answers_of_another() {
        give(HOUSEHOLDS, Answer.Figure.of(152), "152", "m1");

        assertThat(answers.of(commune.dutyOf(commune.lower))).isEmpty();
    }

    @Test
    void a_campaign_has_the_answers_of_each_unit_in_order() {
        give(HOUSEHOLDS, Answer.Figure.of(152), "152", "m1");

        assertThat(
                        answers.ofCampaign(
                                commune.campaign.id(),
                                List.of(commune.lower.reporting(), commune.upper.reporting())))
                .extracting(unit -> unit.unit().name(), unit -> unit.answers().keySet())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("thôn Hạ", java.util.Set.of()),
                        org.assertj.core.groups.Tuple.tuple(
                                "thôn Thượng", java.util.Set.of(HOUSEHOLDS)));
    }

    @Test
    void a_message_leads_to_the_figure_it_gave_also_after_a_correction() {
        give(HOUSEHOLDS, Answer.Figure.of(152), "152", "m1");
        give(HOUSEHOLDS, Answer.Figure.of(153), "153", "m2");

        assertThat(answers.told(CHAT, "m1"))
                .contains(new Said.Told(commune.dutyOf(commune.upper), HOUSEHOLDS));
        assertThat(answers.told(CHAT, "m9")).isEmpty();
    }

    @Test
    void a_message_that_gave_several_figures_leads_to_none() {
        give(HOUSEHOLDS, Answer.Figure.of(152), "152, 600", "m1");
        give(PEOPLE, Answer.Figure.of(600), "152, 600", "m1");

        assertThat(answers.told(CHAT, "m1")).isEmpty();
    }

    private void give(QuestionId question, Answer answer, String typed, String message) {
        answers.give(
                commune.dutyOf(commune.upper),
                question,
                answer,
                new Source(
                        commune.nho.id(), typed, "", Optional.of(new MessageRef(CHAT, message))));
    }

    private void run(String sql) {
        commune.database.transaction(() -> commune.database.sql(sql).update());
    }
}
