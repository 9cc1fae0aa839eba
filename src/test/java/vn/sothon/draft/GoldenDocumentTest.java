package vn.sothon.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.sothon.answer.Answer;
import vn.sothon.document.Document;
import vn.sothon.document.TreeWords;
import vn.sothon.document.docx.DocxWriter;
import vn.sothon.document.docx.WordPackageCheck;
import vn.sothon.document.docx.WordText;
import vn.sothon.document.html.HtmlWriter;
import vn.sothon.document.pdf.PdfFile;
import vn.sothon.document.pdf.PdfWriter;
import vn.sothon.figures.SmallReport;

/**
 * Every construct of the reports as a small template, and what becomes of it in Word and on a page.
 * {@code mvn test -Dtest=GoldenDocumentTest -Dupdate} writes the outcomes anew and the Word files
 * to {@code target/golden}; the difference is then read before it is committed.
 */
class GoldenDocumentTest {

    private static final Path FOLDER = Path.of("src/test/resources/vn/sothon/draft/golden");
    private static final Path WORD_FILES = Path.of("target", "golden");
    private static final String SHARED = "_shared/common.ftl";

    private final DocxWriter word;
    private final HtmlWriter html = new HtmlWriter();
    private final PdfWriter pdf = new PdfWriter();

    GoldenDocumentTest() throws IOException {
        word = new DocxWriter(Files.readAllBytes(Path.of("templates", "base.docx")));
    }

    @TestFactory
    Stream<DynamicTest> constructs_are_written_as_before() throws IOException {
        return templates().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
    }

    private void check(String name) throws IOException {
        Document document = document(name);
        String page = html.body(document);
        String text = WordText.of(word.write(document));
        if (System.getProperty("update") != null) {
            Files.writeString(FOLDER.resolve(name + ".html"), page);
            Files.writeString(FOLDER.resolve(name + ".docx.txt"), text);
            Files.createDirectories(WORD_FILES);
            Files.write(WORD_FILES.resolve(name + ".docx"), word.write(document));
        }

        assertThat(text).isEqualTo(Files.readString(FOLDER.resolve(name + ".docx.txt")));
        assertThat(page).isEqualTo(Files.readString(FOLDER.resolve(name + ".html")));
    }

    @TestFactory
    Stream<DynamicTest> word_files_are_sound_packages_of_parts_that_keep_to_their_schema()
            throws IOException {
        return templates()
                .map(name ->
                        DynamicTest.dynamicTest(
                                name,
                                () ->
                                        assertThat(
                                                        WordPackageCheck.problems(
                                                                word.write(document(name))))
                                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_word_is_in_the_pdf_too() throws IOException {
        return templates().map(name -> DynamicTest.dynamicTest(name, () -> checkPdf(name)));
    }

    private void checkPdf(String name) throws IOException {
        Document document = document(name);
        try (var file = PdfFile.of(pdf.write(document))) {
            String letters = file.letters().toLowerCase(Locale.ROOT);
            assertThat(TreeWords.of(document))
                    .allSatisfy(
                            word -> assertThat(letters).contains(word.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void equal_templates_and_figures_give_equal_bytes() throws IOException {
        for (String name : templates().toList()) {
            assertThat(word.write(document(name))).isEqualTo(word.write(document(name)));
        }
    }

    private static Stream<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString()).toList();
            return names.stream()
                    .filter(name -> name.endsWith(".ftl"))
                    .map(name -> name.substring(0, name.length() - ".ftl".length()))
                    .sorted();
        }
    }

    private static Document document(String name) throws IOException {
        String wording = Files.readString(FOLDER.resolve(name + ".ftl"));
        String shared = Files.readString(Path.of("templates", SHARED));
        DraftTemplate template = SmallDraft.template(wording, Map.of(SHARED, shared));
        return DraftAssembler.assemble(template, report().book(), SmallDraft.CONTEXT);
    }

    /** Two of three villages have answered, so that there are figures and gaps. */
    private static SmallReport report() {
        return SmallReport.silent()
                .with("Thôn A", "households", Answer.Figure.of(552))
                .with("Thôn B", "households", Answer.Figure.of(8))
                .with("Thôn A", "crop.rice", Answer.Pair.of("660", "668"))
                .with("Thôn B", "crop.rice", Answer.Pair.of("17", "38"))
                .with("Thôn C", "crop.rice", Answer.Pair.of("5", "5"))
                .with("Thôn A", "shortcomings", new Answer.Text("Còn **thiếu** <vốn> & giống."));
    }
}
