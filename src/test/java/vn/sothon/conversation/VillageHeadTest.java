package vn.sothon.conversation;

import org.junit.jupiter.api.Test;
import vn.sothon.answer.Answer;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.UnitKind;

class VillageHeadTest {

    private static final Respondent VILLAGE = new Respondent(UnitKind.VILLAGE, "");

    private static Scenario head() {
        return Scenario.of(VILLAGE, "thôn Đăk Book");
    }

    private static Scenario begun() {
        return head().says("bắt đầu").says("bắt đầu");
    }

    @Test
    void the_first_words_are_greeted_with_what_is_asked_and_by_when() {
        head().says("alo")
                .hears("Chào anh A Nhớ – thôn Đăk Book", "4 mục", "17:00 thứ Sáu 27/11")
                .hears("1. Dân cư (2 câu)", "2. Trồng trọt (7 câu)")
                .sees("Bắt đầu");
    }

    @Test
    void a_prompt_shows_progress_last_year_and_an_example() {
        head().lastYear("households", Answer.Figure.of(148))
                .says("bắt đầu")
                .says("bắt đầu")
                .hears("Dân cư · 1/2", "Thôn có bao nhiêu hộ?", "Năm trước: 148 hộ", "Ví dụ: 152");
    }

    @Test
    void one_message_carries_the_receipt_and_the_next_question() {
        begun().says("da 152 ho a")
                .hears("✓ Số hộ: 152 hộ", "Dân cư · 2/2")
                .hasStored("households", Answer.Figure.of(152));
    }

    @Test
    void a_figure_with_two_readings_is_asked_back_and_not_stored() {
        begun().says("152")
                .says("1.57")
                .hasNothingStored("residents")
                .says("570")
                .hasStored("residents", Answer.Figure.of(570));
    }

    @Test
    void a_pressed_reading_is_stored() {
        begun().says("152")
                .says("570")
                .says("gửi")
                .says("4.300/4.500")
                .hasNothingStored("crop_area.rice");
    }

    @Test
    void none_and_unknown_are_answers_and_differ() {
        begun().says("152")
                .says("chưa có số liệu")
                .hasStored("residents", new Answer.Unknown())
                .says("gửi")
                .says("ko có")
                .hasStored("crop_area.rice", new Answer.None());
    }

    @Test
    void a_skipped_question_stays_open_and_is_named_as_missing() {
        begun().says("bỏ qua")
                .hears("Để sau: Số hộ", "Dân cư · 2/2")
                .says("570")
                .hears("Còn thiếu: Số hộ")
                .hasNothingStored("households")
                .says("nhập tiếp")
                .hears("Thôn có bao nhiêu hộ?");
    }

    @Test
    void back_shows_the_question_before_with_its_answer() {
        begun().says("152")
                .says("quay lại")
                .hears("Dân cư · 1/2", "Đang ghi: 152 hộ")
                .says("153")
                .hears("Đã sửa Số hộ: 152 hộ → 153 hộ", "Dân cư · 2/2")
                .hasStored("households", Answer.Figure.of(153));
    }

    @Test
    void a_figure_is_corrected_by_naming_it_at_any_time() {
        begun().says("152")
                .says("570")
                .says("gửi")
                .says("60,5/62")
                .says("lúa 61/62")
                .hears("60,5/62 ha (97,58%) → 61/62 ha (98,39%)", "Trồng trọt · 2/7")
                .hasStored("crop_area.rice", Answer.Pair.of("61", "62"))
                .says("sửa lúa 61,5/62")
                .hasStored("crop_area.rice", Answer.Pair.of("61.5", "62"));
    }

    @Test
    void a_figure_is_corrected_by_its_number_on_the_review_card() {
        begun().says("152")
                .says("570")
                .hears("1. Số hộ: 152 hộ", "2. Số nhân khẩu: 570 nhân khẩu")
                .says("sửa 2 575")
                .hasStored("residents", Answer.Figure.of(575));
    }

    @Test
    void editing_the_message_corrects_the_figure_it_gave() {
        begun().says("152")
                .says("570")
                .edits("152", "162")
                .hears("Đã sửa Số hộ: 152 hộ → 162 hộ")
                .hasStored("households", Answer.Figure.of(162));
    }

    @Test
    void an_edit_that_changes_nothing_is_left_alone() {
        begun().says("152").edits("152", "152").hasStored("households", Answer.Figure.of(152));
    }

    @Test
    void replying_to_the_message_corrects_the_figure_it_gave() {
        begun().says("152")
                .says("570")
                .replies("152", "163")
                .hasStored("households", Answer.Figure.of(163));
    }

    @Test
    void a_section_is_sent_with_a_receipt_in_time() {
        begun().says("152")
                .says("570")
                .says("Gửi")
                .hears("Đã nhận mục Dân cư của thôn Đăk Book, 20:14 ngày 25/11, đúng hạn. Mã ")
                .hears("Trồng trọt · 1/7")
                .hasSubmitted("population");
    }

    @Test
    void a_failed_check_asks_for_a_reason_before_sending() {
        begun().says("152")
                .says("120")
                .hears("⚠ Số nhân khẩu không thể ít hơn số hộ")
                .says("gửi")
                .hasNotSubmitted("population")
                .says("nhiều nhà không có người ở")
                .hasSubmitted("population");
    }

    @Test
    void a_section_with_missing_answers_can_be_sent_as_unknown() {
        begun().says("152")
                .says("bỏ qua")
                .says("gửi")
                .hears("Còn thiếu: Số nhân khẩu")
                .hasNotSubmitted("population")
                .says("chưa có số liệu")
                .hasStored("residents", new Answer.Unknown())
                .hasSubmitted("population");
    }

    @Test
    void a_correction_after_sending_asks_for_the_reason() {
        begun().says("152")
                .says("570")
                .says("gửi")
                .says("sửa hộ 155")
                .hasStored("households", Answer.Figure.of(152))
                .hears("152 hộ → 155 hộ", "lý do")
                .says("đếm sót 3 hộ mới tách")
                .hasStored("households", Answer.Figure.of(155));
    }

    @Test
    void a_sticker_changes_nothing_and_the_question_is_repeated() {
        begun().says("152")
                .sends(IncomingMessage.Kind.STICKER)
                .hears("nhãn dán", "Dân cư · 2/2")
                .hasNothingStored("residents");
    }

    @Test
    void a_very_long_message_to_a_count_is_refused_shortly() {
        begun().says("một hai ba ".repeat(450))
                .hasNothingStored("households")
                .hears("Dân cư · 1/2");
    }

    @Test
    void what_is_missing_is_listed_by_section() {
        begun().says("152").says("thiếu").hears("Dân cư: Số nhân khẩu", "Trồng trọt: Cây lúa");
    }

    @Test
    void a_section_can_be_chosen() {
        begun().says("mục")
                .sees("Mục 3. Chăn nuôi, thủy sản")
                .says("Mục 3. Chăn nuôi, thủy sản")
                .hears("Chăn nuôi, thủy sản · 1/4");
    }

    @Test
    void a_choice_is_answered_by_number_or_words_and_asks_for_its_detail() {
        begun().says("mục 4")
                .says("có dịch bệnh")
                .hears("Đó là bệnh gì")
                .hasNothingStored("disease")
                .says("tả lợn châu Phi, 5 con lợn")
                .hasStored("disease", new Answer.Choice("some", "tả lợn châu Phi, 5 con lợn"))
                .says("sửa dịch bệnh không có dịch bệnh")
                .hasStored("disease", new Answer.Choice("none", ""));
    }

    @Test
    void a_text_over_several_messages_is_kept_from_the_first_paragraph_on() {
        begun().says("mục 4")
                .says("1")
                .says("28")
                .says("Đường vào khu sản xuất còn khó.")
                .hasStored(
                        "village_shortcomings", new Answer.Text("Đường vào khu sản xuất còn khó."))
                .says("Sửa chữa kênh mương chưa kịp thời.")
                .hasStored(
                        "village_shortcomings",
                        new Answer.Text(
                                "Đường vào khu sản xuất còn khó.\nSửa chữa kênh mương chưa kịp thời."))
                .says("xong")
                .hears("Xem lại mục Tình hình chung của thôn");
    }

    @Test
    void nothing_is_taken_once_the_campaign_is_locked() {
        begun().says("152").isLocked().says("570").hears("khóa sổ").hasNothingStored("residents");
    }

    @Test
    void a_person_of_two_villages_is_asked_once_which_one() {
        head().alsoReportsFor(8, VILLAGE, "thôn Long Yên")
                .says("xin chào")
                .hears("đang báo cho đơn vị nào")
                .sees("thôn Đăk Book", "thôn Long Yên")
                .says("Thôn Long Yên")
                .hears("thôn Long Yên", "4 mục")
                .says("bắt đầu")
                .says("138")
                .says("đổi thôn")
                .hears("đang báo cho đơn vị nào");
    }

    @Test
    void a_village_head_gets_no_supervisors_words() {
        begun().says("dự thảo").hears("dành cho người phụ trách");
    }

    @Test
    void all_sent_says_thank_you_with_the_codes() {
        begun().says("152")
                .says("570")
                .says("gửi")
                .says("mục 2")
                .says("thiếu")
                .hears("Trồng trọt")
                .hasSubmitted("population");
    }

    @Test
    void several_figures_in_one_message_are_shown_on_one_card_and_stored_when_confirmed() {
        begun().says("mục 2")
                .says("lúa 60,5/62, ngô 1,5/3 ha, sắn ko có")
                .hears(
                        "• Cây lúa cả năm: 60,5/62 ha (97,58%)",
                        "• Cây ngô cả năm: 1,5/3 ha (50,00%)", "• Cây sắn: không có")
                .hasNothingStored("crop_area.rice")
                .says("đúng")
                .hears("Đã ghi 3 số liệu", "Trồng trọt · 4/7")
                .hasStored("crop_area.rice", Answer.Pair.of("60.5", "62"))
                .hasStored("crop_area.maize", Answer.Pair.of("1.5", "3"))
                .hasStored("crop_area.cassava", new Answer.None());
    }

    @Test
    void figures_before_their_names_are_understood_too() {
        begun().says("152 hộ, 570 khẩu")
                .hears("• Số hộ: 152 hộ", "• Số nhân khẩu: 570 nhân khẩu")
                .says("dung")
                .hasStored("households", Answer.Figure.of(152))
                .hasStored("residents", Answer.Figure.of(570));
    }

    @Test
    void what_is_not_understood_on_a_card_is_shown_and_asked_again() {
        begun().says("mục 2")
                .says("lúa 60,5/62, ngô nhiều lắm, sắn 10/11")
                .hears("Cây ngô cả năm: chưa hiểu “nhiều lắm”")
                .says("Đúng")
                .hasNothingStored("crop_area.maize")
                .hears("Trồng trọt · 2/7");
    }

    @Test
    void lines_pasted_from_a_table_are_shown_on_one_card() {
        begun().says("mục 2")
                .says("Lúa\t60,5\t62\nNgô\t1,5\t3")
                .hears("• Cây lúa cả năm: 60,5/62 ha", "• Cây ngô cả năm: 1,5/3 ha");
    }

    @Test
    void a_figure_far_from_last_year_is_confirmed_once() {
        head().lastYear("households", Answer.Figure.of(148))
                .says("bắt đầu")
                .says("bắt đầu")
                .says("1520")
                .hears("1.520 hộ, khác nhiều so với năm trước (148 hộ)")
                .hasNothingStored("households")
                .says("Đúng")
                .hasStored("households", Answer.Figure.of(1520));
    }

    @Test
    void a_figure_far_from_its_plan_is_confirmed_once() {
        begun().says("mục 2")
                .says("605/62")
                .hears("khác nhiều so với kế hoạch")
                .hasNothingStored("crop_area.rice")
                .says("60,5/62")
                .hasStored("crop_area.rice", Answer.Pair.of("60.5", "62"));
    }

    @Test
    void a_figure_is_corrected_by_denying_it() {
        begun().says("152")
                .says("không phải 152, 153")
                .hears("152 hộ → 153 hộ")
                .hasStored("households", Answer.Figure.of(153));
    }

    @Test
    void one_side_of_a_pair_is_corrected_by_denying_it() {
        begun().says("mục 2")
                .says("bỏ qua")
                .says("17/38")
                .says("không phải 17 mà là 18")
                .hasStored("crop_area.maize", Answer.Pair.of("18", "38"));
    }

    @Test
    void a_figure_is_never_taken_for_the_reason_of_sending_early() {
        begun().says("152")
                .says("gửi")
                .hears("Còn thiếu: Số nhân khẩu")
                .says("570")
                .hasStored("residents", Answer.Figure.of(570))
                .hasNotSubmitted("population");
    }

    @Test
    void a_single_reading_that_is_asked_back_can_be_confirmed_by_yes() {
        begun().says("152")
                .says("570 570")
                .hasNothingStored("residents")
                .says("đúng")
                .hasStored("residents", Answer.Figure.of(570_570));
    }

    @Test
    void several_figures_are_understood_also_while_one_is_in_doubt() {
        begun().says("1.57")
                .says("152 hộ và 570 khẩu")
                .hears("• Số hộ: 152 hộ", "• Số nhân khẩu: 570 nhân khẩu");
    }

    @Test
    void a_correction_far_from_last_year_is_confirmed_too() {
        head().lastYear("households", Answer.Figure.of(148))
                .says("bắt đầu")
                .says("bắt đầu")
                .says("152")
                .says("sửa hộ 1520")
                .hears("khác nhiều so với năm trước")
                .hasStored("households", Answer.Figure.of(152))
                .says("đúng")
                .hasStored("households", Answer.Figure.of(1520));
    }
}
