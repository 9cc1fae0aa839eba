package vn.sothon.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void decomposed_vietnamese_becomes_composed() {
        assertThat(CleanText.of("Vie\u0323\u0302t")).isEqualTo("Việt");
    }

    @Test
    void control_characters_go_and_line_feeds_stay() {
        assertThat(CleanText.of("a\u0000b\u001bc\r\nd\te\rf")).isEqualTo("abc\nd e\nf");
    }

    @Test
    void white_space_around_goes() {
        assertThat(CleanText.of(" \n 152 hộ \n")).isEqualTo("152 hộ");
    }

    @Test
    void half_of_a_surrogate_pair_goes_and_a_whole_one_stays() {
        assertThat(CleanText.of("a\ud83db \ud83d\ude00")).isEqualTo("ab \ud83d\ude00");
    }

    @Property
    void cleaning_twice_is_cleaning_once(@ForAll String text) {
        String clean = CleanText.of(text);

        assertThat(CleanText.of(clean)).isEqualTo(clean);
        assertThat(clean).doesNotContain("\u0000", "\r", "\t");
    }
}
