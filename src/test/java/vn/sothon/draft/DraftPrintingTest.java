package vn.sothon.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sothon.answer.Answer;
import vn.sothon.answer.Approximation;
import vn.sothon.document.Block;
import vn.sothon.figures.SmallReport;

class DraftPrintingTest {

    @Test
    void a_complete_total_prints_as_a_number() {
        SmallReport report = everyVillage("households", Answer.Figure.of(552));

        assertThat(SmallDraft.print("Có ${num(s.households)} hộ.", report))
                .isEqualTo("[BODY] Có 1.656 hộ.");
    }

    @Test
    void a_missing_figure_prints_what_is_missing_and_who_owes_it() {
        assertThat(SmallDraft.print("Có ${num(s.households)} hộ.", SmallReport.silent()))
                .isEqualTo("[BODY] Có ⟦Số hộ – Thôn A, Thôn B, Thôn C chưa báo⟧ hộ.");
    }

    @Test
    void at_most_three_names_stand_in_a_gap() {
        SmallReport report = SmallReport.ofVillages("A", "B", "C", "D", "E", "F", "G");

        assertThat(SmallDraft.print("${num(s.households)}", report))
                .isEqualTo("[BODY] ⟦Số hộ – A, B và 5 thôn khác chưa báo⟧");
    }

    @Test
    void an_incomplete_total_prints_its_value_and_who_is_missing() {
        SmallReport report =
                SmallReport.silent()
                        .with("Thôn A", "households", Answer.Figure.of(100))
                        .with("Thôn B", "households", Answer.Figure.of(52));

        assertThat(SmallDraft.print("${num(s.households)} hộ", report))
                .isEqualTo("[BODY] 152 ⟦Thôn C; mới có 2/3 thôn⟧ hộ");
    }

    @Test
    void a_paragraph_tells_of_an_incomplete_figure_once_and_its_footnote_again() {
        SmallReport report =
                SmallReport.silent().with("Thôn A", "crop.rice", Answer.Pair.of("9", "10"));
        String wording =
                """
                ${num(s.crop.rice)} ha, đạt ${pct(s.crop.rice)}<@footnote>${num(s.crop.rice)}</@footnote>.
                Lại ${num(s.crop.rice)}.
                """;

        assertThat(SmallDraft.print(wording, report))
                .isEqualTo(
                        """
                        [BODY] 9/10 ⟦Thôn B, Thôn C; mới có 1/3 thôn⟧ ha, đạt 90,00%(1).
                            (1) 9/10 ⟦Thôn B, Thôn C; mới có 1/3 thôn⟧
                        [BODY] Lại 9/10 ⟦Thôn B, Thôn C; mới có 1/3 thôn⟧.\
                        """);
    }

    @Test
    void a_paragraph_names_the_same_villages_once() {
        SmallReport report =
                SmallReport.silent()
                        .with("Thôn A", "households", Answer.Figure.of(9))
                        .with("Thôn A", "residents", Answer.Figure.of(40));

        assertThat(SmallDraft.print("${num(s.households)}, ${num(s.residents)}", report))
                .isEqualTo("[BODY] 9 ⟦Thôn B, Thôn C; mới có 1/3 thôn⟧, 40 ⟦2/3 thôn⟧");
        assertThat(
                        SmallDraft.print(
                                "${num(s.households)}, ${num(s.residents)}", SmallReport.silent()))
                .isEqualTo("[BODY] ⟦Số hộ – Thôn A, Thôn B, Thôn C chưa báo⟧, ⟦Số nhân khẩu⟧");
    }

    @Test
    void a_percentage_is_computed_from_the_pair() {
        SmallReport report = everyVillage("crop.rice", Answer.Pair.of("1895", "1932"));

        assertThat(SmallDraft.print("${pct(s.crop.rice)}", report)).isEqualTo("[BODY] 98,08%");
    }

    @Test
    void a_percentage_of_a_plan_of_zero_is_a_gap() {
        SmallReport report = everyVillage("crop.rice", Answer.Pair.of("5", "0"));

        assertThat(SmallDraft.print("${pct(s.crop.rice)}", report))
                .isEqualTo("[BODY] ⟦kế hoạch của Diện tích lúa⟧");
    }

    @Test
    void small_counts_are_padded_and_lists_are_counted() {
        SmallReport report =
                SmallReport.silent().with("Phòng Văn hóa", "projects", list("Thủy điện", "Đường"));

        assertThat(
                        SmallDraft.print(
                                "${count(s.projects)} dự án: ${list(s.projects, \" và \")}",
                                report))
                .isEqualTo("[BODY] 02 dự án: Thủy điện và Đường");
    }

    @Test
    void no_such_thing_reads_as_words_or_as_zero_where_a_number_stands() {
        SmallReport report = everyVillage("households", new Answer.None());

        assertThat(SmallDraft.print("${s.households}; ${num(s.households)}", report))
                .isEqualTo("[BODY] không có; 0");
        assertThat(SmallDraft.print("<#if none(s.households)>chưa có hộ nào</#if>", report))
                .isEqualTo("[BODY] chưa có hộ nào");
    }

    @Test
    void a_word_of_approximation_stays_with_its_figure() {
        SmallReport report =
                SmallReport.silent()
                        .with(
                                "Phòng Văn hóa",
                                "staff_learners",
                                new Answer.Figure(
                                        BigDecimal.valueOf(600), Approximation.ESTIMATED));

        assertThat(SmallDraft.print("${num(s.staff_learners)} người", report))
                .isEqualTo("[BODY] ước 600 người");
    }

    @Test
    void sums_and_differences_are_exact_and_gaps_pass_through_them() {
        SmallReport report =
                everyVillage("households", Answer.Figure.of(10))
                        .with("Thôn A", "residents", Answer.Figure.of(50))
                        .with("Thôn B", "residents", Answer.Figure.of(50))
                        .with("Thôn C", "residents", Answer.Figure.of(50));

        assertThat(SmallDraft.print("${num(diff(s.residents, s.households))}", report))
                .isEqualTo("[BODY] 120");
        assertThat(SmallDraft.print("${num(sum(s.residents, s.staff_learners))}", report))
                .isEqualTo("[BODY] ⟦Số cán bộ học – Phòng Văn hóa chưa báo⟧");
    }

    @Test
    void a_sum_over_a_group_adds_its_pairs() {
        SmallReport report =
                everyVillage("crop.rice", Answer.Pair.of("1.5", "2"))
                        .with("Thôn A", "crop.maize", Answer.Pair.of("1", "1"))
                        .with("Thôn B", "crop.maize", new Answer.None())
                        .with("Thôn C", "crop.maize", new Answer.None());

        assertThat(SmallDraft.print("${num(sum(s.crop))} = ${num(s.crop_total)}", report))
                .isEqualTo("[BODY] 5,5/7 = 5,5/7");
    }

    @Test
    void the_items_of_a_group_are_looped_over() {
        SmallReport report =
                everyVillage("crop.rice", Answer.Pair.of("1.5", "2"))
                        .with("Thôn A", "crop.maize", new Answer.None())
                        .with("Thôn B", "crop.maize", new Answer.None())
                        .with("Thôn C", "crop.maize", new Answer.None());
        String wording =
                "<#list s.crop as c>${c.label}: <#if none(c)>không<#else>${num(c.actual)}"
                        + " ${c.unit}</#if><#sep>; </#sep></#list>";

        assertThat(SmallDraft.print(wording, report))
                .isEqualTo("[BODY] Diện tích lúa: 4,5 ha; Diện tích ngô: không");
    }

    @Test
    void a_text_of_several_paragraphs_becomes_several_paragraphs_with_its_village() {
        SmallReport report =
                SmallReport.silent()
                        .with("Thôn A", "shortcomings", new Answer.Text("Một.\n\nHai."))
                        .with("Thôn B", "shortcomings", new Answer.Text("Ba."))
                        .with("Thôn C", "shortcomings", new Answer.None());

        assertThat(
                        SmallDraft.print(
                                "<#list paragraphs(s.shortcomings) as p>\n${p}\n</#list>", report))
                .isEqualTo("[BODY] Thôn A: Một.\n[BODY] Hai.\n[BODY] Thôn B: Ba.");
    }

    @Test
    void a_choice_names_the_villages_that_differ() {
        SmallReport report =
                everyVillage("disease", new Answer.Choice("none", ""))
                        .with("Thôn B", "disease", new Answer.Choice("some", "tả lợn"));

        assertThat(
                        SmallDraft.print(
                                "<#if s.disease.option == \"some\"><#list s.disease as d>${d.unit}:"
                                        + " ${d.detail}</#list></#if>",
                                report))
                .isEqualTo("[BODY] Thôn B: tả lợn");
    }

    @Test
    void the_year_has_no_thousands_mark() {
        assertThat(SmallDraft.print("${last_year}-${year}-${next_year}", SmallReport.silent()))
                .isEqualTo("[BODY] 2024-2025-2026");
    }

    @Test
    void rows_of_a_table_may_hold_figures_and_gaps() {
        SmallReport report = everyVillage("households", Answer.Figure.of(10));
        String wording =
                """
                <@table caption="Bảng 1" columns="TT:c:6|Chỉ tiêu:l:30|Số:r:10">
                1 | Hộ | ${num(s.households)}
                2 | Khẩu | ${num(s.residents)}
                </@table>
                """;

        Block.Table table = (Block.Table) SmallDraft.document(wording, report).blocks().getFirst();

        assertThat(table.columns())
                .containsExactly(
                        new Block.TableColumn(List.of("TT"), Block.Alignment.CENTRE, 6),
                        new Block.TableColumn(List.of("Chỉ tiêu"), Block.Alignment.LEFT, 30),
                        new Block.TableColumn(List.of("Số"), Block.Alignment.RIGHT, 10));
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void columns_below_one_title_and_totals_and_appendices_are_written_in_the_template() {
        String wording =
                """
                <@appendix number="I" title=["KẾT QUẢ", "TRỒNG RỪNG"] landscape=true>
                <@table columns="TT:c:6|Diện tích > Kế hoạch:r:13|Diện tích > Thực hiện:r:13">
                1 | 2 | 3
                = | 2 | 3
                </@table>
                </@appendix>
                """;

        var appendix =
                (Block.Appendix)
                        SmallDraft.document(wording, SmallReport.silent()).blocks().getFirst();

        assertThat(appendix.number()).isEqualTo("I");
        assertThat(appendix.title()).hasSize(2);
        assertThat(appendix.attachedTo()).isEmpty();
        assertThat(appendix.isLandscape()).isTrue();
        Block.Table table = (Block.Table) appendix.blocks().getFirst();
        assertThat(table.columns())
                .extracting(Block.TableColumn::titles)
                .containsExactly(
                        List.of("TT"),
                        List.of("Diện tích", "Kế hoạch"),
                        List.of("Diện tích", "Thực hiện"));
        assertThat(table.rows()).extracting(Block.TableRow::isTotal).containsExactly(false, true);
    }

    @Test
    void equal_inputs_give_an_equal_document() {
        String wording = "${num(s.households)}<@footnote>${num(s.residents)}</@footnote>";

        assertThat(SmallDraft.document(wording, SmallReport.silent()))
                .isEqualTo(SmallDraft.document(wording, SmallReport.silent()));
    }

    private static SmallReport everyVillage(String question, Answer answer) {
        return SmallReport.silent()
                .with("Thôn A", question, answer)
                .with("Thôn B", question, answer)
                .with("Thôn C", question, answer);
    }

    private static Answer list(String... names) {
        List<Map<String, Answer>> rows =
                Arrays.stream(names)
                        .map(name -> Map.<String, Answer>of("name", new Answer.Text(name)))
                        .toList();
        return new Answer.Items(rows, true);
    }
}
