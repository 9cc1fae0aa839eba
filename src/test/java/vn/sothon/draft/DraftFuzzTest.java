package vn.sothon.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sothon.document.Document;
import vn.sothon.figures.FigureBook;
import vn.sothon.figures.SmallReport;

class DraftFuzzTest {

    private static final DraftTemplate EVERY_FIGURE =
            SmallDraft.template(
                    """
                    # Phần I | ${s.disease}
                    - ${s.shortcomings}, **${s.models}**<@footnote>${list(s.projects, " và ")}</@footnote>
                    <#list s.shortcomings as village>
                    + ${village.unit}: *${village.text}*
                    </#list>
                    <#list s.models as model>
                    ${model.name}, ${num(s.households)} hộ, ${s.rank}
                    </#list>
                    <@table caption=s.shortcomings columns="A:l:1|B:l:1">
                    <#list s.crop as crop>
                    ${crop.label} | ${s.shortcomings}
                    </#list>
                    </@table>
                    <@signature authority=["TM.", s.disease] signer=s.shortcomings>
                    - ${s.projects};
                    </@signature>
                    """);

    @Property(tries = 300)
    void whatever_people_type_leaves_the_structure_as_it_is_in_every_format(
            @ForAll @From("anything") String typed) {
        Document document = document("X" + typed);

        assertThat(DocumentShape.of(document)).isEqualTo(DocumentShape.of(document("X")));
        EveryFormat.beside(Path.of("templates", "small")).write(document);
    }

    @Property(tries = 1000)
    void whatever_an_author_writes_gives_a_draft_or_a_mistake_with_its_place(
            @ForAll @From("wording") String wording) {
        Throwable thrown = catchThrowable(() -> SmallDraft.document(wording, SmallReport.silent()));

        if (thrown != null) {
            assertThat(thrown).isInstanceOf(DraftProblem.class);
            assertThat(((DraftProblem) thrown).line()).isPositive();
        }
    }

    @Property(tries = 100)
    void whatever_an_author_writes_can_be_checked(@ForAll @From("wording") String wording) {
        TemplateSources sources = SmallDraft.sources(wording);

        assertThat(DraftLint.check(sources, SmallReport.definition()))
                .allSatisfy(mistake -> assertThat(mistake.message()).isNotBlank());
    }

    @Property(tries = 500)
    void the_tokens_of_a_template_leave_no_hole(@ForAll @From("wording") String wording) {
        int at = 0;
        for (TemplateToken token : TemplateTokens.of(wording)) {
            assertThat(token.start()).isEqualTo(at);
            assertThat(token.end()).isGreaterThan(at);
            at = token.end();
        }
        assertThat(at).isEqualTo(wording.length());
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(60),
                wording().map(text -> text + "\uD800"));
    }

    @Provide
    Arbitrary<String> wording() {
        List<String> signs =
                List.of(
                        "<#if true>",
                        "</#if>",
                        "<#else>",
                        "<#list s.crop as c>",
                        "</#list>",
                        "<#list s.models as m>",
                        "<#sep>",
                        "<@footnote>",
                        "</@footnote>",
                        "<@table columns=\"A:l:1|B:c:2\">",
                        "</@table>",
                        "<@title kind=\"A\">",
                        "</@title>",
                        "</@>",
                        "<@appendix number=\"I\" title=\"A\">",
                        "</@appendix>",
                        "<#macro a>",
                        "</#macro>",
                        "<@a/>",
                        "<#assign x = s.rank>",
                        "${s.households}",
                        "${num(s.crop.rice)}",
                        "${pct(s.crop_total)}",
                        "${s.shortcomings}",
                        "${x}",
                        "${c.label}",
                        "${year}",
                        "${",
                        "}",
                        "<#--",
                        "-->",
                        "<@",
                        "<#",
                        "[#",
                        "**",
                        "*",
                        " | ",
                        "\\",
                        "\n",
                        "\n# ",
                        "\n##### ",
                        "\n- ",
                        "\n  ",
                        "= ",
                        "\"",
                        "'",
                        "(",
                        ")",
                        ">",
                        "?eval",
                        "1..",
                        "ộ",
                        "\uE000",
                        "Năm 2024",
                        "34-CT/TW");
        return Arbitraries.of(signs).list().ofMaxSize(14).map(parts -> String.join("", parts));
    }

    private static Document document(String typed) {
        var definition = SmallReport.definition();
        var answers = new SampleAnswers(typed, false).answered(definition);
        FigureBook book = FigureBook.assemble(definition, answers, List.of());
        return DraftAssembler.assemble(EVERY_FIGURE, book, SmallDraft.CONTEXT);
    }
}
