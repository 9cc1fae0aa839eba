package vn.sothon.draft;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.sothon.answer.Answer;
import vn.sothon.document.Markup;
import vn.sothon.figures.SmallReport;

class HostileWordsTest {

    private static final DraftTemplate TEMPLATE =
            SmallDraft.template(
                    """
                    # Phần I | A ${s.shortcomings}
                    - **${s.shortcomings}** và *nghiêng*<@footnote>${s.shortcomings}</@footnote>
                    <@table columns="A:l:1|B:l:1">
                    ${s.shortcomings} | 2
                    </@table>
                    <@signature authority="KT." signer=s.shortcomings>
                    - ${s.shortcomings};
                    </@signature>
                    """);

    @Property(tries = 300)
    void whatever_a_person_types_stands_as_words_where_the_wording_puts_it(
            @ForAll @From("typed") String typed) {
        String harmless = draft("XYZ");
        String words = Markup.clean(typed);

        assertThat(draft("X" + typed + "Z")).isEqualTo(harmless.replace("XYZ", "X" + words + "Z"));
    }

    @Test
    void the_hostile_sample_stands_as_words_too() {
        String words = Markup.clean("X" + SampleAnswers.HOSTILE + "Z");

        assertThat(draft("X" + SampleAnswers.HOSTILE + "Z"))
                .isEqualTo(draft("XYZ").replace("XYZ", words));
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "${year}",
                        "<#assign x=1>",
                        "</@footnote>",
                        "<@title/>",
                        "**",
                        "*",
                        "|",
                        "\\",
                        "\n# ",
                        "\n- ",
                        "\n  ",
                        "\uE000",
                        "\uE001",
                        "\uE002",
                        "0",
                        "&",
                        "<b>",
                        "ộ",
                        " ",
                        "\u0000",
                        "\u202E",
                        "\uD800",
                        "?eval",
                        "\"",
                        "{{x}}")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static String draft(String typed) {
        SmallReport report =
                SmallReport.ofVillages("A").with("A", "shortcomings", new Answer.Text(typed));
        return TreeText.of(DraftAssembler.assemble(TEMPLATE, report.book(), SmallDraft.CONTEXT));
    }
}
