package vn.sothon.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sothon.answer.Answer;
import vn.sothon.answer.Approximation;
import vn.sothon.definition.Mistake;
import vn.sothon.definition.QuestionId;
import vn.sothon.figures.Given;
import vn.sothon.figures.SmallReport;

class AnswersFileTest {

    private static final String CONTEXT =
            "context: {commune: xã Xốp, province: tỉnh Quảng Ngãi, year: 2025, dated: 11/2025}\n";

    @Test
    void the_context_is_read() {
        assertThat(ok("units: []").context())
                .isEqualTo(
                        new DraftContext(
                                "xã Xốp", "tỉnh Quảng Ngãi", 2025, YearMonth.of(2025, 11)));
    }

    @Test
    void numbers_are_written_the_vietnamese_way() {
        assertThat(village("households: 1.656"))
                .isEqualTo(new Answer.Figure(new BigDecimal("1656"), Approximation.EXACT));
        assertThat(village("crop.rice: 4.890,67/5.000"))
                .isEqualTo(Answer.Pair.of("4890.67", "5000"));
    }

    @Test
    void none_and_not_known_yet_are_answers() {
        assertThat(village("households: không có")).isEqualTo(new Answer.None());
        assertThat(village("households: chưa có số liệu")).isEqualTo(new Answer.Unknown());
    }

    @Test
    void a_choice_may_carry_its_detail() {
        assertThat(village("disease: none")).isEqualTo(new Answer.Choice("none", ""));
        assertThat(village("disease: {some: tả lợn}"))
                .isEqualTo(new Answer.Choice("some", "tả lợn"));
    }

    @Test
    void a_list_has_one_entry_per_item_and_is_complete() {
        assertThat(village("models: [{name: Mắc ca}, {name: Sâm}]"))
                .isEqualTo(
                        new Answer.Items(
                                List.of(
                                        Map.of("name", new Answer.Text("Mắc ca")),
                                        Map.of("name", new Answer.Text("Sâm"))),
                                true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    households: ba hộ       | 6:19 | cần một con số viết kiểu Việt Nam
                    crop.rice: 60,5         | 6:18 | cần thực hiện/kế hoạch
                    housholds: 3            | 6:7  | «housholds» không hỏi Thôn A. Có phải anh/chị muốn viết «households»?
                    staff_learners: 3       | 6:7  | «staff_learners» không hỏi Thôn A
                    disease: maybe          | 6:16 | «maybe» không phải một trong các lựa chọn
                    models: [{nam: Sâm}]    | 6:16 | Thiếu «name»
                    disease: {}             | 6:16 | không phải một trong các lựa chọn
                    models: 3               | 6:15 | cần một danh sách
                    """)
    void a_mistake_has_its_place(String answer, String place, String words) {
        List<Mistake> mistakes = mistakes(unit(answer));

        assertThat(mistakes)
                .anySatisfy(mistake -> {
                    assertThat(mistake.line() + ":" + mistake.column()).isEqualTo(place);
                    assertThat(mistake.message()).contains(words);
                });
    }

    @Test
    void a_date_for_the_year_or_an_unknown_respondent_is_a_mistake() {
        List<Mistake> mistakes =
                mistakes("units:\n  - {name: A, respondent: vilage}\n  - {name: A, answers: {}}\n");

        assertThat(mistakes)
                .extracting(Mistake::message)
                .anyMatch(m -> m.contains("«vilage»") && m.contains("«village»"))
                .anyMatch(m -> m.contains("«A» được viết hai lần"))
                .anyMatch(m -> m.contains("Thiếu «respondent»"));
    }

    @ParameterizedTest
    @CsvSource({"''", "'a: [b'", "'- 1'", "'units: {'", "'\t'"})
    void whatever_is_no_file_of_answers_is_refused_and_not_thrown(String yaml) {
        assertThat(AnswersFile.read(SmallReport.definition(), "a.yaml", yaml))
                .isInstanceOfSatisfying(
                        AnswersFile.Refused.class,
                        refused -> assertThat(refused.mistakes()).isNotEmpty());
    }

    private static String unit(String answer) {
        return "units:\n  - name: Thôn A\n    respondent: village\n    answers:\n      "
                + answer
                + "\n";
    }

    private static Answer village(String answer) {
        String id = answer.substring(0, answer.indexOf(':'));
        return ok(unit(answer))
                .units()
                .getFirst()
                .given(new QuestionId(id))
                .map(Given::answer)
                .orElseThrow();
    }

    private static AnswersFile.Ok ok(String units) {
        return (AnswersFile.Ok)
                AnswersFile.read(SmallReport.definition(), "a.yaml", CONTEXT + units);
    }

    private static List<Mistake> mistakes(String units) {
        return ((AnswersFile.Refused)
                        AnswersFile.read(SmallReport.definition(), "a.yaml", CONTEXT + units))
                .mistakes();
    }
}
