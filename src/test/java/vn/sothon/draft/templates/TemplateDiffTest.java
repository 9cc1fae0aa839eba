package vn.sothon.draft.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sothon.draft.templates.WordDiff.Kind.ADDED;
import static vn.sothon.draft.templates.WordDiff.Kind.KEPT;
import static vn.sothon.draft.templates.WordDiff.Kind.REMOVED;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.sothon.draft.templates.TemplateDiff.Part;
import vn.sothon.draft.templates.WordDiff.Kind;
import vn.sothon.draft.templates.WordDiff.Piece;

class TemplateDiffTest {

    private static final String REPORT =
            "# I. DÂN CƯ\n\nToàn xã có ${num(s.households)} hộ trong năm.\nĐoạn hai.\nĐoạn ba.\n";

    @Test
    void words_put_in_and_taken_out_are_told_apart_and_the_rest_is_folded() {
        String after = REPORT.replace("trong năm", "đến cuối năm");

        assertThat(TemplateDiff.of(REPORT, after).parts())
                .containsExactly(
                        new Part.Unchanged(1),
                        new Part.Changed(
                                List.of(
                                        new Piece(KEPT, "Toàn xã có ${num(s.households)} hộ "),
                                        new Piece(REMOVED, "trong"),
                                        new Piece(ADDED, "đến cuối"),
                                        new Piece(KEPT, " năm."))),
                        new Part.Unchanged(2));
    }

    @Test
    void a_figure_is_one_word() {
        String after = REPORT.replace("s.households", "s.people");

        assertThat(TemplateDiff.of(REPORT, after).parts())
                .contains(
                        new Part.Changed(
                                List.of(
                                        new Piece(KEPT, "Toàn xã có "),
                                        new Piece(REMOVED, "${num(s.households)}"),
                                        new Piece(ADDED, "${num(s.people)}"),
                                        new Piece(KEPT, " hộ trong năm."))));
    }

    @Test
    void a_paragraph_put_in_stands_alone() {
        String after = REPORT.replace("Đoạn ba.", "Đoạn mới.\nĐoạn ba.");

        assertThat(TemplateDiff.of(REPORT, after).parts())
                .containsExactly(
                        new Part.Unchanged(3),
                        new Part.Changed(List.of(new Piece(ADDED, "Đoạn mới."))),
                        new Part.Unchanged(1));
    }

    @Test
    void a_paragraph_written_anew_is_shown_whole() {
        String after = REPORT.replace("Đoạn hai.", "Câu này viết lại từ đầu.");

        assertThat(TemplateDiff.of(REPORT, after).parts())
                .contains(
                        new Part.Changed(
                                List.of(
                                        new Piece(REMOVED, "Đoạn hai."),
                                        new Piece(ADDED, "Câu này viết lại từ đầu."))));
    }

    @Test
    void equal_wordings_differ_in_nothing() {
        assertThat(TemplateDiff.of(REPORT, REPORT).parts()).containsExactly(new Part.Unchanged(4));
    }

    @Test
    void a_text_of_the_greatest_size_is_compared_with_one_that_shares_nothing() {
        String before = "cũ ".repeat(10) + "\n";
        String after = "mới ".repeat(10) + "\n";

        TemplateDiff diff = TemplateDiff.of(numbered(before, 2_999), numbered(after, 2_999));

        assertThat(diff.parts()).hasSize(2_999);
    }

    @Property(tries = 300)
    void both_wordings_are_found_again_in_what_is_shown(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        List<Part> parts = TemplateDiff.of(before, after).parts();

        assertThat(unfolded(parts, REMOVED) + foldedIn(parts)).isEqualTo(lines(before));
        assertThat(unfolded(parts, ADDED) + foldedIn(parts)).isEqualTo(lines(after));
    }

    /** Few different lines, so that many are common. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("một hai ba", "một hai bốn", "năm sáu bảy", "tám", "")
                .list()
                .ofMaxSize(12)
                .map(lines -> String.join("\n", lines));
    }

    private static String numbered(String line, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(line.strip()).append(' ').append(i).append('\n');
        }
        return text.toString();
    }

    private static long lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).count();
    }

    private static long foldedIn(List<Part> parts) {
        return parts.stream()
                .filter(Part.Unchanged.class::isInstance)
                .mapToLong(part -> ((Part.Unchanged) part).paragraphs())
                .sum();
    }

    /** How many paragraphs of one side are shown. */
    private static long unfolded(List<Part> parts, Kind side) {
        return parts.stream()
                .filter(Part.Changed.class::isInstance)
                .map(part -> textOf(((Part.Changed) part).pieces(), side))
                .filter(text -> !text.isBlank())
                .count();
    }

    private static String textOf(List<Piece> pieces, Kind side) {
        return pieces.stream()
                .filter(piece -> piece.kind() == KEPT || piece.kind() == side)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
