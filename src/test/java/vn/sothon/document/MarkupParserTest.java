package vn.sothon.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import vn.sothon.document.Block.Heading;
import vn.sothon.document.Block.Paragraph;
import vn.sothon.document.Block.ParagraphKind;
import vn.sothon.document.Block.TableRow;
import vn.sothon.document.Inline.Footnote;
import vn.sothon.document.Inline.Missing;
import vn.sothon.document.Inline.Text;

class MarkupParserTest {

    private static final List<Node> NOTHING = List.of();

    @Test
    void a_line_is_a_paragraph_and_blank_lines_are_nothing() {
        assertThat(MarkupParser.parse("Một.\n\n  \nHai.\r\n", NOTHING))
                .containsExactly(body(text("Một.")), body(text("Hai.")));
    }

    @Test
    void a_line_indented_by_two_spaces_continues_the_one_above() {
        assertThat(MarkupParser.parse("Xã có\n  11 thôn.\nHết.", NOTHING))
                .containsExactly(body(text("Xã có 11 thôn.")), body(text("Hết.")));
    }

    @Test
    void indentation_common_to_a_whole_body_means_nothing() {
        assertThat(MarkupParser.paragraphs("\n    Lúa 660 ha;\n    ngô 17 ha.\n  ", NOTHING))
                .containsExactly(List.of(text("Lúa 660 ha;")), List.of(text("ngô 17 ha.")));
    }

    @Test
    void hashes_begin_headings_of_four_levels() {
        assertThat(
                        MarkupParser.parse(
                                "# Phần I | KẾT QUẢ\n## I. A\n### 1. B\n#### 1.1. C", NOTHING))
                .containsExactly(
                        new Heading(1, List.of(List.of(text("Phần I")), List.of(text("KẾT QUẢ")))),
                        new Heading(2, List.of(List.of(text("I. A")))),
                        new Heading(3, List.of(List.of(text("1. B")))),
                        new Heading(4, List.of(List.of(text("1.1. C")))));
    }

    @Test
    void dashes_pluses_and_legal_bases_are_kinds_of_paragraph() {
        assertThat(MarkupParser.parse("- Một\n+ Hai\n> Căn cứ Luật;", NOTHING))
                .containsExactly(
                        new Paragraph(ParagraphKind.DASH, List.of(text("Một"))),
                        new Paragraph(ParagraphKind.PLUS, List.of(text("Hai"))),
                        new Paragraph(ParagraphKind.LEGAL_BASIS, List.of(text("Căn cứ Luật;"))));
    }

    @Test
    void stars_make_bold_and_italic() {
        assertThat(MarkupParser.inlines("**4.2.** một *hai* ***ba***.", NOTHING))
                .containsExactly(
                        new Text("4.2.", true, false),
                        text(" một "),
                        new Text("hai", false, true),
                        text(" "),
                        new Text("ba", true, true),
                        text("."));
    }

    @Test
    void a_star_with_spaces_around_it_is_a_star() {
        assertThat(MarkupParser.parse("* Lĩnh vực kinh tế:\n3 * 4", NOTHING))
                .containsExactly(body(text("* Lĩnh vực kinh tế:")), body(text("3 * 4")));
    }

    @Test
    void a_backslash_takes_the_meaning_from_the_next_character() {
        assertThat(MarkupParser.parse("\\# một \\*hai\\* \\\\", NOTHING))
                .containsExactly(body(text("# một *hai* \\")));
    }

    @Test
    void a_literal_is_never_markup() {
        String typed = "# **Đậm** | \\ ${nam} <#list>\n- GIẢ";

        assertThat(MarkupParser.parse(Markup.literal(typed), NOTHING))
                .containsExactly(body(text("# **Đậm** | \\ ${nam} <#list> - GIẢ")));
    }

    @Test
    void a_literal_cannot_bring_its_own_signs() {
        assertThat(Markup.literal("a\uE001\uE0020\uE002b\u0000\uFFFE\u202E\uD800"))
                .isEqualTo("\uE000a0b\uE001");
    }

    @Test
    void cleaning_composes_vietnamese_letters() {
        assertThat(Markup.clean("Xo\u0302\u0301p")).isEqualTo("X\u1ED1p");
    }

    @Test
    void nodes_stand_where_they_are_referred_to() {
        var gap = new Missing("Số hộ");
        var note = new Footnote(List.of(List.of(text("Lúa."))));

        assertThat(
                        MarkupParser.parse(
                                "Có "
                                        + Markup.reference(0)
                                        + " hộ"
                                        + Markup.reference(1)
                                        + ".\n"
                                        + Markup.reference(0),
                                List.of(gap, note)))
                .containsExactly(body(text("Có "), gap, text(" hộ"), note, text(".")), body(gap));
    }

    @Test
    void a_block_stands_alone_on_its_line() {
        var title = new Block.Title("BÁO CÁO", List.of());

        assertThat(MarkupParser.parse("Một\n" + Markup.reference(0) + " \nHai", List.of(title)))
                .containsExactly(body(text("Một")), title, body(text("Hai")));
    }

    @Test
    void bars_part_the_cells_of_a_row_and_no_paragraph() {
        assertThat(MarkupParser.rows("1 | **Hộ**|\n2 | a \\| b | " + Markup.literal("|"), NOTHING))
                .extracting(TableRow::cells)
                .containsExactly(
                        List.of(
                                List.of(text("1")),
                                List.of(new Text("Hộ", true, false)),
                                List.of()),
                        List.of(List.of(text("2")), List.of(text("a | b")), List.of(text("|"))));
        assertThat(MarkupParser.parse("a | b", NOTHING)).containsExactly(body(text("a | b")));
    }

    @Test
    void an_equals_sign_begins_a_row_of_totals_and_no_value_does() {
        String markup = "= Tổng | *10*\n" + Markup.literal("= 1") + " | 2\n=3 | 4";

        List<TableRow> rows = MarkupParser.rows(markup, NOTHING);

        assertThat(rows).extracting(TableRow::isTotal).containsExactly(true, false, false);
        assertThat(rows.getFirst().printed())
                .containsExactly(
                        List.of(new Text("Tổng", true, false)),
                        List.of(new Text("10", true, true)));
        assertThat(rows.getLast().printed()).isEqualTo(rows.getLast().cells());
    }

    @Test
    void an_indented_line_below_nothing_is_a_problem() {
        assertProblem("  Một\nHai", 1, "phía trên không có dòng nào", "«Một»");
        assertProblem(Markup.reference(0) + "\n  Hai", 1, "phải đứng riêng một dòng");
    }

    @Test
    void an_open_star_is_a_problem() {
        assertProblem("Một\n**Hai", 2, "Chữ đậm mở bằng ** mà chưa đóng", "«**Hai»");
        assertProblem("*Hai", 1, "Chữ nghiêng mở bằng * mà chưa đóng");
    }

    @Test
    void a_heading_without_space_or_words_is_a_problem() {
        assertProblem("##I. Một", 1, "Sau dấu ## cần một dấu cách");
        assertProblem("##### Một", 1, "dòng này có 5 dấu #");
        assertProblem("# Phần I | | A", 1, "dòng trống");
    }

    @Test
    void a_block_among_words_is_a_problem() {
        assertProblem("a " + Markup.reference(0), 1, "phải đứng riêng một dòng", "«a …»");
    }

    @Test
    void words_after_an_appendix_are_a_problem() {
        List<Node> nodes = List.of(new Block.Appendix("I", List.of(), List.of(), false, List.of()));
        String appendix = Markup.reference(0) + "\n";

        assertThat(MarkupParser.parse("Một.\n" + appendix + appendix, nodes)).hasSize(3);
        assertThatThrownBy(() -> MarkupParser.parse(appendix + "Hai.", nodes))
                .isInstanceOf(MarkupProblem.class)
                .hasMessageContaining("Sau phụ lục chỉ được có phụ lục khác")
                .hasMessageContaining("«Hai.»");
    }

    @Test
    void a_broken_sign_is_a_problem() {
        assertProblem(Markup.OPEN + "a\nb", 1, "U+E000");
        assertProblem("b" + Markup.CLOSE, 1, "U+E000");
        assertProblem(Markup.reference(9), 1, "U+E000");
        assertProblem("a" + Markup.NODE + "99999999999" + Markup.NODE, 1, "U+E000");
    }

    @Test
    void a_footnote_in_a_footnote_is_a_problem() {
        List<Node> nodes = List.of(new Footnote(List.of()));

        assertThatThrownBy(() -> MarkupParser.footnote("a\nb" + Markup.reference(0), nodes))
                .isInstanceOf(MarkupProblem.class)
                .hasMessageContaining("chú thích bên trong một chú thích");
    }

    @Property
    void any_text_is_parsed_or_a_problem(@ForAll("rendered") String rendered) {
        try {
            assertThat(MarkupParser.parse(rendered, someNodes())).isNotNull();
        } catch (MarkupProblem problem) {
            assertThat(problem.line()).isBetween(1, (int) rendered.lines().count());
        }
    }

    @Property
    void letters_are_cleaned_the_same_among_usual_and_unusual_ones(
            @ForAll @CharRange(from = ' ', to = '\u2030') String value) {
        assertThat(Markup.clean(value)).isEqualTo(Markup.clean(value + "\u0000"));
    }

    @Property
    void any_value_is_one_paragraph_of_its_cleaned_text(@ForAll String value) {
        String cleaned = Markup.clean(value);
        Block expected = cleaned.isEmpty() ? body() : body(text(cleaned));

        assertThat(MarkupParser.parse(Markup.literal(value), NOTHING)).containsExactly(expected);
    }

    @Provide
    Arbitrary<String> rendered() {
        return Arbitraries.of(
                        "#", " ", "  ", "\n", "*", "**", "|", "\\", "- ", "+ ", "> ", "a", "ộ",
                        "\uE000", "\uE001", "\uE002", "0", "1", "\r", "\t", "\uD83D", "\u0000")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static List<Node> someNodes() {
        return List.of(new Missing("x"), new Block.Title("BÁO CÁO", List.of()));
    }

    private static void assertProblem(String rendered, int line, String... words) {
        assertThatThrownBy(() -> MarkupParser.parse(rendered, someBlock()))
                .isInstanceOfSatisfying(
                        MarkupProblem.class,
                        problem -> {
                            assertThat(problem.line()).isEqualTo(line);
                            assertThat(problem.message()).contains(words);
                        });
    }

    private static List<Node> someBlock() {
        return List.of(new Block.Title("BÁO CÁO", List.of()));
    }

    private static Block body(Inline... content) {
        return new Paragraph(ParagraphKind.BODY, List.of(content));
    }

    private static Text text(String words) {
        return new Text(words, false, false);
    }
}
