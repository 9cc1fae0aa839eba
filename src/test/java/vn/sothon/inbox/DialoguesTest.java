package vn.sothon.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sothon.conversation.Dialogue;
import vn.sothon.conversation.DutyId;
import vn.sothon.conversation.Pending;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.SectionId;
import vn.sothon.fixture.SmallCommune;

class DialoguesTest {

    private static final QuestionId QUESTION = new QuestionId("crop_area.rice");

    private final SmallCommune commune = new SmallCommune();
    private final Dialogues dialogues = new Dialogues(commune.database);

    static Stream<Pending> every_pending() {
        return Stream.of(
                new Pending.Confirming(QUESTION, "1.57"),
                new Pending.HalfPair(QUESTION, "60,5"),
                new Pending.MoreText(QUESTION),
                new Pending.FillingItem(QUESTION, Map.of("name", "Đường \"bản\"", "year", "2025")),
                new Pending.FillingItem(QUESTION, Map.of()),
                new Pending.Detail(QUESTION, "other"),
                new Pending.SubmitReason(new SectionId("crops")),
                new Pending.CorrectionReason(QUESTION, "61"),
                new Pending.ConfirmingSeveral("lúa 60/62, ngô 1/3"));
    }

    @ParameterizedTest
    @MethodSource("every_pending")
    void a_dialogue_comes_back_as_it_was(Pending pending) {
        var dialogue =
                new Dialogue(
                        true,
                        Optional.of(new DutyId(1, 2)),
                        Optional.of(new SectionId("crops")),
                        Optional.of(QUESTION),
                        Set.of(QUESTION, new QuestionId("people")),
                        Optional.of(pending));

        commune.database.transaction(() -> {
            dialogues.lock(commune.nho);
            dialogues.save(commune.nho, dialogue);
        });

        assertThat(locked()).isEqualTo(dialogue);
    }

    @Test
    void who_never_wrote_has_a_fresh_dialogue() {
        assertThat(locked()).isEqualTo(Dialogue.fresh());
    }

    @Test
    void a_dialogue_can_become_empty_again() {
        commune.database.transaction(() -> {
            dialogues.lock(commune.nho);
            dialogues.save(commune.nho, Dialogue.fresh());
        });

        assertThat(locked()).isEqualTo(Dialogue.fresh());
    }

    private Dialogue locked() {
        return commune.database.transaction(() -> dialogues.lock(commune.nho));
    }
}
