package vn.sothon.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextSplitTest {

    @Test
    void a_short_text_stays_whole() {
        assertThat(TextSplit.split("Xin chào.", 20)).containsExactly("Xin chào.");
    }

    @Test
    void a_cut_falls_between_paragraphs() {
        assertThat(TextSplit.split("Đoạn một. Hết.\n\nĐoạn hai.", 20))
                .containsExactly("Đoạn một. Hết.", "Đoạn hai.");
    }

    @Test
    void within_a_paragraph_a_cut_falls_after_a_sentence() {
        assertThat(TextSplit.split("Câu thứ nhất. Câu thứ hai.", 20))
                .containsExactly("Câu thứ nhất.", "Câu thứ hai.");
    }

    @Test
    void within_a_sentence_a_cut_falls_between_words() {
        assertThat(TextSplit.split("một hai ba bốn năm", 10))
                .containsExactly("một hai ba", "bốn năm");
    }

    @Test
    void an_empty_text_is_one_empty_message() {
        assertThat(TextSplit.split("", 20)).containsExactly("");
    }

    @Property
    void no_part_is_too_long_and_only_white_space_is_lost(
            @ForAll
                    @StringLength(max = 300)
                    @CharRange(from = 'a', to = 'e')
                    @Chars({' ', '\n', '.'})
                    String text,
            @ForAll @IntRange(min = 2, max = 50) int limit) {
        var parts = TextSplit.split(text, limit);

        assertThat(parts).allMatch(part -> part.length() <= limit);
        assertThat(String.join("", parts).replaceAll("\\s", ""))
                .isEqualTo(text.replaceAll("\\s", ""));
    }
}
