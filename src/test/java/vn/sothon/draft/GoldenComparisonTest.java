package vn.sothon.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sothon.document.Document;
import vn.sothon.document.TreeWords;
import vn.sothon.document.compare.Comparison;
import vn.sothon.document.docx.DocxWriter;
import vn.sothon.document.docx.Revisions;
import vn.sothon.document.docx.SettledWord;
import vn.sothon.document.docx.WordPackageCheck;
import vn.sothon.document.docx.WordText;
import vn.sothon.document.html.HtmlWriter;
import vn.sothon.document.pdf.PdfFile;
import vn.sothon.document.pdf.PdfWriter;
import vn.sothon.figures.SmallReport;

/**
 * Two drafts and their comparison, as {@link GoldenDocumentTest} holds single ones: {@code mvn test
 * -Dtest=GoldenComparisonTest -Dupdate} writes it anew.
 */
class GoldenComparisonTest {

    private static final Path FOLDER =
            Path.of("src/test/resources/vn/sothon/draft/golden/compared");
    private static final Path WORD_FILES = Path.of("target", "golden");
    private static final String SHARED = "_shared/common.ftl";
    private static final Revisions BY =
            new Revisions("Sổ Thôn", Instant.parse("2025-11-25T08:00:00Z"));

    private final DocxWriter word;
    private final Document old = document("old.ftl");
    private final Document now = document("new.ftl");
    private final Document marked = Comparison.of(old, now);

    GoldenComparisonTest() throws IOException {
        word = new DocxWriter(Files.readAllBytes(Path.of("templates", "base.docx")));
    }

    @Test
    void the_comparison_is_written_as_before() throws IOException {
        String page = new HtmlWriter().body(marked);
        byte[] file = word.write(marked, BY);
        String text = WordText.of(file);
        if (System.getProperty("update") != null) {
            Files.writeString(FOLDER.resolve("compared.html"), page);
            Files.writeString(FOLDER.resolve("compared.docx.txt"), text);
            Files.createDirectories(WORD_FILES);
            Files.write(WORD_FILES.resolve("compared.docx"), file);
            Files.write(WORD_FILES.resolve("compared.pdf"), new PdfWriter().write(marked));
        }

        assertThat(text).isEqualTo(Files.readString(FOLDER.resolve("compared.docx.txt")));
        assertThat(page).isEqualTo(Files.readString(FOLDER.resolve("compared.html")));
    }

    @Test
    void the_word_file_is_a_sound_package_that_holds_both_drafts() throws Exception {
        byte[] file = word.write(marked, BY);

        assertThat(WordPackageCheck.problems(file)).isEmpty();
        assertThat(SettledWord.accepted(file)).isEqualTo(SettledWord.accepted(word.write(now)));
        assertThat(SettledWord.rejected(file)).isEqualTo(SettledWord.rejected(word.write(old)));
    }

    @Test
    void every_word_of_both_drafts_is_in_the_pdf() throws IOException {
        try (var file = PdfFile.of(new PdfWriter().write(marked))) {
            String letters = file.letters().toLowerCase(Locale.ROOT);
            assertThat(TreeWords.of(marked))
                    .allSatisfy(
                            word -> assertThat(letters).contains(word.toLowerCase(Locale.ROOT)));
        }
    }

    private static Document document(String name) throws IOException {
        String wording = Files.readString(FOLDER.resolve(name));
        String shared = Files.readString(Path.of("templates", SHARED));
        DraftTemplate template = SmallDraft.template(wording, Map.of(SHARED, shared));
        return DraftAssembler.assemble(template, SmallReport.silent().book(), SmallDraft.CONTEXT);
    }
}
