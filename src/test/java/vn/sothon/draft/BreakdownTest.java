package vn.sothon.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sothon.answer.Answer;
import vn.sothon.figures.SmallReport;

class BreakdownTest {

    @Test
    void the_items_of_a_group_are_told_one_after_the_other() {
        SmallReport report =
                one("crop.rice", Answer.Pair.of("660", "668"))
                        .with("A", "crop.maize", Answer.Pair.of("17", "20"));

        assertThat(crops(report))
                .isEqualTo(
                        "[BODY] Cây, trong đó: diện tích lúa 660/668 ha, diện tích ngô 17/20 ha.");
    }

    @Test
    void an_item_that_is_none_or_zero_is_left_out() {
        SmallReport report =
                one("crop.rice", Answer.Pair.of("660", "668"))
                        .with("A", "crop.maize", new Answer.None());

        assertThat(crops(report)).isEqualTo("[BODY] Cây, trong đó: diện tích lúa 660/668 ha.");
        assertThat(crops(report.with("A", "crop.maize", Answer.Pair.of("0", "0"))))
                .isEqualTo("[BODY] Cây, trong đó: diện tích lúa 660/668 ha.");
    }

    @Test
    void where_every_item_is_none_nothing_is_printed() {
        SmallReport report =
                one("crop.rice", new Answer.None()).with("A", "crop.maize", new Answer.None());

        assertThat(crops(report)).isEqualTo("[BODY] Cây.");
    }

    @Test
    void an_item_nobody_has_given_is_a_gap() {
        assertThat(crops(one("crop.maize", new Answer.None())))
                .isEqualTo("[BODY] Cây, trong đó: diện tích lúa ⟦Diện tích lúa – A chưa báo⟧.");
    }

    @Test
    void a_figure_is_told_village_by_village_and_who_is_missing() {
        SmallReport report =
                SmallReport.silent()
                        .with("Thôn A", "households", Answer.Figure.of(1200))
                        .with("Thôn B", "households", Answer.Figure.of(0));

        assertThat(SmallDraft.print("${breakdown(s.households, \"hộ\")}", report))
                .isEqualTo("[BODY] Thôn A 1.200 hộ ⟦Thôn C; mới có 2/3 thôn⟧");
        assertThat(SmallDraft.print("${breakdown(s.households, \"hộ\")}", SmallReport.silent()))
                .isEqualTo("[BODY] ⟦Số hộ – Thôn A, Thôn B, Thôn C chưa báo⟧");
    }

    @Test
    void words_cannot_be_broken_down() {
        SmallReport report = one("shortcomings", new Answer.Text("Thiếu nước"));

        assertThatThrownBy(() -> SmallDraft.print("${breakdown(s.shortcomings, \"\")}", report))
                .isInstanceOf(DraftProblem.class)
                .hasMessageContaining("Không chia nhỏ được «Hạn chế»");
    }

    @Test
    void a_list_of_one_two_three_and_none_reads_as_a_sentence() {
        assertThat(projects("A")).isEqualTo("[BODY] A.");
        assertThat(projects("A", "B")).isEqualTo("[BODY] A và B.");
        assertThat(projects("A", "B", "C")).isEqualTo("[BODY] A, B và C.");
        assertThat(SmallDraft.print("${list(s.projects, \" và \")}.", SmallReport.silent()))
                .isEqualTo("[BODY] ⟦Dự án – Phòng Văn hóa chưa báo⟧.");
    }

    private static SmallReport one(String question, Answer answer) {
        return SmallReport.ofVillages("A").with("A", question, answer);
    }

    private static String crops(SmallReport report) {
        return SmallDraft.print("Cây${breakdown(s.crop, \"ha\", \", trong đó: \")}.", report);
    }

    private static String projects(String... names) {
        List<Map<String, Answer>> items =
                List.of(names).stream()
                        .map(name -> Map.<String, Answer>of("name", new Answer.Text(name)))
                        .toList();
        SmallReport report =
                SmallReport.silent()
                        .with("Phòng Văn hóa", "projects", new Answer.Items(items, true));
        return SmallDraft.print("${list(s.projects, \" và \")}.", report);
    }
}
