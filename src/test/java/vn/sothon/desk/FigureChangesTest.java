package vn.sothon.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sothon.answer.Answer;
import vn.sothon.definition.Calculation;
import vn.sothon.definition.Question;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.Section;
import vn.sothon.desk.FigureChanges.Line;
import vn.sothon.desk.FigureChanges.Part;
import vn.sothon.desk.FigureChanges.Side;
import vn.sothon.desk.FigureChanges.UnitShift;
import vn.sothon.figures.FigureBook;
import vn.sothon.figures.SmallReport;

/** Which figures differ between two drafts, and through whom. */
class FigureChangesTest {

    @Test
    void between_equal_drafts_nothing_changed() {
        FigureChanges changes = FigureChanges.between(whole("150").book(), whole("150").book());

        assertThat(changes.count()).isZero();
        assertThat(changes.parts()).isEmpty();
    }

    @Test
    void a_figure_stands_with_old_and_new_as_printed_and_the_unit_it_came_from() {
        Line line = only(whole("1150"), whole("1152"));

        assertThat(line.label()).isEqualTo("Số hộ");
        assertThat(line.old().value()).isEqualTo("1.170 hộ");
        assertThat(line.now().value()).isEqualTo("1.172 hộ");
        assertThat(line.units()).containsExactly(new UnitShift("Thôn A", "1.150 hộ", "1.152 hộ"));
    }

    @Test
    void a_gap_is_a_gap_and_a_unit_that_was_silent_is_said_to_have_been() {
        SmallReport now = SmallReport.silent().with("Thôn B", "households", figure("7"));

        Line line = only(SmallReport.silent(), now);

        assertThat(line.old().value()).isEqualTo("chưa có");
        assertThat(line.old().isGap()).isTrue();
        assertThat(line.now().value()).isEqualTo("7 hộ");
        assertThat(line.now().partial().orElseThrow().answered()).isEqualTo(1);
        assertThat(line.units()).containsExactly(new UnitShift("Thôn B", "chưa trả lời", "7 hộ"));
    }

    @Test
    void a_total_that_covers_more_units_changed_although_its_number_did_not() {
        SmallReport old = SmallReport.ofVillages("A", "B").with("A", "households", figure("7"));
        SmallReport now =
                SmallReport.ofVillages("A", "B")
                        .with("A", "households", figure("7"))
                        .with("B", "households", figure("0"));

        Line line = only(old, now);

        assertThat(line.isSame()).isFalse();
        assertThat(line.old().partial()).isPresent();
        assertThat(line.now().partial()).isEmpty();
    }

    @Test
    void answers_that_make_up_for_each_other_are_told_though_the_total_is_the_same() {
        SmallReport old = villages("10", "20");
        SmallReport now = villages("20", "10");

        Line line = only(old, now);

        assertThat(line.isSame()).isTrue();
        assertThat(line.units())
                .containsExactly(
                        new UnitShift("A", "10 hộ", "20 hộ"), new UnitShift("B", "20 hộ", "10 hộ"));
    }

    @Test
    void a_figure_of_two_trailing_digits_is_the_same_figure() {
        SmallReport old =
                SmallReport.ofVillages("A").with("A", "crop.rice", Answer.Pair.of("1.5", "2"));
        SmallReport now =
                SmallReport.ofVillages("A").with("A", "crop.rice", Answer.Pair.of("1.50", "2.00"));

        assertThat(FigureChanges.between(old.book(), now.book()).count()).isZero();
    }

    @Test
    void words_stand_once_with_their_units_in_them() {
        SmallReport old =
                whole("150").with("Thôn A", "shortcomings", new Answer.Text("Thiếu vốn."));
        SmallReport now = whole("150").with("Thôn A", "shortcomings", new Answer.Text("Đủ vốn."));

        Line line = only(old, now);

        assertThat(line.isLong()).isTrue();
        assertThat(line.old().value()).isEqualTo("Thiếu vốn.");
        assertThat(line.units()).isEmpty();
    }

    @Test
    void what_is_calculated_stands_after_what_is_asked() {
        SmallReport old = learners("3");
        SmallReport now = learners("5").with("A", "households", figure("1"));

        FigureChanges changes = FigureChanges.between(old.book(), now.book());

        assertThat(changes.parts())
                .extracting(Part::title)
                .containsExactly("Thôn", "Phòng", "Số tính được");
        assertThat(changes.parts().getLast().lines())
                .extracting(Line::label)
                .containsExactly("Số người học");
    }

    @Test
    void the_year_before_is_told_where_it_was_corrected() {
        FigureBook old = withLastYear("140");
        FigureBook now = withLastYear("141");

        Line line = FigureChanges.between(old, now).parts().getFirst().lines().getFirst();

        assertThat(line.isSame()).isTrue();
        assertThat(line.lastYear()).contains(new FigureChanges.Shift("160 hộ", "161 hộ"));
    }

    @Test
    void a_question_that_came_is_said_to_be_new_and_one_that_went_to_be_gone() {
        FigureBook all = whole("150").book();
        FigureBook fewer =
                FigureBook.assemble(
                        withoutFirstQuestion(SmallReport.definition()),
                        whole("150").units(),
                        List.of());

        Line came = FigureChanges.between(fewer, all).parts().getFirst().lines().getFirst();
        Line went = FigureChanges.between(all, fewer).parts().getFirst().lines().getFirst();

        assertThat(came.label()).isEqualTo("Số hộ");
        assertThat(came.old().value()).isEqualTo("chưa hỏi");
        assertThat(came.now().value()).isEqualTo("170 hộ");
        assertThat(went.old().value()).isEqualTo("170 hộ");
        assertThat(went.now())
                .extracting(Side::value, Side::isGap)
                .containsExactly("không còn hỏi", true);
    }

    private static Line only(SmallReport old, SmallReport now) {
        FigureChanges changes = FigureChanges.between(old.book(), now.book());
        assertThat(changes.count()).isOne();
        return changes.parts().getFirst().lines().getFirst();
    }

    /** The three villages' households, of which two have ten each. */
    private static SmallReport whole(String first) {
        return SmallReport.silent()
                .with("Thôn A", "households", figure(first))
                .with("Thôn B", "households", figure("10"))
                .with("Thôn C", "households", figure("10"));
    }

    private static SmallReport villages(String first, String second) {
        return SmallReport.ofVillages("A", "B")
                .with("A", "households", figure(first))
                .with("B", "households", figure(second));
    }

    private static SmallReport learners(String staff) {
        return SmallReport.ofVillages("A")
                .with("A", "resident_learners", figure("40"))
                .with("Phòng Văn hóa", "staff_learners", figure(staff));
    }

    private static FigureBook withLastYear(String first) {
        return FigureBook.assemble(
                SmallReport.definition(), whole("150").units(), whole(first).units());
    }

    private static ReportDefinition withoutFirstQuestion(ReportDefinition whole) {
        Section first = whole.sections().getFirst();
        List<Question> rest = first.questions().subList(1, first.questions().size());
        var shorter = new Section(first.id(), first.title(), first.respondent(), rest);
        return new ReportDefinition(
                whole.id(),
                "2",
                whole.title(),
                List.of(shorter, whole.sections().getLast()),
                List.<Calculation>copyOf(whole.calculations()),
                List.of());
    }

    private static Answer figure(String value) {
        return Answer.Figure.of(value);
    }
}
