package vn.sothon.conversation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sothon.answer.Answer;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.UnitKind;

/** One number where an actual and a plan are wanted is never the answer. */
class HalfPairTest {

    @Test
    void half_a_pair_asks_for_the_other_half() {
        atRice().says("60,5")
                .hears("thực hiện là 60,5 ha", "Kế hoạch")
                .hasNothingStored("crop_area.rice")
                .says("62")
                .hasStored("crop_area.rice", Answer.Pair.of("60.5", "62"))
                .hears("Cây lúa cả năm: 60,5/62 ha (97,58%)", "Trồng trọt · 2/7");
    }

    @Test
    void a_doubtful_half_asks_for_the_other_half_once_it_is_clear() {
        atRice().says("4.300 ha")
                .says("4.300 ha")
                .hears("thực hiện là 4.300 ha", "Kế hoạch")
                .hasNothingStored("crop_area.rice")
                .says("4500")
                .hasStored("crop_area.rice", Answer.Pair.of("4300", "4500"));
    }

    @Test
    void the_other_reading_of_a_doubtful_half_is_a_half_too() {
        atRice().says("4.300 ha")
                .says("4,3 ha")
                .hears("thực hiện là 4,3 ha")
                .says("4,5")
                .hasStored("crop_area.rice", Answer.Pair.of("4.3", "4.5"));
    }

    @Test
    void a_plan_alone_is_asked_for_with_the_actual() {
        atRice().says("kế hoạch 668")
                .hears("thực hiện/kế hoạch")
                .says("đúng")
                .hasNothingStored("crop_area.rice")
                .says("660/668")
                .hasStored("crop_area.rice", Answer.Pair.of("660", "668"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thủy điện Đăk Mi 1; 33/QĐ-UBND; 23/01/2024; UBND tỉnh; chấp thuận",
                "660/",
                "khoảng 60 đến",
                "tăng 60 ha",
                "4.300 ha"
            })
    void yes_to_a_doubtful_half_stores_nothing(String half) {
        atRice().says(half).says("đúng").hasNothingStored("crop_area.rice");
    }

    private static Scenario atRice() {
        return Scenario.of(new Respondent(UnitKind.VILLAGE, ""), "thôn Đăk Book")
                .says("bắt đầu")
                .says("152")
                .says("570")
                .says("gửi");
    }
}
