package vn.sothon.document.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sothon.document.docx.EditableText.Control;
import vn.sothon.document.docx.EditableText.Line;
import vn.sothon.document.docx.EditableText.Note;
import vn.sothon.document.docx.EditableText.Piece;
import vn.sothon.document.docx.EditableText.Role;
import vn.sothon.document.docx.EditableText.Words;

/** Files as Word and LibreOffice save them, and files nobody should open. */
class EditableReaderTest {

    @Test
    void what_was_written_is_read() throws Exception {
        EditableText text =
                new EditableText(
                        List.of(
                                new Line(Role.HEADING_1, pieces(words("Phần I"))),
                                new Line(
                                        Role.BODY,
                                        pieces(
                                                words("Xã có "),
                                                new Control("Số hộ", true, false),
                                                new Control("Số khẩu", false, false),
                                                new Note(
                                                        List.of(
                                                                note("Một."),
                                                                new Line(
                                                                        Role.COMMAND,
                                                                        pieces(control("Nếu"))))),
                                                words(".")))));

        EditableReader.Read read = EditableReader.read(new EditableWriter(base()).write(text));

        assertThat(read.problems()).isEmpty();
        assertThat(read.text()).isEqualTo(text);
    }

    @Test
    void runs_parted_by_the_program_are_one_stretch() throws Exception {
        assertThat(
                        lines(
                                "<w:p><w:r><w:t>Xã </w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
                                        + "<w:bookmarkStart w:id=\"1\" w:name=\"x\"/><w:r><w:rPr><w:b w:val=\"0\"/>"
                                        + "</w:rPr><w:t>Xốp</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>"))
                .containsExactly(new Line(Role.BODY, pieces(words("Xã Xốp"))));
    }

    @Test
    void a_control_whose_borders_moved_is_known_by_its_signs() throws Exception {
        assertThat(
                        lines(
                                "<w:p><w:r><w:t>a ‹Số</w:t></w:r><w:sdt><w:sdtContent><w:r><w:t> hộ›‹Số"
                                        + "</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space=\"preserve\">"
                                        + " khẩu› b</w:t></w:r></w:p>"))
                .containsExactly(
                        new Line(
                                Role.BODY,
                                pieces(
                                        words("a "),
                                        control("Số hộ"),
                                        control("Số khẩu"),
                                        words(" b"))));
    }

    @Test
    void tracked_changes_are_read_as_accepted() throws Exception {
        assertThat(
                        lines(
                                "<w:p><w:r><w:t xml:space=\"preserve\">Xã </w:t></w:r>"
                                        + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>cũ</w:delText></w:r></w:del>"
                                        + "<w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>mới</w:t></w:r></w:ins></w:p>"))
                .containsExactly(new Line(Role.BODY, pieces(words("Xã mới"))));
    }

    @Test
    void paragraphs_joined_by_a_tracked_change_are_one() throws Exception {
        assertThat(
                        lines(
                                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr><w:r>"
                                        + "<w:t xml:space=\"preserve\">Một </w:t></w:r></w:p><w:p><w:r><w:t>hai.</w:t>"
                                        + "</w:r></w:p>"))
                .containsExactly(new Line(Role.BODY, pieces(words("Một hai."))));
    }

    @Test
    void a_paragraph_of_a_note_is_one_of_the_note_whatever_its_style() throws Exception {
        Map<String, byte[]> parts =
                withNote(
                        "<w:p><w:pPr><w:pStyle w:val=\"Muc\"/></w:pPr><w:r>"
                                + "<w:t>Chú.</w:t></w:r></w:p>");

        assertThat(
                        read(parts, "<w:p><w:r><w:footnoteReference w:id=\"5\"/></w:r></w:p>")
                                .text()
                                .lines())
                .containsExactly(new Line(Role.BODY, pieces(new Note(List.of(note("Chú."))))));
    }

    @Test
    void a_style_made_from_one_of_ours_counts_as_ours() throws Exception {
        Map<String, byte[]> parts = parts();
        String styles = new String(parts.get("word/styles.xml"), UTF_8);
        parts.put(
                "word/styles.xml",
                styles.replace(
                                "</w:styles>",
                                "<w:style w:type=\"paragraph\" w:styleId=\"Moi\"><w:name"
                                        + " w:val=\"Mục của tôi\"/><w:basedOn w:val=\"Muc\"/></w:style>"
                                        + "</w:styles>")
                        .getBytes(UTF_8));

        assertThat(
                        read(
                                        parts,
                                        "<w:p><w:pPr><w:pStyle w:val=\"Moi\"/></w:pPr><w:r><w:t>I.</w:t>"
                                                + "</w:r></w:p>")
                                .text()
                                .lines())
                .containsExactly(new Line(Role.HEADING_2, pieces(words("I."))));
    }

    @Test
    void the_bullets_word_makes_of_typed_dashes_are_dashes() throws Exception {
        assertThat(listed("bullet").text().lines())
                .containsExactly(new Line(Role.BODY, pieces(words("- một ý"))));
    }

    static Map<String, byte[]> withNote(String paragraphs) throws Exception {
        Map<String, byte[]> parts = parts();
        String notes =
                "<w:footnotes xmlns:w=\""
                        + XmlPart.W
                        + "\"><w:footnote w:id=\"5\">"
                        + paragraphs
                        + "</w:footnote></w:footnotes>";
        parts.put("word/footnotes.xml", notes.getBytes(UTF_8));
        return parts;
    }

    static EditableReader.Read listed(String format) throws Exception {
        Map<String, byte[]> parts = parts();
        parts.put(
                "word/numbering.xml",
                ("<w:numbering xmlns:w=\""
                                + XmlPart.W
                                + "\"><w:abstractNum w:abstractNumId=\"3\">"
                                + "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\""
                                + format
                                + "\"/></w:lvl>"
                                + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/>"
                                + "</w:num></w:numbering>")
                        .getBytes(UTF_8));
        relate(parts, "numbering", "numbering.xml", "Internal");
        return read(
                parts,
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>"
                        + "<w:r><w:t>một ý</w:t></w:r></w:p>");
    }

    static void relate(Map<String, byte[]> parts, String type, String to, String mode) {
        String name = "word/_rels/document.xml.rels";
        String relations = new String(parts.get(name), UTF_8);
        String relation =
                "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument"
                        + "/2006/relationships/"
                        + type
                        + "\" Target=\""
                        + to
                        + "\" TargetMode=\""
                        + mode
                        + "\"/></Relationships>";
        parts.put(name, relations.replace("</Relationships>", relation).getBytes(UTF_8));
    }

    private static List<Line> lines(String body) throws Exception {
        EditableReader.Read read = read(parts(), body);
        assertThat(read.problems()).isEmpty();
        return read.text().lines();
    }

    static EditableReader.Read read(Map<String, byte[]> parts, String body) {
        String document =
                "<w:document xmlns:w=\""
                        + XmlPart.W
                        + "\"><w:body>"
                        + body
                        + "</w:body></w:document>";
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        all.put("word/document.xml", document.getBytes(UTF_8));
        return EditableReader.read(Zip.write(all));
    }

    static Map<String, byte[]> parts() throws Exception {
        return BaseFileMaker.parts();
    }

    private static byte[] base() throws Exception {
        return Zip.write(BaseFileMaker.parts());
    }

    private static Line note(String text) {
        return new Line(Role.NOTE, pieces(words(text)));
    }

    private static Words words(String text) {
        return new Words(text, false, false);
    }

    private static Control control(String label) {
        return new Control(label, false, false);
    }

    private static List<Piece> pieces(Piece... pieces) {
        return List.of(pieces);
    }
}
