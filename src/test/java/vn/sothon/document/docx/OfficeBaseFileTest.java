package vn.sothon.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.sothon.document.SampleDocument;

/** The base file with wider lines and smaller letters in the text, saved by LibreOffice 7.4. */
class OfficeBaseFileTest {

    private static final Path SAVED =
            Path.of("src/test/resources/vn/sothon/document/docx/saved-by-libreoffice.docx");

    private final byte[] file;

    OfficeBaseFileTest() throws IOException {
        file = new DocxWriter(Files.readAllBytes(SAVED)).write(SampleDocument.everything());
    }

    @Test
    void a_base_file_that_an_office_saved_gives_a_sound_package() throws Exception {
        assertThat(WordPackageCheck.problems(file)).isEmpty();
    }

    @Test
    void what_the_file_says_is_the_same_on_every_base() throws IOException {
        byte[] base = Files.readAllBytes(BaseFileMaker.BASE_FILE);

        // LibreOffice writes the names of built-in styles with capitals.
        assertThat(WordText.of(file))
                .isEqualToIgnoringCase(
                        WordText.of(new DocxWriter(base).write(SampleDocument.everything())));
    }

    @Test
    void the_look_is_that_of_the_office() throws IOException {
        WordFile word = WordFile.of(file);

        assertThat(word.part("word/styles.xml"))
                .isEqualTo(WordFile.of(Files.readAllBytes(SAVED)).part("word/styles.xml"))
                .contains("w:line=\"360\"");
        assertThat(word.body()).contains("<w:pStyle w:val=\"Livn\"/>");
    }
}
