package vn.sothon.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadLinesTest {

    private final ReadLines lines = new ReadLines();

    @Test
    void a_value_has_its_unit_and_its_approximation() {
        assertThat(lines.read("count\thộ\tkhoảng 152 hộ ạ"))
                .isEqualTo(
                        "{\"outcome\":\"value\",\"value\":\"152\",\"approximate\":true,"
                                + "\"approximation\":\"khoảng\",\"unit\":\"hộ\"}");
    }

    @Test
    void a_conversion_is_shown() {
        assertThat(lines.read("decimal\tha\t600m2"))
                .contains("\"value\":\"0.06\"", "\"conversion\":\"600 m² = 0,06 ha\"");
    }

    @Test
    void an_empty_unit_takes_the_stated_one() {
        assertThat(lines.read("decimal\t\t46,5 ha"))
                .contains("\"value\":\"46.5\"", "\"unit\":\"ha\"");
    }

    @Test
    void a_pair_and_a_rank_have_value_and_plan() {
        assertThat(lines.read("pair\tha\tgiao 71, hiện có 63"))
                .contains("\"outcome\":\"pair\"", "\"value\":\"63\"", "\"plan\":\"71\"");
        assertThat(lines.read("rank\t\thạng 18/96"))
                .contains("\"outcome\":\"pair\"", "\"value\":\"18\"", "\"plan\":\"96\"");
    }

    @Test
    void two_readings_are_listed_with_the_reason() {
        assertThat(lines.read("decimal\tha\t4.300"))
                .contains("\"outcome\":\"ambiguous\"", "\"4300\"", "\"4.3\"")
                .contains("\"reason\":\"thousands_or_decimal\"");
    }

    @Test
    void lines_that_are_no_lines_are_refused() {
        assertThat(lines.read("")).contains("not_a_figure");
        assertThat(lines.read("count\thộ")).contains("not_a_figure");
        assertThat(lines.read("poem\t\t5")).contains("unknown_type");
    }

    @Test
    void odd_characters_are_escaped() {
        assertThat(lines.read("count\t\"\\\t5")).contains("\"unit\":\"\\\"\\\\\"");
    }
}
