package vn.sothon.document.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
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

class HtmlWriterTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/vn/sothon/document/html/everything.html");

    private final HtmlWriter writer = new HtmlWriter();

    @Test
    void a_document_with_everything_is_written_as_before() throws IOException {
        String html = writer.body(SampleDocument.everything());
        if (Boolean.getBoolean("update")) {
            Files.writeString(GOLDEN, html);
        }

        assertThat(html).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void what_people_typed_is_escaped() {
        String typed = "<script>alert(\"&\")</script><img src=x onerror='a'>";

        assertThat(writer.body(SampleDocument.with(typed)))
                .contains("&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;")
                .doesNotContain("<script", "<img");
    }

    @Test
    void a_document_without_footnotes_has_no_list_of_them() {
        Document document = new Document(MarkupParser.parse("Hết./.", List.of()));

        assertThat(writer.body(document))
                .isEqualTo("<article class=\"draft\" lang=\"vi\">\n<p>Hết./.</p>\n</article>\n");
    }

    @Property(tries = 200)
    void any_value_leaves_the_elements_as_they_are(@ForAll String value) throws Exception {
        String html = writer.body(SampleDocument.with(value + "x"));

        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(UTF_8)));
        assertThat(tags(html)).isEqualTo(tags(writer.body(SampleDocument.with("x"))));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_comparison_is_well_formed_and_marks_rows_by_their_cells(@ForAll("drafts") Drafts drafts)
            throws Exception {
        String html = writer.body(Comparison.of(drafts.old(), drafts.now()));

        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(UTF_8)));
        assertThat(html).doesNotContain("<ins></ins>", "<del></del>", "<ins><tr", "<del><tr");
    }

    @Test
    void changed_words_are_said_to_be_changed_for_the_ears_too() {
        Document old = new Document(MarkupParser.parse("Trâu 5 con.", List.of()));
        Document now = new Document(MarkupParser.parse("Trâu 6 con.", List.of()));

        assertThat(writer.body(Comparison.of(old, now)))
                .contains(
                        "<p>Trâu <del><span class=\"heard\">Bỏ: </span>5</del>"
                                + "<ins><span class=\"heard\">Thêm: </span>6</ins> con.</p>");
    }

    @Provide
    Arbitrary<Drafts> drafts() {
        return RandomDocuments.drafts();
    }

    @Test
    void the_stylesheet_stands_beside_the_writer() throws IOException {
        try (var css = HtmlWriter.class.getResourceAsStream(HtmlWriter.STYLESHEET)) {
            assertThat(css).isNotNull();
        }
    }

    private static List<String> tags(String html) {
        return Pattern.compile("<[^>]*>").matcher(html).results().map(r -> r.group()).toList();
    }
}
