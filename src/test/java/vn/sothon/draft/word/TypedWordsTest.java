package vn.sothon.draft.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sothon.document.Markup;
import vn.sothon.document.MarkupParser;
import vn.sothon.document.docx.EditableText.Role;
import vn.sothon.document.docx.EditableText.Words;
import vn.sothon.draft.TemplateSources;
import vn.sothon.draft.TemplateText;
import vn.sothon.draft.TemplateToken;

/**
 * Whatever somebody types in Word is words in the template, printed as it was typed; but for the
 * whole label of a control between its signs, which is that control (see {@link
 * TemplateInWordTest}).
 */
class TypedWordsTest {

    private static final String WORDING =
            "Xã có ${num(s.households)} hộ<@footnote>Chú ${count(s.households)}.</@footnote>.\n";

    @Property(tries = 400)
    void nothing_typed_becomes_code_or_markup(
            @ForAll("hostile") String typed, @ForAll boolean bold, @ForAll boolean italic) {
        ImportedTemplate read =
                EditedFile.of(WORDING)
                        .type(Role.BODY, new Words("x" + typed + "x", bold, italic))
                        .read();

        switch (read) {
            case ImportedTemplate.Ok(String text) -> {
                assertThat(code(text)).isEqualTo(code(WORDING));
                String added = text.substring(WORDING.length());
                String printed = Markup.clean("x" + typed + "x").replaceAll("[ \t]+", " ");
                assertThat(MarkupParser.inlines(added, List.of()))
                        .isEqualTo(
                                List.of(new vn.sothon.document.Inline.Text(printed, bold, italic)));
            }
            case ImportedTemplate.Refused(var problems) ->
                    assertThat(typed.matches("(?s).*[‹›].*")).as("%s", problems).isTrue();
        }
    }

    /** The texts of figures, tags and comments. */
    private static List<String> code(String wording) {
        TemplateText text = TemplateText.of("x", wording);
        return text.tokens().stream()
                .filter(token -> token.kind() != TemplateToken.Kind.WORDS)
                .map(text::text)
                .toList();
    }

    @Property(tries = 100)
    void what_was_taken_can_be_taken_again(@ForAll("hostile") String typed) {
        ImportedTemplate first = EditedFile.of(WORDING).type("a" + typed + "b").read();
        if (!(first instanceof ImportedTemplate.Ok(String text))) {
            assertThat(typed).containsAnyOf("‹", "›");
            return;
        }

        TreeMap<String, String> files = new TreeMap<>();
        files.put("small/draft.ftl", text);
        TemplateSources sources = new TemplateSources("small/draft.ftl", files);
        byte[] docx = TemplateInWord.export(sources, EditedFile.REPORT, EditedFile.BASE);

        assertThat(TemplateInWord.read(docx, List.of(sources), EditedFile.REPORT))
                .isEqualTo(new ImportedTemplate.Ok(text));
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> parts =
                Arbitraries.of(
                        "${",
                        "}",
                        "<#",
                        "</#",
                        "<@",
                        "if x>",
                        "list s as y>",
                        "<#--",
                        "-->",
                        "[#",
                        "[=",
                        "#{",
                        "\\",
                        "*",
                        "**",
                        "|",
                        " ",
                        "- ",
                        "#",
                        "> ",
                        "= ",
                        "\uE000",
                        "\u202E",
                        "‹",
                        "›",
                        "Số lạ",
                        "é",
                        "e\u0301",
                        "\"",
                        "'",
                        "/>",
                        "\u0000",
                        "😀",
                        "\u00A0",
                        "\t",
                        "$",
                        "<",
                        "{",
                        "s.households",
                        "=");
        return parts.list().ofMaxSize(12).map(list -> String.join("", list));
    }
}
