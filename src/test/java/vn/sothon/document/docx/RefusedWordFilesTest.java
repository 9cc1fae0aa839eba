package vn.sothon.document.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sothon.document.docx.EditableReaderTest.listed;
import static vn.sothon.document.docx.EditableReaderTest.parts;
import static vn.sothon.document.docx.EditableReaderTest.read;
import static vn.sothon.document.docx.EditableReaderTest.relate;
import static vn.sothon.document.docx.EditableReaderTest.withNote;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files nobody should open, and what a wording cannot hold: each is said, none is lost. */
class RefusedWordFilesTest {

    @Test
    void automatic_numbers_are_refused_as_they_would_be_lost() throws Exception {
        assertThat(listed("decimal").problems())
                .singleElement()
                .asString()
                .contains("«một ý»", "gõ số bằng tay");
    }

    @Test
    void a_note_is_read_for_one_reference_only() throws Exception {
        String reference = "<w:r><w:footnoteReference w:id=\"5\"/></w:r>";
        Map<String, byte[]> parts = withNote("<w:p><w:r><w:t>Chú.</w:t></w:r></w:p>");

        assertThat(read(parts, "<w:p>" + reference + reference + "</w:p>").problems())
                .singleElement()
                .asString()
                .contains("chèn lại");
    }

    @Test
    void a_list_whose_numbers_are_not_known_is_refused() throws Exception {
        assertThat(
                        read(
                                        parts(),
                                        "<w:p><w:pPr><w:numPr><w:numId w:val=\"9\"/></w:numPr></w:pPr><w:r>"
                                                + "<w:t>một ý</w:t></w:r></w:p>")
                                .problems())
                .singleElement()
                .asString()
                .contains("«một ý»");
    }

    @Test
    void a_part_of_any_name_may_not_swell() throws Exception {
        Map<String, byte[]> parts = parts();
        parts.put("word/media.bin", new byte[5_000_000]);

        assertThat(read(parts, "<w:p/>").problems()).singleElement().asString().contains("quá lớn");
    }

    @Test
    void a_table_drawn_in_word_is_named() throws Exception {
        assertThat(
                        read(
                                        parts(),
                                        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>ô</w:t></w:r></w:p></w:tc>"
                                                + "</w:tr></w:tbl>")
                                .problems())
                .singleElement()
                .asString()
                .contains("bảng");
    }

    @Test
    void a_note_that_holds_itself_is_refused() throws Exception {
        Map<String, byte[]> parts =
                withNote("<w:p><w:r><w:footnoteReference w:id=\"5\"/></w:r></w:p>");

        assertThat(
                        read(parts, "<w:p><w:r><w:footnoteReference w:id=\"5\"/></w:r></w:p>")
                                .problems())
                .singleElement()
                .asString()
                .contains("trong một chú thích khác");
    }

    @Test
    void a_file_with_macros_is_refused() throws Exception {
        Map<String, byte[]> parts = parts();
        parts.put("word/vbaProject.bin", new byte[] {1});

        assertThat(read(parts, "<w:p/>").problems()).singleElement().asString().contains("macro");
    }

    @Test
    void a_file_that_fetches_from_elsewhere_is_refused_and_a_link_is_only_words() throws Exception {
        assertThat(related("attachedTemplate", "External").problems())
                .singleElement()
                .asString()
                .contains("nơi khác");
        assertThat(related("hyperlink", "External").problems()).isEmpty();
    }

    @Test
    void a_part_that_declares_entities_is_refused() throws Exception {
        Map<String, byte[]> parts = parts();
        parts.put(
                "word/document.xml",
                ("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\""
                                + XmlPart.W
                                + "\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>")
                        .getBytes(UTF_8));

        assertThat(EditableReader.read(Zip.write(parts)).problems())
                .singleElement()
                .asString()
                .contains("không phải tệp Word");
    }

    @Test
    void a_file_that_swells_when_it_is_unpacked_is_refused() throws Exception {
        String bomb = "<w:p/>".repeat(900_000);

        assertThat(read(parts(), bomb).problems()).singleElement().asString().contains("quá lớn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:r><w:drawing/></w:r>|hình",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>|trường tự động",
                "<w:r><w:br w:type=\"page\"/></w:r>|ngắt trang",
                "<w:r><w:endnoteReference w:id=\"1\"/></w:r>|endnote",
                "<w:r><w:footnoteReference w:id=\"77\"/></w:r>|không có nội dung",
                "<w:r><w:sym w:font=\"x\" w:char=\"F0\"/></w:r>|w:sym",
                "<w:fldSimple w:instr=\"DATE\"/>|w:fldSimple"
            })
    void what_a_wording_cannot_hold_is_named(String xml, String said) throws Exception {
        EditableReader.Read read =
                read(parts(), "<w:p><w:r><w:t>Câu này</w:t></w:r>" + xml + "</w:p>");

        assertThat(read.problems()).singleElement().asString().contains(said, "«Câu này»");
    }

    @Property(tries = 200)
    void any_bytes_are_read_or_refused(@ForAll byte[] bytes) {
        assertThat(EditableReader.read(bytes).problems()).isNotEmpty();
    }

    private static EditableReader.Read related(String type, String mode) throws Exception {
        Map<String, byte[]> parts = parts();
        relate(parts, type, "https://example.org/", mode);
        return read(parts, "<w:p/>");
    }
}
