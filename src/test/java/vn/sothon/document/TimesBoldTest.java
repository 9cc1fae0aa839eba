package vn.sothon.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TimesBoldTest {

    @Test
    void words_are_as_wide_as_measured_in_a_font() {
        assertThat(TimesBold.width("Độc lập - Tự do - Hạnh phúc", 28)).isCloseTo(3428, within(5));
        assertThat(TimesBold.width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 26))
                .isCloseTo(5424, within(5));
    }
}
