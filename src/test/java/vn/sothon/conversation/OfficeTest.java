package vn.sothon.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sothon.answer.Answer;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.UnitKind;

class OfficeTest {

    private static Scenario office(String office) {
        return Scenario.of(new Respondent(UnitKind.OFFICE, office), "Phòng")
                .says("bắt đầu")
                .says("bắt đầu");
    }

    private static List<Map<String, Answer>> items(Scenario scenario, String question) {
        return ((Answer.Items) scenario.answer(question)).items();
    }

    @Test
    void a_pasted_document_is_taken_apart() {
        Scenario scenario =
                office("culture")
                        .says(
                                "Công văn số 2154/SNV-BTĐKT, ngày 31/10/2025 của Sở Nội vụ tỉnh"
                                        + " Quảng Ngãi về việc báo cáo kết quả");

        assertThat(items(scenario, "request_letter"))
                .containsExactly(
                        Map.of(
                                "kind", new Answer.Text("Công văn"),
                                "number", new Answer.Text("2154/SNV-BTĐKT"),
                                "day", new Answer.Day(LocalDate.of(2025, 10, 31)),
                                "issuer", new Answer.Text("Sở Nội vụ tỉnh Quảng Ngãi"),
                                "subject", new Answer.Text("báo cáo kết quả")));
    }

    @Test
    void what_a_pasted_document_lacks_is_asked_column_by_column() {
        Scenario scenario =
                office("culture")
                        .says("Công văn 2154/SNV-BTĐKT")
                        .hears("Còn thiếu")
                        .hasNothingStored("request_letter")
                        .says("Sở Nội vụ tỉnh Quảng Ngãi");

        assertThat(items(scenario, "request_letter").getFirst())
                .containsEntry("issuer", new Answer.Text("Sở Nội vụ tỉnh Quảng Ngãi"));
    }

    @Test
    void a_list_grows_item_by_item_until_it_is_closed() {
        Scenario scenario =
                office("economic")
                        .says("mục 4")
                        .says("Thủy điện Đăk Mi 1; 33/QĐ-UBND; 23/01/2024; UBND tỉnh; chấp thuận")
                        .hears("Dự án 1")
                        .says("Thủy điện Đăk Mi 1A; 831/QĐ-UBND; 07/09/2021; UBND tỉnh; chấp thuận")
                        .hears("Dự án 2")
                        .says("xong")
                        .hears("2 dự án", "Dự án, quy hoạch, OCOP · 2/4");

        assertThat(items(scenario, "hydropower_projects")).hasSize(2);
    }

    @Test
    void an_item_can_be_taken_away() {
        Scenario scenario =
                office("economic")
                        .says("mục 4")
                        .says("bỏ qua")
                        .says("Thủy điện Đăk Mi 1B")
                        .says("Thủy điện Đăk Krinn")
                        .says("xóa 2")
                        .says("Thủy điện Đăk Krin")
                        .says("xong");

        assertThat(items(scenario, "approved_projects"))
                .extracting(item -> item.get("name"))
                .containsExactly(
                        new Answer.Text("Thủy điện Đăk Mi 1B"),
                        new Answer.Text("Thủy điện Đăk Krin"));
    }

    @Test
    void editing_the_message_of_an_item_corrects_that_item() {
        Scenario scenario =
                office("economic")
                        .says("mục 4")
                        .says("bỏ qua")
                        .says("Thủy điện Đăk Mi 1B")
                        .says("Thủy điện Đăk Krin")
                        .edits("Thủy điện Đăk Mi 1B", "Thủy điện Đăk Mi 1C");

        assertThat(items(scenario, "approved_projects"))
                .extracting(item -> item.get("name"))
                .containsExactly(
                        new Answer.Text("Thủy điện Đăk Mi 1C"),
                        new Answer.Text("Thủy điện Đăk Krin"));
    }

    @Test
    void last_years_text_can_be_kept() {
        Scenario.of(new Respondent(UnitKind.POLICE, ""), "Công an xã")
                .lastYear("security_movement", new Answer.Text("Phong trào được duy trì tốt."))
                .says("bắt đầu")
                .says("bắt đầu")
                .hears("Năm trước: “Phong trào được duy trì tốt.”")
                .sees("Như năm trước")
                .says("Như năm trước")
                .hasStored("security_movement", new Answer.Text("Phong trào được duy trì tốt."));
    }

    @Test
    void a_rank_and_a_set_of_numbers_are_understood() {
        office("culture")
                .says("mục 4")
                .says("Xã đã ban hành kế hoạch.")
                .says("xong")
                .says("18/96")
                .hasStored("digital_rank", new Answer.Rank(18, 96));
        Scenario rural = office("economic").says("mục 5").says("xã Xốp cũ; 2, 3, 4, 6-9");

        assertThat(items(rural, "new_rural_criteria").getFirst())
                .containsEntry("achieved", new Answer.NumberSet(List.of(2, 3, 4, 6, 7, 8, 9)));
    }

    @Test
    void editing_a_paragraph_after_sending_keeps_the_other_paragraphs() {
        Scenario.of(new Respondent(UnitKind.POLICE, ""), "Công an xã")
                .says("bắt đầu")
                .says("bắt đầu")
                .says("Đoạn một.")
                .says("Đoạn hai.")
                .says("xong")
                .says("gửi")
                .edits("Đoạn một.", "Đoạn đầu.")
                .hears("lý do")
                .says("viết lại cho rõ")
                .hasStored("security_movement", new Answer.Text("Đoạn đầu.\nĐoạn hai."));
    }

    @Test
    void editing_an_item_after_sending_corrects_that_item() {
        Scenario scenario =
                office("culture")
                        .says("Công văn số 1/SNV ngày 31/10/2026 của Sở Nội vụ về việc báo cáo")
                        .says("xong")
                        .says("gửi")
                        .hasSubmitted("request")
                        .edits(
                                "Công văn số 1/SNV ngày 31/10/2026 của Sở Nội vụ về việc báo cáo",
                                "Công văn số 2/SNV ngày 31/10/2026 của Sở Nội vụ về việc báo cáo");

        assertThat(items(scenario, "request_letter").getFirst())
                .containsEntry("number", new Answer.Text("2/SNV"));
    }
}
