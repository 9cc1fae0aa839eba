package vn.sothon.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sothon.definition.DefinitionReader;
import vn.sothon.definition.Loaded;
import vn.sothon.definition.Mistake;
import vn.sothon.definition.ReportId;
import vn.sothon.figures.SmallReport;

class DraftLintTest {

    @TempDir private Path folder;

    @Test
    void the_delivered_wording_has_no_mistake() throws IOException {
        Path delivered = Path.of("templates", "thi-dua-khen-thuong-xa");
        String yaml = Files.readString(delivered.resolve("report.yaml"));
        ReportId id = new ReportId("thi-dua-khen-thuong-xa");
        Loaded.Ok loaded = (Loaded.Ok) DefinitionReader.read(id, "report.yaml", yaml);

        assertThat(DraftLint.check(delivered, loaded.definition())).isEmpty();
    }

    @Test
    void a_figure_that_does_not_exist_is_found_also_where_nothing_prints_it() throws IOException {
        assertThat(check("Xã.\n<#if none(s.households) && has(s.rank)>${s.housholds}</#if>"))
                .extracting(Mistake::line, Mistake::message)
                .first()
                .satisfies(found -> assertThat(found.toList()).first().isEqualTo(2))
                .satisfies(found ->
                        assertThat(found.toList().get(1).toString())
                                .contains("«housholds»", "«households»"));
    }

    @Test
    void every_unknown_name_is_told_in_one_go() throws IOException {
        assertThat(check("${num(s.one)}\n${num(s.two)}\n")).hasSize(2);
    }

    @Test
    void what_fails_only_without_answers_is_found() throws IOException {
        assertThat(check("<#if !has(s.households)>**mở</#if>"))
                .extracting(Mistake::message)
                .anyMatch(message -> message.contains("Chữ đậm"));
    }

    @Test
    void a_missing_template_is_a_mistake() {
        assertThat(DraftLint.check(folder, SmallReport.definition()))
                .extracting(Mistake::message)
                .singleElement()
                .asString()
                .contains("Không tìm thấy tệp");
    }

    @Test
    void a_question_that_nothing_prints_is_told_with_its_label() throws IOException {
        assertThat(check("${s.households} ${num(s.crop.rice)} ${num(s.learners)}\n"))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.line()).isEqualTo(1))
                .extracting(Mistake::message)
                .asString()
                .contains("residents (Số nhân khẩu), crop.maize (Diện tích ngô), shortcomings")
                .doesNotContain("staff_learners", "crop.rice", "households");
    }

    @Test
    void the_author_may_say_that_a_question_is_not_to_be_printed() throws IOException {
        String all = "residents, crop, shortcomings, disease, models, rank, projects";

        assertThat(check("<#-- không in: " + all + " -->${s.households} ${num(s.learners)}\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kết quả năm 2024 của xã.         | 13 | ${last_year}
                    Năm học 2024-2025 có hai trường. | 9  | Năm 2024
                    Theo số 34-CT/TW của trung ương. | 9  | <#-- văn bản: 34-CT/TW ngày … -->
                    Nghị định số 152/2025/NĐ-CP.     | 14 | Văn bản số 152/2025/NĐ-CP
                    Nghị quyết 1677/NQ-UBTVQH15.     | 12 | 1677/NQ-UBTVQH15
                    Công văn 2154/SNV-BTĐKT nêu rõ.  | 10 | 2154/SNV-BTĐKT
                    Xã **đậm                         | 4  | Chữ đậm mở bằng **
                    Xã *nghiêng                      | 4  | Chữ nghiêng mở bằng *
                    [#if x]a[/#if]                   | 1  | sẽ bị in nguyên ra
                    <#if s.households gt 0>a</#if>   | 6  | Không được so sánh trực tiếp
                    <#if 0 == s.crop.rice>a</#if>    | 8  | Không được so sánh trực tiếp
                    <#if s.rank + 1 == 2>a</#if>     | 13 | Không được tính bằng dấu «+»
                    <@title kind=s.rank * 2>a</@>    | 21 | Không được tính bằng dấu «*»
                    <#assign a = s.rank - 1>         | 21 | Không được tính bằng dấu «-»
                    <#assign a>chữ</#assign>         | 1  | <#macro>
                    <#assign a = "${year}${year}">   | 1  | <#macro>
                    <#import "/small/a.ftl" as a>    | 1  | /_shared/
                    """)
    void what_is_typed_where_it_does_not_belong_is_found_with_its_column(
            String wording, int column, String words) throws IOException {
        assertThat(check("Xã.\n" + wording))
                .anySatisfy(mistake -> {
                    assertThat(mistake.message()).contains(words);
                    assertThat(mistake.line()).isEqualTo(2);
                    assertThat(mistake.column()).isEqualTo(column);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đại hội ngày 24/7/2025, ngày 07 tháng 4 năm 2014.",
                "Giai đoạn 2021-2025, giai đoạn 2026 - 2030.",
                "Phong trào “Xã hội học tập đến năm 2030”.",
                "Luật Thi đua, khen thưởng năm 2022.",
                "<#-- giữ năm: 2045 -->Tầm nhìn đến năm 2045.",
                "<#-- văn bản: 34-CT/TW ngày 07/4/2014 -->Chỉ thị số 34-CT/TW ngày 7/4/2014.",
                "Diện tích 2025,5 ha, số 2.025 và 12024.",
                "**Đậm ${year}** và *nghiêng*, 3 * 4 = \\*",
                "<#if s.disease.option == \"none\">a</#if>",
                "<#list s.crop as c>${c?counter}: ${c.label?upper_case}<#sep>; </#list>",
                "Kết quả năm ${year}<@footnote>\n    Một.\n    Hai.\n  </@footnote>."
            })
    void what_belongs_into_a_wording_is_left_alone(String wording) throws IOException {
        assertThat(check(wording))
                .extracting(Mistake::message)
                .allMatch(message -> message.startsWith("Các số liệu được hỏi nhưng"));
    }

    @Test
    void the_cells_of_a_row_that_no_trial_prints_are_counted() throws IOException {
        String table =
                "<#if none(s.rank) && has(s.rank) && !none(s.rank)>\n"
                        + "<@table columns=\"A:l:1|B:l:1\">\n1 | 2\n1 | 2 \\| 3\n1 | 2 | 3\n</@table>\n</#if>";

        assertThat(check(table))
                .filteredOn(mistake -> mistake.message().contains("có 3 ô, bảng có 2 cột"))
                .extracting(Mistake::line)
                .containsExactly(5);
    }

    @Test
    void a_document_cited_with_another_date_than_listed_is_found() throws IOException {
        String listed = "<#-- văn bản: 34-CT/TW ngày 07/4/2014 -->\n";

        assertThat(check(listed + "Chỉ thị số 34-CT/TW ngày 07/4/2015."))
                .extracting(Mistake::message)
                .anyMatch(message -> message.contains("ghi ngày 07/4/2015, nhưng trong danh mục"));
    }

    @Test
    void a_shared_passage_is_checked_where_the_report_calls_it_and_only_there() {
        String shared =
                "<#macro one>\n${num(s.nothing)}\n</#macro>"
                        + "<#macro two><@one/></#macro><#macro other>${s.elsewhere}</#macro>";
        String wording =
                "<#import \"/_shared/a.ftl\" as shared>\n<#if has(s.rank) && none(s.rank)>"
                        + "<@shared.two/></#if>";

        assertThat(check(wording, shared))
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.file()).isEqualTo("_shared/a.ftl");
                    assertThat(mistake.line()).isEqualTo(2);
                    assertThat(mistake.message()).contains("«nothing»");
                });
    }

    @Test
    void a_condition_on_typed_words_that_changes_the_structure_is_found() {
        String wording =
                "<#list s.models as model><#if begins(model.name, \"<script\")>"
                        + "\n# Phần\n</#if></#list>Hết";

        assertThat(check(wording, ""))
                .extracting(Mistake::message)
                .anyMatch(message -> message.contains("làm đổi bố cục"));
    }

    private static List<Mistake> check(String wording, String shared) {
        return DraftLint.check(
                new TemplateSources(
                        "small/draft.ftl",
                        new TreeMap<>(Map.of("small/draft.ftl", wording, "_shared/a.ftl", shared))),
                SmallReport.definition());
    }

    private List<Mistake> check(String wording) throws IOException {
        Files.writeString(folder.resolve("draft.ftl"), wording);
        return DraftLint.check(folder, SmallReport.definition());
    }
}
