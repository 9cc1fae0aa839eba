package vn.sothon.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever an author saves, he gets an answer, and mistakes that stand inside his file. */
class DefinitionReaderPropertyTest {

    private static final String REPORT = report();
    private static final String SMALL = DefinitionText.sound();

    @Property(tries = 300)
    void a_damaged_report_is_read_or_refused_with_places(@ForAll("damage") Damage damage) {
        assertAnswered(damage.applyTo(REPORT));
    }

    @Property(tries = 1000)
    void a_damaged_small_definition_is_read_or_refused_with_places(
            @ForAll("damage") Damage first, @ForAll("damage") Damage second) {
        assertAnswered(second.applyTo(first.applyTo(SMALL)));
    }

    @Property(tries = 500)
    void any_text_is_read_or_refused(@ForAll String yaml) {
        assertAnswered(yaml);
    }

    @Property(tries = 1000)
    void any_expression_is_read_or_refused(@ForAll("expressions") String expression) {
        assertAnswered(DefinitionText.withCheck(expression.replace("'", "''")));
        assertAnswered(DefinitionText.withCalculation(expression.replace("'", "''"), "ha"));
    }

    @Property(tries = 50)
    void equal_texts_have_equal_versions_and_others_do_not(@ForAll("comments") String comment) {
        String version = DefinitionText.definition(SMALL + comment).version();

        assertThat(version).matches("[0-9a-f]{16}");
        assertThat(DefinitionText.definition(SMALL + comment).version()).isEqualTo(version);
        assertThat(DefinitionText.definition(SMALL + comment + "#").version())
                .isNotEqualTo(version);
    }

    @Provide
    Arbitrary<Damage> damage() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.oneOf(
                                Arbitraries.of(
                                        "",
                                        " ",
                                        "\n",
                                        ":",
                                        "- ",
                                        "\t",
                                        "\"",
                                        "{",
                                        "]",
                                        "*x",
                                        "&x ",
                                        "!!int ",
                                        "|\n",
                                        "null",
                                        "~",
                                        "\u0001",
                                        "😀",
                                        "\r\n",
                                        "id",
                                        "sum(",
                                        ".plan",
                                        "items: 3\n",
                                        "group: x\n",
                                        "'"),
                                Arbitraries.strings().ofMaxLength(5)))
                .as(Damage::new);
    }

    @Provide
    Arbitrary<String> expressions() {
        return Arbitraries.of(
                        "households",
                        "crop",
                        "crop.rice",
                        "fish.plan",
                        "tested",
                        "crop_total",
                        "sum",
                        "count",
                        "count_units",
                        "village",
                        "projects",
                        "note",
                        "place",
                        "(",
                        ")",
                        "+",
                        "-",
                        "*",
                        "/",
                        "<=",
                        ">",
                        "==",
                        " ",
                        "1",
                        "2.5",
                        ".",
                        ",",
                        "đ",
                        "😀")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> comments() {
        return Arbitraries.strings().alpha().ofMaxLength(20).map(words -> "# " + words);
    }

    private static void assertAnswered(String yaml) {
        switch (DefinitionText.read(yaml)) {
            case Loaded.Ok ok -> assertThat(ok.definition().version()).hasSize(16);
            case Loaded.Refused refused ->
                    assertThat(refused.mistakes())
                            .isNotEmpty()
                            .allSatisfy(mistake -> assertInside(mistake, yaml));
        }
    }

    private static void assertInside(Mistake mistake, String yaml) {
        int lines = yaml.split("\\R", -1).length;
        assertThat(mistake.line()).isBetween(1, lines + 1);
        assertThat(mistake.column()).isPositive();
        assertThat(mistake.message()).isNotBlank();
    }

    private static String report() {
        try {
            return Files.readString(Path.of("templates", "thi-dua-khen-thuong-xa", "report.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces {@code length} characters at a relative position by another text. */
    private record Damage(double position, int length, String replacement) {

        String applyTo(String text) {
            int from = (int) (position * text.length());
            int to = Math.min(text.length(), from + length);
            return text.substring(0, from) + replacement + text.substring(to);
        }
    }
}
