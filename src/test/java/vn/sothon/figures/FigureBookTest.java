package vn.sothon.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sothon.figures.SmallReport.id;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.sothon.answer.Answer;
import vn.sothon.answer.Approximation;

class FigureBookTest {

    @Test
    void a_total_is_the_sum_over_the_villages() {
        FigureBook book =
                SmallReport.silent()
                        .with("Thôn A", "households", Answer.Figure.of(152))
                        .with("Thôn B", "households", Answer.Figure.of(98))
                        .with("Thôn C", "households", Answer.Figure.of(50))
                        .book();

        assertThat(book.figure(id("households")))
                .isEqualTo(amount(300, new Coverage(3, 3, List.of())));
    }

    @Test
    void no_such_thing_counts_as_zero_and_completes_the_total() {
        FigureBook book =
                SmallReport.silent()
                        .with("Thôn A", "households", Answer.Figure.of(152))
                        .with("Thôn B", "households", new Answer.None())
                        .with("Thôn C", "households", Answer.Figure.of(0))
                        .book();

        assertThat(book.figure(id("households")))
                .isEqualTo(amount(152, new Coverage(3, 3, List.of())));
    }

    @Test
    void silence_and_not_known_yet_leave_the_total_incomplete_and_name_the_villages() {
        FigureBook book =
                SmallReport.silent()
                        .with("Thôn A", "households", Answer.Figure.of(152))
                        .with("Thôn B", "households", new Answer.Unknown())
                        .book();

        assertThat(book.figure(id("households")))
                .isEqualTo(amount(152, new Coverage(1, 3, List.of("Thôn B", "Thôn C"))));
    }

    @Test
    void a_figure_nobody_has_given_is_a_gap_that_names_who_owes_it() {
        FigureBook book =
                SmallReport.silent().with("Thôn B", "households", new Answer.Unknown()).book();

        assertThat(book.figure(id("households")))
                .isEqualTo(new Figure.Gap("Số hộ", List.of("Thôn A", "Thôn B", "Thôn C")));
    }

    @Test
    void zero_and_no_such_thing_stay_distinguishable() {
        FigureBook book =
                SmallReport.silent()
                        .with("Thôn A", "households", new Answer.None())
                        .with("Thôn B", "households", new Answer.None())
                        .with("Thôn C", "households", new Answer.None())
                        .with("Phòng Văn hóa", "staff_learners", Answer.Figure.of(0))
                        .book();

        assertThat(book.figure(id("households")))
                .isEqualTo(new Figure.None(new Coverage(3, 3, List.of())));
        assertThat(book.figure(id("staff_learners")))
                .isEqualTo(amount(0, new Coverage(1, 1, List.of())));
    }

    @Test
    void pairs_add_actual_and_plan_apart() {
        FigureBook book =
                SmallReport.silent()
                        .with("Thôn A", "crop.rice", Answer.Pair.of("1.36", "2"))
                        .with("Thôn B", "crop.rice", Answer.Pair.of("3", "7.5"))
                        .with("Thôn C", "crop.rice", new Answer.None())
                        .book();

        assertThat(book.figure(id("crop.rice")))
                .isEqualTo(
                        new Figure.Pair(
                                new BigDecimal("4.36"),
                                new BigDecimal("9.5"),
                                new Coverage(3, 3, List.of())));
    }

    @Test
    void a_total_with_one_approximate_part_keeps_its_word() {
        Answer nearly = new Answer.Figure(BigDecimal.TEN, Approximation.NEARLY);
        FigureBook book =
                SmallReport.silent()
                        .with("Thôn A", "households", Answer.Figure.of(5))
                        .with("Thôn B", "households", nearly)
                        .with("Thôn C", "households", nearly)
                        .book();

        assertThat(book.figure(id("households")))
                .extracting("approximation")
                .isEqualTo(Approximation.NEARLY);
    }

    @Test
    void texts_keep_the_village_that_wrote_them() {
        FigureBook book =
                SmallReport.silent()
                        .with("Thôn A", "shortcomings", new Answer.Text("Thiếu nước."))
                        .with("Thôn B", "shortcomings", new Answer.None())
                        .with("Thôn C", "shortcomings", new Answer.Text("Đường hỏng."))
                        .book();

        assertThat(book.figure(id("shortcomings")))
                .isEqualTo(
                        new Figure.Texts(
                                List.of(
                                        new Figure.UnitText("Thôn A", "Thiếu nước."),
                                        new Figure.UnitText("Thôn C", "Đường hỏng.")),
                                new Coverage(3, 3, List.of())));
    }

    @Test
    void one_village_that_differs_makes_the_choice_differ() {
        FigureBook book =
                SmallReport.silent()
                        .with("Thôn A", "disease", new Answer.Choice("none", ""))
                        .with("Thôn B", "disease", new Answer.Choice("some", "tả lợn, 5 con"))
                        .with("Thôn C", "disease", new Answer.Choice("none", ""))
                        .book();

        assertThat(book.figure(id("disease")))
                .isEqualTo(
                        new Figure.Choices(
                                List.of(new Figure.UnitChoice("Thôn B", "some", "tả lợn, 5 con")),
                                new Coverage(3, 3, List.of())));
    }

    @Test
    void lists_of_several_villages_follow_one_another() {
        FigureBook book =
                SmallReport.silent()
                        .with("Thôn A", "models", list(true, "Mắc ca"))
                        .with("Thôn B", "models", list(true))
                        .with("Thôn C", "models", list(true, "Cà phê", "Sâm"))
                        .book();

        assertThat(book.figure(id("models")))
                .isEqualTo(
                        new Figure.Items(
                                List.of(row("Mắc ca"), row("Cà phê"), row("Sâm")),
                                new Coverage(3, 3, List.of())));
    }

    @Test
    void a_list_not_yet_declared_complete_is_still_owed() {
        FigureBook book =
                SmallReport.silent()
                        .with("Phòng Văn hóa", "projects", list(false, "Thủy điện"))
                        .book();

        assertThat(book.coverage(id("projects")))
                .isEqualTo(new Coverage(0, 1, List.of("Phòng Văn hóa")));
        assertThat(book.figure(id("project_count")))
                .isEqualTo(amount(1, new Coverage(0, 1, List.of("Phòng Văn hóa"))));
    }

    @Test
    void a_calculation_adds_figures_of_different_respondents() {
        FigureBook book =
                SmallReport.silent()
                        .with("Thôn A", "resident_learners", Answer.Figure.of(100))
                        .with("Thôn B", "resident_learners", Answer.Figure.of(111))
                        .with("Thôn C", "resident_learners", Answer.Figure.of(100))
                        .with("Phòng Văn hóa", "staff_learners", Answer.Figure.of(134))
                        .book();

        assertThat(book.figure(id("learners")))
                .isEqualTo(amount(445, new Coverage(4, 4, List.of())));
    }

    @Test
    void a_calculation_over_a_gap_is_a_gap_that_names_what_is_missing() {
        FigureBook book =
                SmallReport.silent()
                        .with("Thôn A", "resident_learners", Answer.Figure.of(100))
                        .with("Thôn B", "resident_learners", Answer.Figure.of(100))
                        .with("Thôn C", "resident_learners", Answer.Figure.of(100))
                        .book();

        assertThat(book.figure(id("learners")))
                .isEqualTo(new Figure.Gap("Số cán bộ học", List.of("Phòng Văn hóa")));
    }

    @Test
    void a_calculation_over_an_incomplete_figure_is_incomplete() {
        FigureBook book =
                SmallReport.silent()
                        .with("Thôn A", "resident_learners", Answer.Figure.of(100))
                        .with("Phòng Văn hóa", "staff_learners", Answer.Figure.of(134))
                        .book();

        assertThat(book.figure(id("learners")))
                .isEqualTo(amount(234, new Coverage(2, 4, List.of("Thôn B", "Thôn C"))));
    }

    @Test
    void the_sum_of_a_group_keeps_what_is_there_and_names_who_owes_the_rest() {
        FigureBook book =
                SmallReport.silent()
                        .with("Thôn A", "crop.rice", Answer.Pair.of("5", "6"))
                        .with("Thôn A", "crop.maize", Answer.Pair.of("1.5", "2"))
                        .with("Thôn B", "crop.rice", Answer.Pair.of("7", "8"))
                        .book();

        assertThat(book.figure(id("crop_total")))
                .isEqualTo(
                        new Figure.Pair(
                                new BigDecimal("13.5"),
                                new BigDecimal("16"),
                                new Coverage(1, 3, List.of("Thôn B", "Thôn C"))));
    }

    @Test
    void villages_are_counted_also_while_they_are_silent() {
        FigureBook book = SmallReport.silent().book();

        assertThat(book.figure(id("village_count")))
                .isEqualTo(amount(3, new Coverage(0, 0, List.of())));
    }

    @Test
    void a_figure_knows_whose_words_it_rests_on() {
        FigureBook book =
                SmallReport.silent()
                        .with("Thôn B", "resident_learners", Answer.Figure.of(100))
                        .with("Phòng Văn hóa", "staff_learners", Answer.Figure.of(134))
                        .book();

        assertThat(book.contributions(id("learners")))
                .extracting(c -> c.unit().name(), c -> c.given().person())
                .containsExactly(
                        tuple("Thôn B", "Người của Thôn B"),
                        tuple("Phòng Văn hóa", "Người của Phòng Văn hóa"));
    }

    @Test
    void last_years_figure_is_there_only_where_somebody_gave_it() {
        List<UnitAnswers> lastYear =
                SmallReport.silent().with("Thôn A", "households", Answer.Figure.of(150)).units();
        FigureBook book =
                FigureBook.assemble(
                        SmallReport.definition(), SmallReport.silent().units(), lastYear);

        assertThat(book.lastYear(id("households"))).isPresent();
        assertThat(book.lastYear(id("residents"))).isEmpty();
    }

    @Test
    void the_gaps_come_in_the_order_of_the_report() {
        FigureBook book =
                SmallReport.silent().with("Thôn A", "households", Answer.Figure.of(150)).book();

        assertThat(book.gaps())
                .extracting(Figure.Gap::label)
                .startsWith("Số nhân khẩu", "Số người dân học")
                .endsWith("Dự án");
    }

    @Test
    void an_unknown_id_is_refused_by_name() {
        FigureBook book = SmallReport.silent().book();

        assertThatThrownBy(() -> book.figure(id("housholds")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("housholds");
    }

    @Property
    void the_total_does_not_depend_on_the_order_of_the_units(
            @ForAll @Size(3) List<@IntRange(max = 100_000) Integer> values, @ForAll Random random) {
        SmallReport report =
                SmallReport.silent()
                        .with("Thôn A", "households", Answer.Figure.of(values.get(0)))
                        .with("Thôn B", "households", Answer.Figure.of(values.get(1)))
                        .with("Thôn C", "households", Answer.Figure.of(values.get(2)));
        List<UnitAnswers> shuffled = new ArrayList<>(report.units());
        Collections.shuffle(shuffled, random);

        FigureBook book = FigureBook.assemble(SmallReport.definition(), shuffled, List.of());

        assertThat(book.figure(id("households"))).isEqualTo(report.book().figure(id("households")));
    }

    private static Figure amount(long value, Coverage coverage) {
        return new Figure.Amount(BigDecimal.valueOf(value), Approximation.EXACT, coverage);
    }

    private static Answer list(boolean closed, String... names) {
        return new Answer.Items(Arrays.stream(names).map(FigureBookTest::row).toList(), closed);
    }

    private static Map<String, Answer> row(String name) {
        return Map.of("name", new Answer.Text(name));
    }
}
