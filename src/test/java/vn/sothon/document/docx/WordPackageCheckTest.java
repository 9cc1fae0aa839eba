package vn.sothon.document.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import vn.sothon.document.SampleDocument;

class WordPackageCheckTest {

    private final Map<String, byte[]> parts;

    WordPackageCheckTest() throws IOException {
        byte[] base = Files.readAllBytes(BaseFileMaker.BASE_FILE);
        parts = Zip.read(new DocxWriter(base).write(SampleDocument.everything()));
    }

    @Test
    void a_sound_file_has_no_problems() throws IOException, XmlException {
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_reference_without_its_footnote_is_a_problem() throws IOException, XmlException {
        change("word/document.xml", "footnoteReference w:id=\"2\"", "footnoteReference w:id=\"7\"");

        assertThat(problems()).containsExactly("footnotes [1, 2] are referred to as [1, 7]");
    }

    @Test
    void elements_in_a_wrong_order_are_a_problem() throws IOException, XmlException {
        change(
                "word/footnotes.xml",
                "<w:pPr><w:pStyle w:val=\"ChuThich\"/>",
                "<w:pPr><w:jc w:val=\"left\"/><w:pStyle w:val=\"ChuThich\"/>");

        assertThat(problems()).anyMatch(problem -> problem.startsWith("word/footnotes.xml: "));
    }

    @Test
    void a_style_nobody_knows_is_a_problem() throws IOException, XmlException {
        change("word/document.xml", "\"TenLoai\"", "\"KhongCo\"");

        assertThat(problems()).containsExactly("styles that do not exist: [KhongCo]");
    }

    @Test
    void parts_that_are_missing_or_were_not_announced_are_problems()
            throws IOException, XmlException {
        parts.remove("word/fontTable.xml");
        parts.put("word/media/image1.png", new byte[0]);

        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "announced and missing: word/fontTable.xml",
                        "word/_rels/document.xml.rels leads to no part: fontTable.xml",
                        "no content type: word/media/image1.png");
    }

    private List<String> problems() throws IOException, XmlException {
        return WordPackageCheck.problems(Zip.write(parts));
    }

    private void change(String part, String from, String to) {
        String before = new String(parts.getOrDefault(part, new byte[0]), UTF_8);
        assertThat(before).contains(from);
        parts.put(part, before.replace(from, to).getBytes(UTF_8));
    }
}
