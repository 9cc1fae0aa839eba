package vn.sothon.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sothon.answer.Answer;
import vn.sothon.conversation.Duty;
import vn.sothon.conversation.Oversight;
import vn.sothon.figures.Given;
import vn.sothon.fixture.SmallReport;
import vn.sothon.organisation.Role;

class DutiesTest {

    private final CampaignRoom room = new CampaignRoom();

    @Test
    void a_village_head_owes_the_sections_of_villages_for_the_own_village() {
        assertThat(room.duties.of(room.commune.nho.id()))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.id()).isEqualTo(room.commune.dutyOf(room.commune.upper));
                    assertThat(duty.sections())
                            .extracting(section -> section.title())
                            .containsExactly("Dân cư", "Trồng trọt");
                    assertThat(duty.deadline()).isEqualTo(room.commune.campaign.deadline());
                });
    }

    @Test
    void an_office_owes_its_own_section() {
        assertThat(room.duties.of(room.commune.binh.id()))
                .flatExtracting(Duty::sections)
                .extracting(section -> section.title())
                .containsExactly("Kinh tế");
    }

    @Test
    void a_duty_has_the_answers_and_receipts_of_its_unit_and_of_no_other() {
        room.answer(room.commune.upper, room.commune.nho, SmallReport.HOUSEHOLDS, 152);
        room.answer(room.commune.lower, room.commune.hoa, SmallReport.HOUSEHOLDS, 98);
        room.submit(room.commune.lower, room.commune.hoa, SmallReport.POPULATION);

        Duty duty = room.duties.of(room.commune.nho.id()).getFirst();

        assertThat(duty.answer(SmallReport.HOUSEHOLDS)).contains(Answer.Figure.of(152));
        assertThat(duty.submitted()).isEmpty();
    }

    @Test
    void who_reports_for_two_units_has_two_duties_in_the_order_of_units() {
        room.commune.people.appoint(room.commune.nho, room.commune.lower, Role.REPORTER);

        assertThat(room.duties.of(room.commune.nho.id()))
                .extracting(duty -> duty.unit().name())
                .containsExactly("thôn Thượng", "thôn Hạ");
    }

    @Test
    void a_removed_person_has_no_duty_from_that_moment() {
        room.commune.people.remove(room.commune.nho, room.commune.upper, Role.REPORTER);

        assertThat(room.duties.of(room.commune.nho.id())).isEmpty();
    }

    @Test
    void the_successor_sees_what_was_answered_before() {
        room.answer(room.commune.upper, room.commune.nho, SmallReport.HOUSEHOLDS, 152);
        room.commune.people.remove(room.commune.nho, room.commune.upper, Role.REPORTER);
        var successor = room.commune.reporter("A Pháo", "anh", room.commune.upper);

        assertThat(room.duties.of(successor.id()))
                .extracting(duty -> duty.answer(SmallReport.HOUSEHOLDS).orElseThrow())
                .containsExactly(Answer.Figure.of(152));
    }

    @Test
    void a_closed_campaign_is_nobodys_duty() {
        room.commune.campaigns.close(room.commune.campaign);

        assertThat(room.duties.of(room.commune.nho.id())).isEmpty();
    }

    @Test
    void a_locked_campaign_is_still_shown_as_locked() {
        room.commune.campaigns.lock(room.commune.campaign);

        assertThat(room.duties.of(room.commune.nho.id()))
                .extracting(Duty::locked)
                .containsExactly(true);
    }

    @Test
    void last_years_answers_come_from_the_campaign_before() {
        var now = room.commune.campaign;
        room.answer(room.commune.upper, room.commune.nho, SmallReport.HOUSEHOLDS, 148);
        var plan = now.plan();
        room.commune.campaigns.open(
                new Campaign.Plan(
                        plan.commune(),
                        plan.report(),
                        plan.definitionVersion(),
                        "Báo cáo nhỏ năm 2026",
                        2026,
                        plan.deadline().plusSeconds(86_400),
                        java.util.Optional.of(now.id())));

        Map<?, Given> lastYear = room.duties.of(room.commune.nho.id()).getLast().lastYear();

        assertThat(lastYear.get(SmallReport.HOUSEHOLDS))
                .extracting(Given::answer)
                .isEqualTo(Answer.Figure.of(148));
    }

    @Test
    void a_supervisor_oversees_the_campaigns_of_the_commune() {
        assertThat(room.duties.oversightOf(room.commune.supervisor.id()))
                .containsExactly(new Oversight(room.commune.campaign.id(), "Báo cáo nhỏ năm 2025"));
        assertThat(room.duties.oversightOf(room.commune.nho.id())).isEmpty();
    }
}
