package vn.sothon.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sothon.fixture.SmallReport;

class ProgressTest {

    private final CampaignRoom room = new CampaignRoom();

    @Test
    void the_text_says_for_each_unit_what_is_there() {
        room.answer(room.commune.upper, room.commune.nho, SmallReport.HOUSEHOLDS, 152);
        room.submit(room.commune.lower, room.commune.hoa, SmallReport.POPULATION);
        room.submit(room.commune.lower, room.commune.hoa, SmallReport.CROPS);

        assertThat(room.progress.textOf(room.commune.campaign.id()))
                .contains(
                        """
                        Báo cáo nhỏ năm 2025 – hạn 17:00 thứ Sáu 28/11/2025 (còn 8 ngày)
                        Đã nộp 2/5 mục; 1/3 đơn vị đã xong.
                        • thôn Thượng: Dân cư 1/2, Trồng trọt 0/1
                        • thôn Hạ: đã nộp đủ
                        • Phòng Kinh tế: chưa trả lời\
                        """);
    }

    @Test
    void a_section_counts_its_answered_questions() {
        room.answer(room.commune.upper, room.commune.nho, SmallReport.HOUSEHOLDS, 152);

        var progress = room.progress.of(room.commune.campaign.id()).orElseThrow();

        assertThat(progress.units().getFirst().sections().getFirst())
                .extracting(SectionProgress::answered, SectionProgress::total)
                .containsExactly(1, 2);
    }

    @Test
    void there_is_no_progress_of_an_unknown_campaign() {
        assertThat(room.progress.of(4711)).isEmpty();
    }
}
