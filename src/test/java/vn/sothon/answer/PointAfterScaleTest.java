package vn.sothon.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PointAfterScaleTest {

    private static final FigureType HECTARES = new FigureType.Decimal("ha", 2);

    @Test
    void a_point_after_a_scale_is_asked_back_with_what_it_says_literally() {
        Reading reading =
                new FigureReader().read(HECTARES, "bảy nghìn phẩy không một", Hints.none());

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Ambiguous.class,
                        asked ->
                                assertThat(asked.readings())
                                        .containsExactly(
                                                Answer.Figure.of("7000.01"),
                                                Answer.Figure.of("7010")));
    }
}
