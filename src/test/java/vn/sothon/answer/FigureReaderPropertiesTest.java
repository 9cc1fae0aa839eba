package vn.sothon.answer;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class FigureReaderPropertiesTest {

    private final FigureReader reader = new FigureReader();

    @Property
    void a_longer_politer_sentence_never_changes_a_value(
            @ForAll("readLines") Corpus.Line line,
            @ForAll("greetings") String before,
            @ForAll("farewells") String after) {
        Corpus.Line polite = line.saying(before + " " + line.text() + " " + after);

        assertThat(Corpus.outcome(polite)).as(polite.text()).satisfies(same(line));
    }

    @Property
    void more_spaces_never_change_a_value(@ForAll("readLines") Corpus.Line line) {
        Corpus.Line spaced = line.saying("  " + line.text().replace(" ", "   ") + " \t ");

        assertThat(Corpus.outcome(spaced)).as(spaced.text()).satisfies(same(line));
    }

    @Property
    void removing_diacritics_never_changes_a_value(@ForAll("readLines") Corpus.Line line) {
        Corpus.Line plain = line.saying(Folding.fold(Spelling.normalize(line.text())));

        String value = line.expected().split(" ", 3)[1];
        assertThat(Corpus.outcome(plain))
                .as(plain.text())
                .matches("(is \\Q" + value + "\\E( .*)?)|(ask .*)|(refuse .*)");
    }

    @Property
    void the_form_of_the_code_points_does_not_matter(@ForAll("lines") Corpus.Line line) {
        String decomposed = Normalizer.normalize(line.text(), Normalizer.Form.NFD);
        String wide =
                line.text()
                        .codePoints()
                        .map(point -> point > ' ' && point < 0x7F ? point + 0xFEE0 : point)
                        .mapToObj(Character::toString)
                        .collect(joining());

        assertThat(Corpus.outcome(line.saying(decomposed))).isEqualTo(Corpus.outcome(line));
        assertThat(Corpus.outcome(line.saying(wide))).isEqualTo(Corpus.outcome(line));
    }

    @Property
    void capitals_do_not_matter(@ForAll("lines") Corpus.Line line) {
        Corpus.Line loud = line.saying(line.text().toUpperCase(Locale.ROOT));

        assertThat(Corpus.outcome(loud)).isEqualTo(Corpus.outcome(line));
    }

    @Property
    void no_text_throws_or_hangs(
            @ForAll("types") FigureType type, @ForAll @StringLength(max = 5_000) String text) {
        assertTimeout(Duration.ofSeconds(2), () -> reader.read(type, text, Hints.none()));
    }

    @Property
    void no_soup_of_numbers_and_words_throws_or_hangs(
            @ForAll("types") FigureType type, @ForAll("soup") String text) {
        assertTimeout(Duration.ofSeconds(2), () -> reader.read(type, text, Hints.none()));
    }

    @Property
    void hints_never_decide(
            @ForAll("types") FigureType type, @ForAll("soup") String text, @ForAll int hint) {
        var hints = new Hints(Optional.of(BigDecimal.valueOf(hint)), Optional.empty());

        Reading without = reader.read(type, text, Hints.none());
        Reading with = reader.read(type, text, hints);

        assertThat(with.getClass()).isEqualTo(without.getClass());
    }

    /** The same outcome, or a question. */
    private static Consumer<String> same(Corpus.Line line) {
        return outcome ->
                assertThat(outcome).matches("\\Q" + line.expected() + "\\E|(ask .*)|(refuse .*)");
    }

    @Provide
    Arbitrary<Corpus.Line> lines() {
        return Arbitraries.of(Corpus.lines());
    }

    @Provide
    Arbitrary<Corpus.Line> readLines() {
        return Arbitraries.of(Corpus.lines().stream().filter(Corpus.Line::isRead).toList());
    }

    @Provide
    Arbitrary<String> greetings() {
        return Arbitraries.of(
                "", "dạ", "dạ thưa anh", "em chào chị,", "thưa bác", "Kính gửi anh chị:");
    }

    @Provide
    Arbitrary<String> farewells() {
        return Arbitraries.of("", "ạ", "nhé", "ạ, em cảm ơn", "anh nhé", "🙏");
    }

    @Provide
    Arbitrary<FigureType> types() {
        return Arbitraries.of(
                new FigureType.Count("hộ"),
                new FigureType.Count(""),
                new FigureType.Decimal("ha", 2),
                new FigureType.Money(),
                new FigureType.Percent(2),
                new FigureType.Pair("ha", 2),
                new FigureType.Rank(),
                new FigureType.Change("hộ", 0));
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                        "152",
                        "1.895",
                        "4.890,67",
                        "2",
                        "năm",
                        "hai",
                        "mươi",
                        "trăm",
                        "nghìn",
                        "tỷ",
                        "triệu",
                        "rưỡi",
                        "phẩy",
                        "linh",
                        "/",
                        "-",
                        "+",
                        ",",
                        ".",
                        "%",
                        "ha",
                        "m2",
                        "hộ",
                        "không",
                        "có",
                        "chưa",
                        "số liệu",
                        "giảm",
                        "tăng",
                        "còn",
                        "kế hoạch",
                        "thực hiện",
                        "khoảng",
                        "thôn",
                        "ngày",
                        "20/11/2025",
                        "k",
                        "tr",
                        "(",
                        "?",
                        "đồng",
                        "trên",
                        "sào",
                        "0912345678",
                        "\u0301",
                        "🙏",
                        "abc",
                        "thứ",
                        "hạng")
                .list()
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }
}
