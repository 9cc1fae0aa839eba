package vn.sothon.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sothon.definition.Expression.Arithmetic;
import vn.sothon.definition.Expression.Count;
import vn.sothon.definition.Expression.CountUnits;
import vn.sothon.definition.Expression.Literal;
import vn.sothon.definition.Expression.Operator;
import vn.sothon.definition.Expression.Reference;
import vn.sothon.definition.Expression.Side;
import vn.sothon.definition.Expression.Sum;

/** The little language of calculations and checks. */
class ExpressionTest {

    @Test
    void times_binds_closer_than_plus_and_equals_go_from_the_left() {
        assertThat(calculation("1 - 2 - 3 * 4", "ha"))
                .isEqualTo(
                        arithmetic(
                                Operator.MINUS,
                                arithmetic(Operator.MINUS, literal("1"), literal("2")),
                                arithmetic(Operator.TIMES, literal("3"), literal("4"))));
    }

    @Test
    void parentheses_come_first() {
        assertThat(calculation("(1 + 2) * 3.5", "ha"))
                .isEqualTo(
                        arithmetic(
                                Operator.TIMES,
                                arithmetic(Operator.PLUS, literal("1"), literal("2")),
                                literal("3.5")));
    }

    @Test
    void a_name_may_end_in_one_side_of_a_pair() {
        assertThat(calculation("crop.rice.plan + crop_total.actual", "ha"))
                .isEqualTo(
                        arithmetic(
                                Operator.PLUS,
                                new Reference(new QuestionId("crop.rice"), Side.PLAN),
                                new Reference(new QuestionId("crop_total"), Side.ACTUAL)));
    }

    @Test
    void sum_names_the_items_of_a_group() {
        assertThat(calculation("sum(crop)", "ha"))
                .isEqualTo(
                        new Sum(
                                "crop",
                                List.of(
                                        new QuestionId("crop.rice"),
                                        new QuestionId("crop.maize"))));
    }

    @Test
    void lists_and_units_are_counted() {
        assertThat(calculation("count(projects) + count_units(village)", "cái"))
                .isEqualTo(
                        arithmetic(
                                Operator.PLUS,
                                new Count(new QuestionId("projects")),
                                new CountUnits(UnitKind.VILLAGE)));
    }

    @Test
    void an_expression_names_what_it_depends_on() {
        Expression expression =
                calculation("sum(crop) - crop_total + count(projects) * crop.rice", "ha");

        assertThat(expression.dependencies())
                .extracting(QuestionId::value)
                .containsExactlyInAnyOrder("crop.rice", "crop.maize", "crop_total", "projects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "residents >= households",
                "crop.rice.actual <= 1.2 * crop.rice.plan",
                "count(projects) > 0",
                "crop_total.actual == crop.rice.actual + crop.maize.actual",
                "forest*2<crop_total.plan",
            })
    void figures_that_go_together_are_compared(String check) {
        assertThat(DefinitionText.mistakes(DefinitionText.withCheck(check))).isEmpty();
    }

    @Test
    void what_is_wrong_in_a_check_is_told_at_its_character() {
        String expected = DefinitionText.resource("checks.expected");

        String told =
                expected.lines()
                        .filter(line -> !line.startsWith("    "))
                        .map(check -> check + "\n" + toldOf(check))
                        .collect(Collectors.joining());

        assertThat(told).isEqualTo(expected);
    }

    @Test
    void a_calculation_is_no_comparison() {
        assertThat(DefinitionText.mistakes(DefinitionText.withCalculation("1 > 2", "ha")))
                .extracting(Mistake::message)
                .containsExactly("phép tính không có dấu so sánh — hãy chuyển sang phần «checks»");
    }

    @Test
    void calculations_may_use_each_other_in_any_order() {
        String yaml =
                DefinitionText.withCalculation("later + 1", "ha")
                        + "  - {id: later, row: Q-11, label: Sau, unit: ha, calculate:"
                        + " crop_total.plan}\n";

        assertThat(DefinitionText.mistakes(yaml)).isEmpty();
    }

    @Test
    void an_endless_expression_is_refused() {
        String deep = "(".repeat(21) + "1" + ")".repeat(21) + " > 0";
        String wide = "1 + ".repeat(100) + "1 > 0";

        assertThat(DefinitionText.mistakes(DefinitionText.withCheck(deep)))
                .extracting(Mistake::message)
                .containsExactly("công thức có quá 20 tầng ngoặc — hãy tách thành nhiều phép tính");
        assertThat(DefinitionText.mistakes(DefinitionText.withCheck(wide)))
                .extracting(Mistake::message)
                .containsExactly("công thức dài quá 400 ký tự — hãy tách thành nhiều phép tính");
    }

    private static String toldOf(String check) {
        String yaml = DefinitionText.withCheck(check);
        int start = "    check: '".length();
        return DefinitionText.mistakes(yaml).stream()
                .map(m -> "    " + (m.column() - start) + ": " + m.message() + "\n")
                .collect(Collectors.joining());
    }

    private static Expression calculation(String text, String unit) {
        return DefinitionText.definition(DefinitionText.withCalculation(text, unit))
                .calculations()
                .getLast()
                .expression();
    }

    private static Expression literal(String value) {
        return new Literal(new BigDecimal(value));
    }

    private static Expression arithmetic(Operator operator, Expression left, Expression right) {
        return new Arithmetic(operator, left, right);
    }
}
