package vn.sothon.document.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sothon.document.SampleDocument;

class BaseFileTest {

    @Test
    void the_base_file_is_made_from_its_readable_parts() throws IOException {
        if (Boolean.getBoolean("update")) {
            BaseFileMaker.make();
        }

        Map<String, byte[]> committed = Zip.read(Files.readAllBytes(BaseFileMaker.BASE_FILE));

        assertThat(committed).containsExactlyEntriesOf(BaseFileMaker.parts());
    }

    @Test
    void the_base_file_keeps_to_the_schema() throws Exception {
        assertThat(new WordFile(BaseFileMaker.parts()).schemaErrors()).isEmpty();
    }

    @Test
    void ids_of_styles_are_free_and_names_of_word_may_be_capitals() throws Exception {
        Map<String, byte[]> parts = BaseFileMaker.parts();
        change(parts, "word/styles.xml", "\"LoiVan\"", "\"a1\"");
        change(parts, "word/styles.xml", "\"heading 1\"", "\"Heading 1\"");

        assertThat(written(parts).body()).contains("<w:pStyle w:val=\"a1\"/>");
    }

    @Test
    void of_two_names_that_differ_in_case_the_exact_one_is_taken() throws Exception {
        Map<String, byte[]> parts = BaseFileMaker.parts();
        String other = "<w:style w:type=\"paragraph\" w:styleId=\"b1\"><w:name w:val=\"Caption\"/>";
        change(parts, "word/styles.xml", "</w:styles>", other + "</w:style></w:styles>");

        assertThat(written(parts).body()).contains("\"TenBang\"").doesNotContain("\"b1\"");
    }

    @Test
    void page_setup_and_header_come_from_the_base_file() throws Exception {
        Map<String, byte[]> parts = BaseFileMaker.parts();
        change(parts, "word/document.xml", "w:left=\"1701\"", "w:left=\"1984\"");

        WordFile file = written(parts);

        assertThat(file.schemaErrors()).isEmpty();
        assertThat(file.body())
                .contains("w:left=\"1984\"", "<w:titlePg/>", "<w:headerReference ")
                .contains("<w:tblW w:w=\"8788\"");
    }

    @Test
    void a_base_file_without_footnotes_gets_a_part_for_them() throws Exception {
        Map<String, byte[]> parts = BaseFileMaker.parts();
        parts.remove("word/footnotes.xml");
        change(parts, "word/_rels/document.xml.rels", "<Relationship Id=\"rId5\".*", "");
        change(parts, "[Content_Types].xml", "<Override PartName=\"/word/footnotes.xml\".*", "");

        WordFile file = written(parts);

        assertThat(file.schemaErrors()).isEmpty();
        assertThat(file.notes()).contains("Diện tích cây lúa", "<w:separator/>");
        assertThat(file.part("[Content_Types].xml")).contains("\"/word/footnotes.xml\"");
        assertThat(file.part("word/_rels/document.xml.rels")).contains("\"/word/footnotes.xml\"");
    }

    @Test
    void separators_of_the_base_file_keep_their_ids() throws Exception {
        Map<String, byte[]> parts = BaseFileMaker.parts();
        change(parts, "word/footnotes.xml", "w:id=\"0\"", "w:id=\"1\"");
        change(parts, "word/footnotes.xml", "w:id=\"-1\"", "w:id=\"0\"");

        assertThat(WordFile.found(written(parts).notes(), "<w:footnote [^>]*w:id=\"(-?\\d+)\""))
                .containsExactly("0", "1", "2", "3");
    }

    @Test
    void missing_styles_are_named() throws IOException {
        Map<String, byte[]> parts = BaseFileMaker.parts();
        change(parts, "word/styles.xml", "\"Lời văn\"", "\"Khác\"");
        change(parts, "word/styles.xml", "\"Trích yếu\"", "\"Khác nữa\"");

        assertProblem(Zip.write(parts), "thiếu kiểu (Styles): “Lời văn”, “Trích yếu”.");
    }

    @Test
    void a_file_that_is_not_from_word_is_refused() {
        assertProblem("Xin chào".getBytes(UTF_8), "không phải tệp Word (.docx)");
        assertProblem(new byte[0], "không phải tệp Word (.docx)");
        assertProblem(Zip.write(Map.of("a.txt", new byte[] {1})), "không phải tệp Word (.docx)");
    }

    @Test
    void a_broken_or_missing_part_is_named() throws IOException {
        Map<String, byte[]> broken = BaseFileMaker.parts();
        change(broken, "word/styles.xml", "</w:styles>", "");
        Map<String, byte[]> missing = BaseFileMaker.parts();
        missing.remove("word/styles.xml");

        assertProblem(Zip.write(broken), "Không đọc được phần word/styles.xml");
        assertProblem(Zip.write(missing), "thiếu phần word/styles.xml");
    }

    @Test
    void a_doctype_is_refused() throws IOException {
        Map<String, byte[]> parts = BaseFileMaker.parts();
        change(
                parts,
                "word/styles.xml",
                "<w:styles ",
                "<!DOCTYPE a [<!ENTITY b \"c\">]><w:styles ");

        assertProblem(Zip.write(parts), "Không đọc được phần word/styles.xml");
    }

    @Test
    void a_base_file_without_page_setup_is_refused() throws IOException {
        Map<String, byte[]> parts = BaseFileMaker.parts();
        change(parts, "word/document.xml", "<w:pgSz.*", "");

        assertProblem(Zip.write(parts), "không có khổ giấy và lề trang");
    }

    @Test
    void a_base_file_that_swells_is_refused() throws IOException {
        Map<String, byte[]> parts = BaseFileMaker.parts();
        parts.put("word/media/image1.png", new byte[21 * 1024 * 1024]);

        assertProblem(Zip.write(parts), "lớn hơn 20 MB");
    }

    private static void change(Map<String, byte[]> parts, String part, String from, String to) {
        String before = new String(parts.getOrDefault(part, new byte[0]), UTF_8);
        String after = before.replaceFirst(from, to);
        assertThat(after).isNotEqualTo(before);
        parts.put(part, after.getBytes(UTF_8));
    }

    private static WordFile written(Map<String, byte[]> parts) throws IOException {
        return WordFile.of(new DocxWriter(Zip.write(parts)).write(SampleDocument.everything()));
    }

    private static void assertProblem(byte[] base, String words) {
        assertThatThrownBy(() -> new DocxWriter(base))
                .isInstanceOf(BaseFileProblem.class)
                .hasMessageContaining(words);
    }
}
