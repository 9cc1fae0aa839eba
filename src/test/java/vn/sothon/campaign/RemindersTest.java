package vn.sothon.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sothon.channel.Address;
import vn.sothon.fixture.SmallReport;
import vn.sothon.organisation.Role;

class RemindersTest {

    private static final Address NHO = new Address("fake", "bot", "1001");
    private static final Address HOA = new Address("fake", "bot", "1002");

    private final CampaignRoom room = new CampaignRoom();

    @BeforeEach
    void link_the_village_heads() {
        room.commune.contacts.link(room.commune.nho, NHO);
        room.commune.contacts.link(room.commune.hoa, HOA);
    }

    @Test
    void a_reminder_names_only_what_is_owed() {
        room.answer(room.commune.upper, room.commune.nho, SmallReport.HOUSEHOLDS, 152);
        room.submit(room.commune.upper, room.commune.nho, SmallReport.CROPS);

        tickAt("2025-11-25T07:30");

        assertThat(room.channel.textsTo(NHO))
                .containsExactly(
                        """
                        Kính gửi anh A Nhớ: Báo cáo nhỏ năm 2025, hạn 17:00 thứ Sáu 28/11/2025 \
                        (còn 3 ngày). Phần còn thiếu:
                        thôn Thượng:
                        • Dân cư: còn 1 câu chưa trả lời
                        Mời anh nhắn "thiếu" để trả lời tiếp.\
                        """);
    }

    @Test
    void who_has_sent_everything_is_not_reminded() {
        room.submit(room.commune.upper, room.commune.nho, SmallReport.POPULATION);
        room.submit(room.commune.upper, room.commune.nho, SmallReport.CROPS);

        tickAt("2025-11-25T07:30");

        assertThat(room.channel.textsTo(NHO)).isEmpty();
        assertThat(room.channel.textsTo(HOA)).hasSize(1);
    }

    @Test
    void nobody_is_reminded_twice_for_the_same_reason_on_one_day() {
        tickAt("2025-11-25T07:30");
        tickAt("2025-11-25T07:31");

        assertThat(room.channel.textsTo(NHO)).hasSize(1);
    }

    @Test
    void each_occasion_reminds_again() {
        tickAt("2025-11-25T07:30");
        tickAt("2025-11-27T07:30");
        tickAt("2025-11-29T07:30");

        assertThat(room.channel.textsTo(NHO)).hasSize(3);
        assertThat(room.channel.textsTo(NHO).getLast()).contains("đã quá hạn");
    }

    @Test
    void nothing_goes_out_before_the_morning() {
        tickAt("2025-11-25T07:29");

        assertThat(room.channel.calls()).isZero();
    }

    @Test
    void a_locked_campaign_reminds_nobody() {
        room.commune.campaigns.lock(room.commune.campaign);

        tickAt("2025-11-29T07:30");

        assertThat(room.channel.calls()).isZero();
    }

    @Test
    void a_section_sent_while_the_reminder_waits_is_not_named_any_more() {
        postAt("2025-11-25T07:30");
        room.submit(room.commune.upper, room.commune.nho, SmallReport.CROPS);
        room.reminders.sectionSubmitted(room.commune.dutyOf(room.commune.upper));

        room.outboxWorker.drain();

        assertThat(room.channel.textsTo(NHO))
                .singleElement()
                .asString()
                .contains("Dân cư")
                .doesNotContain("Trồng trọt");
    }

    @Test
    void the_last_section_sent_takes_the_waiting_reminder_back() {
        postAt("2025-11-25T07:30");
        room.submit(room.commune.upper, room.commune.nho, SmallReport.POPULATION);
        room.submit(room.commune.upper, room.commune.nho, SmallReport.CROPS);
        room.reminders.sectionSubmitted(room.commune.dutyOf(room.commune.upper));

        room.outboxWorker.drain();

        assertThat(room.channel.textsTo(NHO)).isEmpty();
        assertThat(room.channel.textsTo(HOA)).hasSize(1);
    }

    @Test
    void reminding_now_says_how_many_were_reminded_and_who_cannot_be() {
        assertThat(room.reminders.remindNow(room.commune.campaign.id()))
                .contains(new Reminded(2, 0, 1, 0));
    }

    @Test
    void reminding_now_a_second_time_on_one_day_reminds_nobody_again() {
        room.reminders.remindNow(room.commune.campaign.id());

        assertThat(room.reminders.remindNow(room.commune.campaign.id()))
                .contains(new Reminded(0, 2, 1, 0));
    }

    @Test
    void a_unit_without_a_reporter_is_counted() {
        room.commune.people.remove(room.commune.nho, room.commune.upper, Role.REPORTER);

        assertThat(room.reminders.remindNow(room.commune.campaign.id()))
                .contains(new Reminded(1, 0, 1, 1));
    }

    @Test
    void the_supervisor_reads_what_came_of_it() {
        assertThat(
                        List.of(
                                RemindedText.of(new Reminded(7, 0, 2, 0)),
                                RemindedText.of(new Reminded(0, 0, 0, 0))))
                .containsExactly(
                        "Đã nhắc 7 người. 2 người chưa có kênh liên lạc.",
                        "Không còn ai thiếu số liệu, không cần nhắc.");
    }

    private void tickAt(String local) {
        postAt(local);
        room.outboxWorker.drain();
    }

    private void postAt(String local) {
        room.commune.clock.moveTo(local);
        room.reminders.tick(room.commune.clock.instant());
    }
}
