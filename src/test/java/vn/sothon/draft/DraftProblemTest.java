package vn.sothon.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sothon.answer.Answer;
import vn.sothon.figures.SmallReport;

class DraftProblemTest {

    @Test
    void an_unknown_figure_is_named_with_its_place_and_the_likely_name() {
        DraftProblem problem = problem("Một dòng.\nXã có ${num(s.housholds)} hộ.");

        assertThat(problem)
                .hasMessage(
                        "small/draft.ftl:2:13: Không có số liệu tên «housholds» trong bộ câu hỏi."
                                + " Có phải anh/chị muốn viết «households»?");
    }

    @Test
    void an_unknown_item_of_a_group_offers_the_items() {
        assertThat(problem("${num(s.crop.beans)}").text())
                .isEqualTo("«crop» không có phần tên «beans». Các tên dùng được: maize, rice.");
    }

    @Test
    void an_unknown_variable_is_named() {
        assertThat(problem("Xin chào ${comune}").text())
                .contains("Không có tên «comune»", "Có phải anh/chị muốn viết «commune»?");
    }

    @Test
    void text_where_a_number_is_needed_is_shown() {
        SmallReport report =
                SmallReport.silent().with("Thôn A", "shortcomings", new Answer.Text("Thiếu nước"));

        assertThat(problem("${num(s.shortcomings)}", report).text())
                .isEqualTo("Cần một con số nhưng «Hạn chế» là chữ: «Thiếu nước».");
    }

    @Test
    void a_number_cannot_be_looped_over() {
        SmallReport report = SmallReport.silent().with("Thôn A", "households", Answer.Figure.of(1));

        assertThat(problem("<#list s.households as x>${x}</#list>", report).text())
                .contains("«Số hộ» không phải danh sách");
    }

    @Test
    void a_row_with_too_many_cells_is_counted() {
        assertThat(problem("<@table columns=\"A:l:1|B:l:1\">\n1|2\n1|2|3\n</@table>").text())
                .contains("dòng 2 có 3 ô, bảng có 2 cột");
    }

    @Test
    void an_unknown_parameter_offers_the_known_ones() {
        assertThat(problem("<@title kin=\"BÁO CÁO\">x</@title>").text())
                .contains("<@title> không có tham số «kin»", "«kind»");
    }

    @Test
    void a_footnote_in_a_footnote_is_refused_at_its_place() {
        DraftProblem problem = problem("Một\nHai<@footnote>a<@footnote>b</@footnote></@footnote>");

        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.text()).contains("chú thích bên trong một chú thích");
    }

    @Test
    void a_mistake_of_markup_is_found_in_the_wording() {
        DraftProblem problem = problem("Một\n<#if true>\nHai ${year}\n</#if>\n**Ba ${year}\n");

        assertThat(problem.line()).isEqualTo(5);
        assertThat(problem.text()).contains("Chữ đậm mở bằng **");
    }

    @Test
    void a_slip_of_syntax_has_its_place() {
        DraftProblem problem = problem("Một\n<#if >\nHai</#if>");

        assertThat(problem.file()).isEqualTo("small/draft.ftl");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.text()).startsWith("Mẫu viết sai cú pháp");
    }

    @Test
    void a_mistake_in_a_shared_passage_names_that_file() {
        DraftTemplate template =
                SmallDraft.template(
                        "<#import \"/_shared/common.ftl\" as shared><@shared.part/>",
                        Map.of(
                                "_shared/common.ftl",
                                "<#macro part>\n${num(s.nothing)}\n</#macro>"));

        DraftProblem problem = run(template, SmallReport.silent());

        assertThat(problem.file()).isEqualTo("_shared/common.ftl");
        assertThat(problem.line()).isEqualTo(2);
    }

    @Test
    void arithmetic_inside_a_figure_is_refused_because_gaps_would_be_glued() {
        assertThat(problem("Năm ${s.households + 1}"))
                .hasMessageContaining("small/draft.ftl:1:20")
                .hasMessageContaining("sum(…)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"1+1\"?eval}",
                "${\"freemarker.template.utility.Execute\"?new()}",
                "<@(\"${year}\"?interpret)/>",
                "${commune?no_esc}",
                "<#noautoesc>${commune}</#noautoesc>",
                "<#setting number_format=\"0\">",
                "${commune?api}",
                "${\"1\"?eval_json}",
                "${\"<#--\"}${\"1\"?eval}${\"-->\"}",
                "Xã ${\"${\\\"1\\\"?eval}\"}",
                "${commune? no_esc}",
                "${\"${'}'?eval}\"}",
                "<@title kind=\"a${'}${'?eval}\">x</@title>",
                "<#assign x = .get_optional_template(\"a\")>",
                "${.now}",
                "${commune?left_pad(1000000000)}",
                "${commune?replace(\"a\", \"aa\")}",
                "<#include \"/_shared/a.ftl\">",
                "<#attempt>a<#recover>b</#attempt>",
                "<#escape x as x>a</#escape>",
                "<#visit s>",
                "<#recurse s>",
                "<#stop \"x\">",
                "<#noparse>${x}</#noparse>"
            })
    void what_turns_text_into_code_or_lifts_the_literal_marks_is_refused(String wording) {
        assertThat(problem(wording).text()).startsWith("Không được dùng");
    }

    @Test
    void private_signs_in_the_wording_are_refused() {
        assertThat(problem("Một \uE001 hai").text()).contains("ký tự dành riêng");
    }

    @Test
    void a_loop_without_end_is_stopped() {
        assertThat(problem("<#list 1.. as i>hai ba bốn năm sáu bảy tám chín mười\n</#list>").text())
                .contains("in quá nhiều chữ");
    }

    @Test
    void a_macro_that_calls_itself_is_stopped() {
        assertThat(problem("<#macro a><@a/></#macro><@a/>").text()).contains("tự gọi lại mãi");
    }

    @Test
    void a_template_cannot_reach_files_beside_its_own() {
        assertThat(problem("<#include \"/../pom.xml\">")).isInstanceOf(DraftProblem.class);
        assertThat(problem("<#include \"file:///etc/passwd\">")).isInstanceOf(DraftProblem.class);
    }

    @Test
    void the_version_changes_with_the_wording_and_with_nothing_else() {
        String version = SmallDraft.template("Một").version();

        assertThat(SmallDraft.template("Một").version()).isEqualTo(version);
        assertThat(SmallDraft.template("Hai").version()).isNotEqualTo(version);
        assertThat(SmallDraft.template("Một", Map.of("_shared/a.ftl", "")).version())
                .isNotEqualTo(version);
    }

    private static DraftProblem problem(String wording) {
        return problem(wording, SmallReport.silent());
    }

    private static DraftProblem problem(String wording, SmallReport report) {
        return catchThrowableOfType(DraftProblem.class, () -> SmallDraft.document(wording, report));
    }

    private static DraftProblem run(DraftTemplate template, SmallReport report) {
        return catchThrowableOfType(
                DraftProblem.class,
                () -> DraftAssembler.assemble(template, report.book(), SmallDraft.CONTEXT));
    }
}
