package vn.sothon.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sothon.figures.SmallReport.id;
import static vn.sothon.figures.SmallReport.literal;
import static vn.sothon.figures.SmallReport.whole;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sothon.answer.Answer;
import vn.sothon.definition.Check;
import vn.sothon.definition.Expression;
import vn.sothon.definition.Expression.Operator;
import vn.sothon.definition.Expression.Relation;
import vn.sothon.definition.Expression.Side;
import vn.sothon.figures.FigureBook;
import vn.sothon.figures.SmallReport;

class ChecksTest {

    private static final Check RESIDENTS_AT_LEAST_HOUSEHOLDS =
            check(whole("residents"), Relation.AT_LEAST, whole("households"));

    @Test
    void a_failed_check_shows_the_values_it_compared() {
        SmallReport report =
                SmallReport.silent()
                        .with("Thôn A", "residents", Answer.Figure.of(120))
                        .with("Thôn A", "households", Answer.Figure.of(152));

        assertThat(inVillageA(report, RESIDENTS_AT_LEAST_HOUSEHOLDS))
                .containsExactly(
                        new Finding(
                                RESIDENTS_AT_LEAST_HOUSEHOLDS,
                                Finding.Outcome.FAILS,
                                "Số nhân khẩu 120 < Số hộ 152"));
    }

    @Test
    void a_kept_check_is_found_to_hold() {
        SmallReport report =
                SmallReport.silent()
                        .with("Thôn A", "residents", Answer.Figure.of(620))
                        .with("Thôn A", "households", Answer.Figure.of(152));

        assertThat(inVillageA(report, RESIDENTS_AT_LEAST_HOUSEHOLDS))
                .extracting(Finding::outcome)
                .containsExactly(Finding.Outcome.HOLDS);
    }

    @Test
    void a_check_waits_for_figures_that_are_missing_or_not_known_yet() {
        SmallReport report =
                SmallReport.silent()
                        .with("Thôn A", "residents", new Answer.Unknown())
                        .with("Thôn A", "households", Answer.Figure.of(152));

        assertThat(inVillageA(report, RESIDENTS_AT_LEAST_HOUSEHOLDS)).isEmpty();
    }

    @Test
    void no_such_thing_is_compared_as_zero() {
        Check check = check(whole("households"), Relation.MORE, literal("0"));
        SmallReport report = SmallReport.silent().with("Thôn A", "households", new Answer.None());

        assertThat(inVillageA(report, check))
                .extracting(Finding::values)
                .containsExactly("Số hộ 0 = 0");
    }

    @Test
    void one_side_of_a_pair_and_a_product_are_shown_with_their_result() {
        Check check =
                check(
                        new Expression.Reference(id("crop.rice"), Side.ACTUAL),
                        Relation.AT_MOST,
                        new Expression.Arithmetic(
                                Operator.TIMES,
                                literal("2"),
                                new Expression.Reference(id("crop.rice"), Side.PLAN)));
        SmallReport report =
                SmallReport.silent().with("Thôn A", "crop.rice", Answer.Pair.of("1250.5", "600"));

        assertThat(inVillageA(report, check))
                .extracting(Finding::values)
                .containsExactly(
                        "Diện tích lúa (thực hiện) 1.250,5 > 2 × Diện tích lúa (kế hoạch) 600 ="
                                + " 1.200");
    }

    @Test
    void within_one_village_a_check_that_counts_villages_waits() {
        Check check = check(whole("households"), Relation.AT_LEAST, whole("village_count"));
        SmallReport report = SmallReport.silent().with("Thôn A", "households", Answer.Figure.of(1));

        assertThat(inVillageA(report, check)).isEmpty();
    }

    @Test
    void over_the_commune_a_check_waits_for_the_last_village() {
        SmallReport report =
                SmallReport.silent()
                        .with("Thôn A", "residents", Answer.Figure.of(1))
                        .with("Thôn A", "households", Answer.Figure.of(9))
                        .with("Thôn B", "residents", Answer.Figure.of(1))
                        .with("Thôn B", "households", Answer.Figure.of(9));
        FigureBook waiting = book(report);
        report.with("Thôn C", "residents", Answer.Figure.of(1));
        report.with("Thôn C", "households", Answer.Figure.of(9));

        assertThat(Checks.run(waiting)).isEmpty();
        assertThat(Checks.run(book(report)))
                .extracting(Finding::values)
                .containsExactly("Số nhân khẩu 3 < Số hộ 27");
    }

    private static List<Finding> inVillageA(SmallReport report, Check check) {
        return Checks.run(SmallReport.definition(check), report.unitAnswers("Thôn A"));
    }

    private static FigureBook book(SmallReport report) {
        return FigureBook.assemble(
                SmallReport.definition(RESIDENTS_AT_LEAST_HOUSEHOLDS), report.units(), List.of());
    }

    private static Check check(Expression left, Relation relation, Expression right) {
        return new Check(
                "rule",
                new Expression.Comparison(relation, left, right),
                Check.Severity.ERROR,
                "Số liệu không khớp.");
    }
}
