package vn.sothon.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sothon.answer.Answer;
import vn.sothon.conversation.Change;
import vn.sothon.conversation.DutyId;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.SectionId;
import vn.sothon.figures.Given;
import vn.sothon.fixture.SmallCommune;

class SheetsTest {

    private static final QuestionId HOUSEHOLDS = new QuestionId("households");
    private static final QuestionId PEOPLE = new QuestionId("people");
    private static final SectionId CROPS = new SectionId("crops");

    private final SmallCommune commune = new SmallCommune();
    private final Answers answers = new Answers(commune.database, commune.clock);
    private final Submissions submissions = new Submissions(commune.database, commune.clock);
    private final Sheets sheets = new Sheets(commune.database, answers, submissions);
    private final DutyId duty = commune.dutyOf(commune.upper);

    @Test
    void a_sheet_seen_before_shows_what_was_given_and_sent_since() {
        give(HOUSEHOLDS, 152);
        assertThat(sheet().answers()).containsOnlyKeys(HOUSEHOLDS);
        give(PEOPLE, 570);
        give(HOUSEHOLDS, 153);
        submissions.submit(new Change.Submit(duty, CROPS, "7F3K", ""), commune.nho.id());

        Sheet now = sheet();

        assertThat(now.answers()).containsOnlyKeys(HOUSEHOLDS, PEOPLE);
        assertThat(now.answers().get(HOUSEHOLDS))
                .extracting(Given::answer)
                .isEqualTo(Answer.Figure.of(153));
        assertThat(now.submitted()).containsOnlyKeys(CROPS);
    }

    @Test
    void what_another_process_stored_is_seen_at_the_next_look() {
        var another = new Sheets(commune.database, answers, submissions);
        give(HOUSEHOLDS, 152);
        sheet();
        another.of(Set.of(duty));

        give(HOUSEHOLDS, 160);

        assertThat(sheet()).isEqualTo(another.of(Set.of(duty)).get(duty));
    }

    @Test
    void what_was_looked_at_in_a_transaction_that_failed_is_forgotten() {
        give(HOUSEHOLDS, 152);
        assertThatThrownBy(() ->
                        commune.database.transaction(() -> {
                            give(HOUSEHOLDS, 999);
                            sheet();
                            throw new IllegalStateException("broken on purpose");
                        }))
                .hasMessage("broken on purpose");
        give(PEOPLE, 570);

        assertThat(sheet().answers().get(HOUSEHOLDS))
                .extracting(Given::answer)
                .isEqualTo(Answer.Figure.of(152));
        assertThat(sheet().answers()).containsOnlyKeys(HOUSEHOLDS, PEOPLE);
    }

    private Sheet sheet() {
        return Objects.requireNonNull(sheets.of(Set.of(duty)).get(duty));
    }

    private void give(QuestionId question, long figure) {
        answers.give(
                duty,
                question,
                Answer.Figure.of(figure),
                new Source(commune.nho.id(), Long.toString(figure), "", Optional.empty()));
    }
}
