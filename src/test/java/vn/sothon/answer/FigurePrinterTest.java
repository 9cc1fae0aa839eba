package vn.sothon.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FigurePrinterTest {

    private final FigurePrinter printer = new FigurePrinter();

    @Test
    void numbers_have_a_dot_for_thousands_and_a_comma_for_decimals() {
        assertThat(printer.number(of("1895"))).isEqualTo("1.895");
        assertThat(printer.number(of("4890.67"))).isEqualTo("4.890,67");
        assertThat(printer.number(of("113795.69"))).isEqualTo("113.795,69");
        assertThat(printer.number(of("-1200"))).isEqualTo("-1.200");
        assertThat(printer.number(of("3E+3"))).isEqualTo("3.000");
        assertThat(printer.number(of("0.00"))).isEqualTo("0");
    }

    @Test
    void a_given_number_of_decimals_rounds_half_up() {
        assertThat(printer.number(of("98.085"), 2)).isEqualTo("98,09");
        assertThat(printer.number(of("3"), 1)).isEqualTo("3,0");
    }

    @Test
    void counts_below_ten_are_padded() {
        assertThat(printer.paddedCount(of("3"))).isEqualTo("03");
        assertThat(printer.paddedCount(of("12"))).isEqualTo("12");
        assertThat(printer.paddedCount(of("1895"))).isEqualTo("1.895");
    }

    @Test
    void a_share_of_a_plan_is_computed() {
        assertThat(printer.percent(of("1895"), of("1932"), 2)).contains("98,08%");
        assertThat(printer.percent(of("950"), of("500"), 0)).contains("190%");
        assertThat(printer.percent(of("98.09"))).isEqualTo("98,09%");
    }

    @Test
    void a_share_of_a_zero_plan_is_a_gap() {
        assertThat(printer.percent(of("5"), of("0"), 2)).isEmpty();
    }

    @Test
    void amounts_print_in_three_scales() {
        assertThat(printer.dong(of("2482200000"))).isEqualTo("2.482.200.000 đồng");
        assertThat(printer.billions(of("7813000000"))).isEqualTo("7,813 tỷ đồng");
        assertThat(printer.millions(of("171930000"))).isEqualTo("171,93 triệu đồng");
    }

    @Test
    void a_pair_prints_with_its_unit_once() {
        assertThat(printer.pair(Answer.Pair.of("660", "668"), "ha")).isEqualTo("660/668 ha");
    }

    @Test
    void words_tell_two_readings_apart() {
        assertThat(printer.inWords(of("4300"))).isEqualTo("bốn nghìn ba trăm");
        assertThat(printer.inWords(of("4.3"))).isEqualTo("bốn phẩy ba");
        assertThat(printer.inWords(of("1005"))).isEqualTo("một nghìn không trăm linh năm");
        assertThat(printer.inWords(of("21.05"))).isEqualTo("hai mươi mốt phẩy không năm");
        assertThat(printer.inWords(of("2400000000"))).isEqualTo("hai tỷ bốn trăm triệu");
        assertThat(printer.inWords(of("-15"))).isEqualTo("âm mười lăm");
    }

    @Test
    void receipts_show_the_unit_and_the_approximation() {
        var about = new Answer.Figure(of("2400000000"), Approximation.ABOUT);

        assertThat(printer.answer(new FigureType.Count("hộ"), Answer.Figure.of(152)))
                .isEqualTo("152 hộ");
        assertThat(printer.answer(new FigureType.Money(), about)).isEqualTo("khoảng 2,4 tỷ đồng");
        assertThat(printer.answer(new FigureType.Pair("ha", 2), Answer.Pair.of("60.5", "62")))
                .isEqualTo("60,5/62 ha (97,58%)");
        assertThat(printer.answer(new FigureType.Rank(), new Answer.Rank(18, 96)))
                .isEqualTo("hạng 18/96");
        assertThat(printer.answer(new FigureType.Change("hộ", 0), Answer.Figure.of(-1200)))
                .isEqualTo("giảm 1.200 hộ");
    }

    @Test
    void receipts_of_none_and_unknown_differ() {
        var type = new FigureType.Count("hộ");

        assertThat(printer.answer(type, new Answer.None())).isEqualTo("không có");
        assertThat(printer.answer(type, new Answer.Unknown())).isEqualTo("chưa có số liệu");
    }

    private static BigDecimal of(String value) {
        return new BigDecimal(value);
    }
}
