package vn.sothon.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.xmlbeans.XmlException;
import vn.sothon.answer.Answer;
import vn.sothon.document.Document;
import vn.sothon.draft.DraftAssembler;
import vn.sothon.draft.DraftContext;
import vn.sothon.draft.DraftTemplate;
import vn.sothon.figures.SmallReport;

class HostileDraftTest {

    private static final String WORDING =
            """
            # Phần I | A ${s.shortcomings}
            - **${s.shortcomings}** và *nghiêng*<@footnote>${s.shortcomings}</@footnote>
            <@table caption=s.shortcomings columns="A:l:1|B:l:1">
            ${s.shortcomings} | 2
            </@table>
            <@signature authority="KT." signer=s.shortcomings>
            - ${s.shortcomings};
            </@signature>
            """;
    private static Path folder = Path.of("");

    @Property(tries = 100)
    void whatever_people_type_gives_a_valid_word_file_of_the_same_structure(
            @ForAll @From("typed") String typed) throws IOException, XmlException {
        WordFile file = draft("X" + typed);

        assertThat(file.schemaErrors()).isEmpty();
        assertThat(file.structure()).isEqualTo(draft("X").structure());
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(80),
                Arbitraries.of("]]>", "<w:p/>", "&#0;", "\uD800", "\u202E", "\uFFFE", "**", "\n# ")
                        .list()
                        .ofMaxSize(8)
                        .map(parts -> String.join("", parts)));
    }

    @BeforeContainer
    static void write_the_template() {
        try {
            folder = Files.createTempDirectory("hostile");
            Files.writeString(folder.resolve("draft.ftl"), WORDING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void remove_the_template() throws IOException {
        Files.deleteIfExists(folder.resolve("draft.ftl"));
        Files.deleteIfExists(folder);
    }

    private static WordFile draft(String typed) throws IOException {
        SmallReport report =
                SmallReport.ofVillages("A").with("A", "shortcomings", new Answer.Text(typed));
        DraftContext context =
                new DraftContext("xã Xốp", "tỉnh Quảng Ngãi", 2025, YearMonth.of(2025, 11));
        Document document =
                DraftAssembler.assemble(DraftTemplate.load(folder), report.book(), context);
        byte[] base = Files.readAllBytes(Path.of("templates", "base.docx"));
        return WordFile.of(new DocxWriter(base).write(document));
    }
}
