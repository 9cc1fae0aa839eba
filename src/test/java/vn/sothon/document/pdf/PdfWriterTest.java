package vn.sothon.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sothon.document.Block;
import vn.sothon.document.Block.Alignment;
import vn.sothon.document.Block.TableColumn;
import vn.sothon.document.Block.TableRow;
import vn.sothon.document.Document;
import vn.sothon.document.Inline;
import vn.sothon.document.Markup;
import vn.sothon.document.MarkupParser;
import vn.sothon.document.SampleDocument;
import vn.sothon.document.TreeWords;
import vn.sothon.document.compare.Comparison;
import vn.sothon.document.compare.RandomDocuments;
import vn.sothon.document.compare.RandomDocuments.Drafts;

class PdfWriterTest {

    private static final PdfWriter WRITER = new PdfWriter();
    private static final String HOSTILE =
            "<script>alert(1)</script> & <fo:block/> &#1; ]]> --> {{x}} **đậm** | \\ \u0000\u202E";

    @Test
    void every_word_of_the_tree_is_printed() throws IOException {
        assertEveryWord(SampleDocument.everything());
        assertEveryWord(SampleDocument.severalPages());
    }

    @Test
    void a_hostile_value_is_printed_as_it_was_typed() throws IOException {
        assertEveryWord(SampleDocument.with(HOSTILE));
    }

    @Test
    void changed_words_are_underlined_or_struck_through() {
        Document old = new Document(MarkupParser.parse("Trâu 5 con.", List.of()));
        Document now = new Document(MarkupParser.parse("Trâu 6 con.", List.of()));

        assertThat(FoWriter.write(Comparison.of(old, now)))
                .contains(
                        "<fo:inline text-decoration=\"line-through\" color=\"#9B1C1C\">5<",
                        "<fo:inline text-decoration=\"underline\" color=\"#0B5A1E\">6<");
    }

    @ParameterizedTest
    @EnumSource(Alignment.class)
    void a_word_too_wide_for_its_cell_is_parted_and_does_not_run_over_the_next(Alignment to)
            throws IOException {
        List<Inline> words =
                List.of(
                        new Inline.Text("<b> <b>", false, true),
                        new Inline.Text("1.234", false, false));
        List<TableColumn> columns =
                List.of(
                        new TableColumn(List.of("TT"), to, 6),
                        new TableColumn(List.of("Tên"), to, 94));
        TableRow row = new TableRow(false, List.of(words, words));
        Document document = new Document(List.of(new Block.Table("", columns, List.of(row))));

        assertThat(FoWriter.write(document)).containsOnlyOnce("1\u200B.\u200B2\u200B3\u200B4");
        try (var pdf = PdfFile.of(WRITER.write(document))) {
            assertThat(pdf.pages()).isEqualTo(1);
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void every_comparison_can_be_printed(@ForAll("drafts") Drafts drafts) throws IOException {
        Document marked = Comparison.of(drafts.old(), drafts.now());

        try (var pdf = PdfFile.of(WRITER.write(marked))) {
            assertThat(pdf.pages()).isPositive();
        }
    }

    @Provide
    Arbitrary<Drafts> drafts() {
        return RandomDocuments.drafts();
    }

    @Test
    void an_empty_document_is_an_empty_page_and_an_appendix_alone_has_none_before_it()
            throws IOException {
        var appendix = new Block.Appendix("", List.of(), List.of(), false, List.of());

        try (var empty = PdfFile.of(WRITER.write(new Document(List.of())));
                var alone = PdfFile.of(WRITER.write(new Document(List.of(appendix))))) {
            assertThat(empty.pages()).isEqualTo(1);
            assertThat(alone.pages()).isEqualTo(1);
        }
    }

    @Test
    void footnotes_stand_in_titles_headings_cells_and_appendices() throws IOException {
        Inline note = MarkupParser.footnote("Nguồn: thôn.\n+ Ý thứ hai.", List.of());
        Block.Table table = table(new Block.TableRow(false, List.of(List.of(note), List.of(note))));
        var blocks =
                MarkupParser.parse("# Một | Hai\uE0020\uE002\n## I. A\uE0020\uE002", List.of(note));
        var appendix =
                new Block.Appendix("", List.of(List.of(note)), List.of(), true, List.of(table));
        List<Block> all = new ArrayList<>(blocks);
        all.add(new Block.Title("BÁO CÁO", List.of(List.of(note))));
        all.add(table);
        all.add(appendix);

        try (var pdf = PdfFile.of(WRITER.write(new Document(all)))) {
            assertThat(pdf.letters().split("Nguồn:thôn", -1)).hasSize(9);
        }
    }

    @Test
    void totals_stand_below_a_row_they_sum_up_and_a_signature_below_the_last_row()
            throws IOException {
        for (int rows = 30; rows < 46; rows++) {
            List<Block.TableRow> all =
                    new ArrayList<>(Collections.nCopies(rows, row(false, "Lúa", "660")));
            all.add(row(true, "Tổng cộng", "1"));
            var signature = new Block.Signature(List.of(), List.of("CHỦ TỊCH"), "Nguyễn Mẫu", "");
            var document =
                    new Document(List.of(table(all.toArray(Block.TableRow[]::new)), signature));

            try (var pdf = PdfFile.of(WRITER.write(document))) {
                assertThat(pdf.text(pdf.pages())).contains("Lúa", "Tổng cộng", "CHỦ TỊCH");
            }
        }
    }

    @Test
    void a_title_without_a_kind_leaves_no_room_for_it() {
        var titled = new Block.Title("", List.of(text("Về việc tổ chức lễ")));

        assertThat(FoWriter.write(new Document(List.of(titled))))
                .doesNotContain("space-before=\"12pt\"");
    }

    @Test
    void letters_that_run_from_the_right_do_no_harm() throws IOException {
        assertThat(WRITER.write(SampleDocument.with("số 12 \u05D0\u0627 *x* \u05D1"))).isNotEmpty();
    }

    @Test
    void a_word_longer_than_the_page_is_wide_loses_no_letter() throws IOException {
        String word = "abcdefghij".repeat(1_000);

        assertEveryWord(paragraphs(word));
        assertEveryWord(SampleDocument.with("x" + "Ư".repeat(300)));
    }

    @Test
    void a_footnote_longer_than_a_page_loses_nothing() throws IOException {
        String paragraph = "Diện tích cây lúa cả năm của thôn đạt kế hoạch được giao. ".repeat(10);
        String note = (paragraph + "\n").repeat(20) + "Hết chú thích.";
        Inline footnote = MarkupParser.footnote(note, List.of());
        var document =
                new Document(MarkupParser.parse("Một\uE0020\uE002.\nHai.", List.of(footnote)));

        assertEveryWord(document);
    }

    @Test
    void fonts_are_embedded_and_as_wide_as_times() throws IOException {
        try (var pdf = PdfFile.of(WRITER.write(SampleDocument.everything()))) {
            assertThat(pdf.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(pdf.fonts())
                    .allSatisfy(font -> assertThat(font.getName()).contains("LiberationSerif"));
        }
    }

    @Test
    void the_number_of_a_page_stands_on_all_but_the_first() throws IOException {
        try (var pdf = PdfFile.of(WRITER.write(SampleDocument.severalPages()))) {
            assertThat(pdf.text(1)).doesNotStartWith("1");
            assertThat(pdf.text(2).strip()).startsWith("2");
            assertThat(pdf.text(3).strip()).startsWith("3");
        }
    }

    @Test
    void an_appendix_is_numbered_on_its_own_and_may_lie_on_its_side() throws IOException {
        List<Block> blocks = MarkupParser.parse("Một dòng.\n".repeat(80), List.of());
        var upright = new Block.Appendix("I", List.of(), List.of(), false, blocks);
        var lying = new Block.Appendix("II", List.of(), List.of(), true, blocks);

        try (var pdf = PdfFile.of(WRITER.write(new Document(List.of(upright, lying))))) {
            List<Integer> begins =
                    IntStream.rangeClosed(1, pdf.pages())
                            .filter(page -> text(pdf, page).contains("Phụ lục"))
                            .boxed()
                            .toList();
            assertThat(begins).hasSize(2);
            assertThat(text(pdf, begins.getLast() + 1).strip()).startsWith("2");
            assertThat(pdf.page(1).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(pdf.page(pdf.pages()).getMediaBox().getWidth()).isBetween(841f, 842f);
        }
    }

    @Test
    void the_header_of_a_long_table_stands_on_each_of_its_pages() throws IOException {
        Block.Table table =
                table(
                        Collections.nCopies(120, row(false, "Lúa", "660"))
                                .toArray(Block.TableRow[]::new));

        try (var pdf = PdfFile.of(WRITER.write(new Document(List.of(table))))) {
            assertThat(pdf.pages()).isGreaterThan(2);
            for (int page = 1; page <= pdf.pages(); page++) {
                assertThat(pdf.text(page)).contains("Diện tích", "Thực hiện");
            }
        }
    }

    @Test
    void the_signature_stands_on_the_page_of_the_last_words() throws IOException {
        for (int lines = 28; lines < 48; lines++) {
            var signature =
                    new Block.Signature(
                            List.of(text("- Lưu: VT.")), List.of("CHỦ TỊCH"), "Nguyễn Văn Mẫu", "");
            String markup = "Một dòng.\n".repeat(lines) + "Lời cuối.\n\uE0020\uE002";
            var document = new Document(MarkupParser.parse(markup, List.of(signature)));

            try (var pdf = PdfFile.of(WRITER.write(document))) {
                assertThat(pdf.text(pdf.pages()))
                        .contains("Lời cuối", "CHỦ TỊCH", "Nguyễn Văn Mẫu");
            }
        }
    }

    @Test
    void equal_documents_give_equal_bytes_also_at_the_same_moment() {
        byte[] first = WRITER.write(SampleDocument.everything());

        try (var threads = Executors.newFixedThreadPool(8)) {
            var others =
                    IntStream.range(0, 16)
                            .mapToObj(_ ->
                                    threads.submit(() -> WRITER.write(SampleDocument.everything())))
                            .toList();
            assertThat(others).allSatisfy(other -> assertThat(other.get()).isEqualTo(first));
        }
        assertThat(WRITER.write(SampleDocument.severalPages())).isNotEqualTo(first);
    }

    @Property(tries = 60)
    void whatever_was_typed_is_a_file_that_others_read(@ForAll String typed) throws IOException {
        try (var pdf = PdfFile.of(WRITER.write(SampleDocument.with(typed)))) {
            assertThat(pdf.letters()).contains("Độc" + "lập");
        }
    }

    private static void assertEveryWord(Document document) throws IOException {
        try (var pdf = PdfFile.of(WRITER.write(document))) {
            // The drafter's mark is printed in capitals.
            String letters = pdf.letters().toLowerCase(Locale.ROOT);
            assertThat(TreeWords.of(document))
                    .allSatisfy(
                            word -> assertThat(letters).contains(word.toLowerCase(Locale.ROOT)));
        }
    }

    private static String text(PdfFile pdf, int page) {
        try {
            return pdf.text(page);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document paragraphs(String words) {
        return new Document(MarkupParser.parse(Markup.literal(words), List.of()));
    }

    private static Block.TableRow row(boolean isTotal, String... words) {
        return new Block.TableRow(isTotal, Stream.of(words).map(PdfWriterTest::text).toList());
    }

    private static Block.Table table(Block.TableRow... rows) {
        return new Block.Table(
                "Bảng 1",
                List.of(
                        new Block.TableColumn(List.of("Cây"), Block.Alignment.LEFT, 3),
                        new Block.TableColumn(
                                List.of("Diện tích", "Thực hiện"), Block.Alignment.RIGHT, 2)),
                List.of(rows));
    }

    private static List<Inline> text(String words) {
        return List.of(new Inline.Text(words, false, false));
    }
}
