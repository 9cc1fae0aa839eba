package vn.sothon.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.sothon.document.Document;
import vn.sothon.document.MarkupParser;
import vn.sothon.document.SampleDocument;
import vn.sothon.document.compare.Comparison;
import vn.sothon.document.compare.RandomDocuments;
import vn.sothon.document.compare.RandomDocuments.Drafts;

class TrackedChangesTest {

    private static final Revisions BY =
            new Revisions("Sổ Thôn", Instant.parse("2025-11-25T22:32:17.123Z"));

    private final DocxWriter writer;

    TrackedChangesTest() throws IOException {
        writer = new DocxWriter(Files.readAllBytes(BaseFileMaker.BASE_FILE));
    }

    @Test
    void a_figure_that_changed_is_a_deletion_and_an_insertion_with_author_and_date()
            throws IOException {
        WordFile file = compared("Đàn trâu 1.051 con.", "Đàn trâu 1.895 con.");

        assertThat(file.body())
                .contains(
                        "<w:del w:id=\"1\" w:author=\"Sổ Thôn\" w:date=\"2025-11-25T22:32:17Z\"><w:r>"
                                + "<w:delText xml:space=\"preserve\">1.051</w:delText></w:r></w:del>",
                        "<w:ins w:id=\"2\" w:author=\"Sổ Thôn\" w:date=\"2025-11-25T22:32:17Z\"><w:r>"
                                + "<w:t xml:space=\"preserve\">1.895</w:t></w:r></w:ins>");
    }

    @Test
    void the_end_of_a_paragraph_that_went_goes_with_it() throws IOException {
        WordFile file = compared("Một.\nHai.", "Một.");

        assertThat(WordFile.found(file.body(), "<w:rPr><w:del [^>]*/></w:rPr></w:pPr><w:del"))
                .hasSize(1);
    }

    @Test
    void a_document_without_marks_is_the_same_file_whoever_signs_it() {
        Document document = SampleDocument.everything();

        assertThat(writer.write(document, BY)).isEqualTo(writer.write(document));
    }

    @Test
    void a_marked_document_is_not_written_without_its_author() {
        Document marked = Comparison.of(document("Một."), document("Hai."));

        assertThatThrownBy(() -> writer.write(marked))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("author");
        assertThatThrownBy(() -> new Revisions(" ", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void accepting_all_gives_the_new_document_and_rejecting_all_the_old(
            @ForAll("drafts") Drafts drafts) throws IOException {
        byte[] marked = writer.write(Comparison.of(drafts.old(), drafts.now()), BY);

        assertThat(SettledWord.accepted(marked))
                .isEqualTo(SettledWord.accepted(writer.write(drafts.now())));
        assertThat(SettledWord.rejected(marked))
                .isEqualTo(SettledWord.rejected(writer.write(drafts.old())));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void tracked_changes_keep_to_the_schema_and_have_numbers_of_their_own(
            @ForAll("drafts") Drafts drafts) throws Exception {
        byte[] marked = writer.write(Comparison.of(drafts.old(), drafts.now()), BY);

        assertThat(WordPackageCheck.problems(marked)).isEmpty();
        List<String> ids = numbers(WordFile.of(marked));
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Provide
    Arbitrary<Drafts> drafts() {
        return RandomDocuments.drafts();
    }

    private static List<String> numbers(WordFile file) {
        return WordFile.found(file.body() + file.notes(), "<w:(?:ins|del) w:id=\"([0-9]+)\"");
    }

    private WordFile compared(String old, String now) throws IOException {
        return WordFile.of(writer.write(Comparison.of(document(old), document(now)), BY));
    }

    private static Document document(String markup) {
        return new Document(MarkupParser.parse(markup, List.of()));
    }
}
