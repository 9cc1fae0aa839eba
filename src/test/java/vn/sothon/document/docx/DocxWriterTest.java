package vn.sothon.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.sothon.document.Block;
import vn.sothon.document.Block.Table;
import vn.sothon.document.Document;
import vn.sothon.document.Inline;
import vn.sothon.document.Inline.Text;
import vn.sothon.document.MarkupParser;
import vn.sothon.document.SampleDocument;

class DocxWriterTest {

    private static final String HOSTILE =
            "<script>&amp; ${nam} <#assign x=1> **đậm** # Tiêu đề\n## I. GIẢ MẠO | \u0000\u0007\u000B"
                    + "\u001F\uFFFE\uD800\u202E\u202C\u200F\uE000\uE0020\uE002\uE001 ]]> --> {{x}}"
                    + " </@footnote> \" ' \uD83C\uDF3E";

    private final DocxWriter writer;

    DocxWriterTest() throws IOException {
        writer = new DocxWriter(Files.readAllBytes(BaseFileMaker.BASE_FILE));
    }

    @Test
    void every_part_of_a_document_with_everything_keeps_to_the_schema() throws Exception {
        assertThat(write(SampleDocument.everything()).schemaErrors()).isEmpty();
    }

    @Test
    void hostile_values_keep_to_the_schema_and_stay_text() throws Exception {
        WordFile file = write(SampleDocument.with(HOSTILE));

        assertThat(file.schemaErrors()).isEmpty();
        assertThat(file.body())
                .contains(
                        "&lt;script&gt;&amp;amp; ${nam} &lt;#assign x=1&gt; **đậm** # Tiêu đề ## I.")
                .doesNotContain("\uE000", "\u202E");
    }

    @Test
    void a_word_of_ten_thousand_letters_keeps_to_the_schema() throws Exception {
        assertThat(write(SampleDocument.with("x".repeat(10_200))).schemaErrors()).isEmpty();
    }

    @Test
    void an_empty_document_keeps_to_the_schema() throws Exception {
        assertThat(write(new Document(List.of())).schemaErrors()).isEmpty();
    }

    @Property(tries = 150)
    void any_value_keeps_schema_and_structure(@ForAll("values") String value) throws Exception {
        WordFile file = write(SampleDocument.with(value));

        assertThat(file.schemaErrors()).isEmpty();
        assertThat(file.structure()).isEqualTo(write(SampleDocument.with("x")).structure());
    }

    @Test
    void equal_documents_give_equal_bytes() {
        assertThat(writer.write(SampleDocument.everything()))
                .isEqualTo(writer.write(SampleDocument.everything()));
    }

    @Test
    void every_footnote_is_referred_to_once_in_order() throws Exception {
        WordFile file = write(SampleDocument.everything());

        assertThat(WordFile.found(file.body(), "<w:footnoteReference w:id=\"(\\d+)\"/>"))
                .containsExactly("1", "2");
        assertThat(WordFile.found(file.notes(), "<w:footnote [^>]*w:id=\"(-?\\d+)\""))
                .containsExactly("-1", "0", "1", "2");
    }

    @Test
    void footnotes_may_stand_in_titles_headings_and_cells() throws Exception {
        Inline note = MarkupParser.footnote("Nguồn: thôn.", List.of());
        var column = new Block.TableColumn(List.of("A"), Block.Alignment.RIGHT, 1);
        var row = new Block.TableRow(false, List.of(List.of(note)));
        var table = new Table("", List.of(column), List.of(row));
        var title = new Block.Title("BÁO CÁO", List.of(List.of(note)));

        WordFile file =
                write(
                        new Document(
                                MarkupParser.parse(
                                        "\uE0020\uE002\n## I. A\uE0022\uE002\n\uE0021\uE002",
                                        List.of(title, table, note))));

        assertThat(file.schemaErrors()).isEmpty();
        assertThat(WordFile.found(file.body(), "<w:footnoteReference w:id=\"(\\d+)\"/>"))
                .containsExactly("1", "2", "3");
        assertThat(WordFile.found(file.notes(), "Nguồn: thôn\\.")).hasSize(3);
    }

    @Test
    void a_footnote_has_all_its_paragraphs() throws Exception {
        try (var word = poi(SampleDocument.everything())) {
            var note = word.getFootnotes().stream().filter(n -> n.getId().intValue() == 1);

            assertThat(note.findFirst().orElseThrow().getParagraphs())
                    .extracting(p -> p.getText().strip())
                    .satisfiesExactly(
                            first -> assertThat(first).contains("Diện tích cây lúa", "cây ngô"),
                            second -> assertThat(second).startsWith("+ Diện tích cây cà phê"));
        }
    }

    @Test
    void every_part_is_announced_and_every_relation_leads_to_a_part() throws Exception {
        WordFile file = write(SampleDocument.everything());
        String types = file.part("[Content_Types].xml");
        String relations = file.part("word/_rels/document.xml.rels");

        assertThat(file.parts().keySet())
                .filteredOn(part -> part.startsWith("word/") && !part.endsWith(".rels"))
                .allSatisfy(part -> assertThat(types).contains("PartName=\"/" + part + "\""));
        assertThat(WordFile.found(relations, "Target=\"([^\"]+)\""))
                .allSatisfy(target -> assertThat(file.parts()).containsKey("word/" + target));
        assertThat(WordFile.found(relations, " Id=\"([^\"]+)\"")).doesNotHaveDuplicates();
    }

    @Test
    void the_opening_says_what_the_decree_wants() throws Exception {
        try (var word = poi(SampleDocument.everything())) {
            assertThat(word.getTables().getFirst().getRows())
                    .flatExtracting(row -> row.getTableCells())
                    .flatExtracting(cell -> cell.getParagraphs())
                    .extracting(paragraph -> paragraph.getText())
                    .filteredOn(line -> !line.isEmpty())
                    .containsExactly(
                            "UBND TỈNH QUẢNG NGÃI",
                            "ỦY BAN NHÂN DÂN",
                            "XÃ XỐP",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "Số:          /BC-UBND",
                            "Xã Xốp, ngày        tháng 11 năm 2025");
        }
    }

    @Test
    void the_heading_of_a_part_is_one_paragraph_of_several_lines() throws Exception {
        try (var word = poi(SampleDocument.everything())) {
            assertThat(word.getParagraphs())
                    .anySatisfy(paragraph ->
                            assertThat(paragraph.getText())
                                    .isEqualTo("Phần II\nPHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026"));
        }
    }

    @Test
    void a_gap_has_the_style_of_gaps() throws Exception {
        assertThat(write(SampleDocument.everything()).body())
                .contains(
                        "<w:rStyle w:val=\"ThieuSoLieu\"/></w:rPr><w:t xml:space=\"preserve\">[chưa có:"
                                + " Hộ nghèo – Thôn Loong]</w:t>");
    }

    @Test
    void every_row_of_a_header_is_repeated_and_the_widths_of_a_table_fill_the_page()
            throws Exception {
        String body = write(SampleDocument.everything()).body();
        List<String> tables = List.of(body.split("<w:tblStyle", -1)).subList(1, 4);

        assertThat(tables)
                .allSatisfy(
                        table -> assertThat(WordFile.found(table, "<w:tblHeader/>")).hasSize(2));
        assertThat(tables).extracting(DocxWriterTest::width).containsExactly(9071, 9071, 14003);
    }

    private static int width(String table) {
        return WordFile.found(table, "<w:gridCol w:w=\"(\\d+)\"").subList(0, 6).stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    @Test
    void cells_of_a_header_are_merged_over_columns_and_rows() throws Exception {
        String body = write(SampleDocument.everything()).body();
        String header = body.substring(body.indexOf("<w:tblHeader/>"), body.indexOf("Tổng đàn"));

        assertThat(WordFile.found(header, "<w:gridSpan w:val=\"(\\d+)\"")).containsExactly("2");
        assertThat(WordFile.found(header, "<w:vMerge w:val=\"(\\w+)\"/>"))
                .containsExactly(
                        "restart",
                        "restart",
                        "restart",
                        "restart",
                        "continue",
                        "continue",
                        "continue",
                        "continue");
    }

    @Test
    void an_appendix_has_pages_of_its_own_lying_on_their_side_where_it_wants() throws Exception {
        String body = write(SampleDocument.everything()).body();

        assertThat(WordFile.found(body, "<w:pgSz ([^>]*)/>"))
                .containsExactly(
                        "w:h=\"16838\" w:w=\"11906\"",
                        "w:h=\"16838\" w:w=\"11906\"",
                        "w:h=\"11906\" w:orient=\"landscape\" w:w=\"16838\"");
        assertThat(WordFile.found(body, "<w:pgNumType w:start=\"1\"/>")).hasSize(3);
        assertThat(WordFile.found(body, "<w:titlePg/>")).hasSize(3);
    }

    @Test
    void a_lone_appendix_has_no_number() throws Exception {
        var appendix = new Block.Appendix("", List.of(), List.of(), false, List.of());

        try (var word = poi(new Document(List.of(appendix)))) {
            assertThat(word.getParagraphs())
                    .anySatisfy(paragraph -> assertThat(paragraph.getText()).isEqualTo("Phụ lục"));
        }
    }

    @Test
    void tables_in_a_row_are_kept_apart() throws Exception {
        Block table =
                new Table(
                        "",
                        List.of(new Block.TableColumn(List.of("A"), Block.Alignment.LEFT, 1)),
                        List.of(new Block.TableRow(false, List.of(text("1")))));

        assertThat(write(new Document(List.of(table, table))).body())
                .contains("</w:tbl><w:p>")
                .doesNotContain("</w:tbl><w:tbl>", "</w:tbl><w:sectPr");
    }

    @Test
    void several_addressees_stand_below_each_other() throws Exception {
        var addressees = new Block.Addressees(List.of(text("- Sở Nội vụ;"), text("- Sở Y tế.")));

        try (var word = poi(new Document(List.of(addressees)))) {
            assertThat(word.getParagraphs())
                    .extracting(p -> p.getText())
                    .containsExactly("Kính gửi:", "- Sở Nội vụ;", "- Sở Y tế.");
        }
    }

    @Test
    void the_last_words_stay_on_the_page_of_the_signature() throws Exception {
        String markup = "Một.\nHai.\n\uE0020\uE002";
        var signature = new Block.Signature(List.of(), List.of("CHỦ TỊCH"), "Nguyễn Văn Mẫu", "");

        String body = write(new Document(MarkupParser.parse(markup, List.of(signature)))).body();

        assertThat(body)
                .containsSubsequence("Một.", "<w:keepNext/>", "Hai.", "CHỦ TỊCH")
                .contains("<w:pStyle w:val=\"LoiVan\"/></w:pPr>");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(60),
                        Arbitraries.of("*", "|", "\\", "\n", "<", "&", "\"", "]]>", "\u0000", "ế")
                                .list()
                                .ofMaxSize(12)
                                .map(parts -> String.join("", parts)))
                .map(value -> value + "x");
    }

    private WordFile write(Document document) throws IOException {
        return WordFile.of(writer.write(document));
    }

    private XWPFDocument poi(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(writer.write(document)));
    }

    private static List<Inline> text(String words) {
        return List.of(new Text(words, false, false));
    }
}
