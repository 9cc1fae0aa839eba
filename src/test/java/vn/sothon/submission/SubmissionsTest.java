package vn.sothon.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sothon.conversation.Change;
import vn.sothon.conversation.Duty;
import vn.sothon.definition.SectionId;
import vn.sothon.fixture.SmallCommune;

class SubmissionsTest {

    private static final SectionId CROPS = new SectionId("crops");

    private final SmallCommune commune = new SmallCommune();
    private final Submissions submissions = new Submissions(commune.database, commune.clock);

    @Test
    void a_sent_section_has_its_receipt() {
        submit("7F3K");

        assertThat(submissions.of(commune.dutyOf(commune.upper)))
                .isEqualTo(
                        Map.of(
                                CROPS,
                                new Duty.Receipt(
                                        "7F3K",
                                        commune.campaign.deadline().minusDays(8).minusHours(8))));
    }

    @Test
    void sending_again_gives_a_new_receipt() {
        submit("7F3K");
        submit("9A4C");

        assertThat(submissions.of(commune.dutyOf(commune.upper)).get(CROPS))
                .extracting(Duty.Receipt::code)
                .isEqualTo("9A4C");
    }

    @Test
    void other_units_have_sent_nothing() {
        submit("7F3K");

        assertThat(submissions.of(commune.dutyOf(commune.lower))).isEmpty();
        assertThat(submissions.ofCampaign(commune.campaign.id()))
                .containsOnlyKeys(commune.upper.id());
    }

    private void submit(String code) {
        submissions.submit(
                new Change.Submit(commune.dutyOf(commune.upper), CROPS, code, ""),
                commune.nho.id());
    }
}
