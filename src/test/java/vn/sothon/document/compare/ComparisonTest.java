package vn.sothon.document.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static vn.sothon.document.compare.Compared.document;
import static vn.sothon.document.compare.Compared.marks;
import static vn.sothon.document.compare.Compared.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sothon.document.Block;
import vn.sothon.document.Document;
import vn.sothon.document.Inline.Footnote;
import vn.sothon.document.Inline.Missing;
import vn.sothon.document.Marks;
import vn.sothon.document.MarkupParser;
import vn.sothon.document.SampleDocument;

class ComparisonTest {

    @Test
    void a_document_has_no_marks_beside_itself() {
        Document document = SampleDocument.everything();

        assertThat(Marks.areIn(Comparison.of(document, document))).isFalse();
    }

    @Test
    void a_figure_that_changed_in_a_sentence_is_all_that_is_marked() {
        assertThat(
                        marks(
                                "Đàn trâu 1.051 con, đạt 98,08% kế hoạch; đàn bò 2.481 con.",
                                "Đàn trâu 1.895 con, đạt 98,08% kế hoạch; đàn bò 2.481 con."))
                .containsExactly(
                        "Đàn trâu [-1.051-][+1.895+] con, đạt 98,08% kế hoạch; đàn bò 2.481 con.");
    }

    @Test
    void a_percentage_is_one_figure() {
        assertThat(marks("Lúa đạt 98,08% kế hoạch.", "Lúa đạt 97,5% kế hoạch."))
                .containsExactly("Lúa đạt [-98,08%-][+97,5%+] kế hoạch.");
    }

    @Test
    void words_side_by_side_that_all_changed_are_one_change() {
        assertThat(
                        marks(
                                "Phong trào được triển khai đồng bộ ở các thôn.",
                                "Phong trào đã tổ chức đồng bộ ở các thôn."))
                .containsExactly(
                        "Phong trào [-được triển khai-][+đã tổ chức+] đồng bộ ở các thôn.");
    }

    @Test
    void a_word_that_became_bold_is_changed() {
        assertThat(marks("Xã đạt chuẩn nông thôn mới.", "Xã đạt **chuẩn** nông thôn mới."))
                .containsExactly("Xã đạt [-chuẩn-][+**chuẩn**+] nông thôn mới.");
    }

    @Test
    void a_paragraph_that_went_is_marked_as_a_whole_and_nothing_else() {
        assertThat(
                        marks(
                                "Xã có 11 thôn.\n- Còn thiếu vốn và giống.\nTrên đây là báo cáo.",
                                "Xã có 11 thôn.\nTrên đây là báo cáo."))
                .containsExactly("- paragraph: Còn thiếu vốn và giống.");
    }

    @Test
    void a_paragraph_that_says_something_else_is_another_paragraph() {
        assertThat(marks("Còn thiếu vốn và giống.", "Đường giao thông nông thôn được sửa."))
                .containsExactly(
                        "- paragraph: Còn thiếu vốn và giống.",
                        "+ paragraph: Đường giao thông nông thôn được sửa.");
    }

    @Test
    void a_word_of_a_footnote_is_marked_in_the_footnote() {
        assertThat(
                        marks(
                                noted("Diện tích lúa 660 ha.\nNguồn: các thôn."),
                                noted("Diện tích lúa 668 ha.\nNguồn: các thôn.")))
                .containsExactly(
                        "Lúa(Diện tích lúa [-660-][+668+] ha. / Nguồn: các thôn.) đạt kế hoạch.");
    }

    @Test
    void a_paragraph_that_a_footnote_gained_is_marked_in_it() {
        assertThat(marks(noted("Diện tích lúa."), noted("Diện tích lúa.\nNguồn: các thôn.")))
                .containsExactly("Lúa(Diện tích lúa. / [+Nguồn: các thôn.+]) đạt kế hoạch.");
    }

    @Test
    void a_new_footnote_is_marked_with_its_place() {
        assertThat(marks(document("Lúa đạt kế hoạch."), noted("Diện tích lúa.")))
                .containsExactly("Lúa[+(Diện tích lúa.)+] đạt kế hoạch.");
    }

    @Test
    void a_footnote_with_an_empty_paragraph_that_changed_is_another_footnote() {
        var old = new Footnote(List.of(List.of(), text("Nguồn: thôn.")));
        var now = new Footnote(List.of(text("Nguồn: thôn.")));

        Document marked =
                Comparison.of(document("\uE0020\uE002", old), document("\uE0020\uE002", now));

        assertThat(MarkedText.of(marked))
                .containsExactly("[-( / Nguồn: thôn.)-][+(Nguồn: thôn.)+]");
        assertThat(Comparison.rejected(marked)).isEqualTo(document("\uE0020\uE002", old));
    }

    @Test
    void a_gap_that_was_filled_is_replaced_by_its_figure() {
        assertThat(
                        marks(
                                document("Xã có \uE0020\uE002 hộ nghèo.", new Missing("Thôn A")),
                                document("Xã có 12 hộ nghèo.")))
                .containsExactly("Xã có [-⟦Thôn A⟧-][+12+] hộ nghèo.");
    }

    @Test
    void a_wholly_different_document_goes_and_comes_as_a_whole() {
        Document old = document("Một.\nHai.");
        Document now = SampleDocument.everything();

        Document marked = Comparison.of(old, now);

        assertThat(Comparison.accepted(marked)).isEqualTo(Comparison.normal(now));
        assertThat(Comparison.rejected(marked)).isEqualTo(old);
    }

    @Test
    void marks_are_compared_with_nothing() {
        Document marked = Comparison.of(document("Một."), document("Hai."));

        assertThatThrownBy(() -> Comparison.of(marked, document("Hai.")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("marked");
    }

    @Test
    void five_thousand_paragraphs_are_compared_in_seconds_whatever_became_of_them() {
        List<Block> old = paragraphs(0);
        List<Block> shuffled = new ArrayList<>(old);
        Collections.shuffle(shuffled, new Random(5));

        assertTimeout(
                Duration.ofSeconds(20),
                () -> {
                    assertComesBack(old, paragraphs(1));
                    assertComesBack(old, shuffled);
                    assertComesBack(old, paragraphs(1_000_000));
                });
    }

    private static void assertComesBack(List<Block> old, List<Block> now) {
        Document marked = Comparison.of(new Document(old), new Document(now));

        assertThat(Comparison.accepted(marked).blocks()).isEqualTo(now);
        assertThat(Comparison.rejected(marked).blocks()).isEqualTo(old);
    }

    private static List<Block> paragraphs(int shift) {
        return IntStream.range(0, 5_000)
                .mapToObj(i -> MarkupParser.parse(paragraph(i, shift), List.of()).getFirst())
                .toList();
    }

    private static String paragraph(int number, int shift) {
        return shift > 1
                ? "word" + (number + shift) + " of" + (number + 2 * shift)
                : "Thôn %d có %d hộ trồng lúa, đạt kế hoạch giao."
                        .formatted(number, number + shift);
    }

    private static Document noted(String note) {
        return document("Lúa\uE0020\uE002 đạt kế hoạch.", MarkupParser.footnote(note, List.of()));
    }
}
