package vn.sothon.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

/**
 * What is printed is read back as the same value. Where three digits follow the only mark, a person
 * could mean two things by it (figures.md, rule 3): then the value is among the readings asked for.
 */
class PrintAndReadPropertiesTest {

    private final FigureReader reader = new FigureReader();
    private final FigurePrinter printer = new FigurePrinter();

    @Property
    void counts(@ForAll @LongRange(max = 99_999_999L) long value) {
        assertIdentity(new FigureType.Count("hộ"), Answer.Figure.of(value));
    }

    @Property
    void padded_counts(@ForAll @LongRange(max = 99_999L) long value) {
        String printed = printer.paddedCount(BigDecimal.valueOf(value)) + " cá nhân";

        assertThat(read(new FigureType.Count("cá nhân"), printed))
                .isEqualTo(new Reading.Understood(Answer.Figure.of(value), ""));
    }

    @Property
    void amounts(@ForAll @LongRange(min = 1_000, max = 9_999_999_999_999L) long dong) {
        assertIdentity(new FigureType.Money(), Answer.Figure.of(dong));
        assertThat(read(new FigureType.Money(), printer.dong(BigDecimal.valueOf(dong))))
                .isEqualTo(new Reading.Understood(Answer.Figure.of(dong), ""));
    }

    @Property
    void amounts_in_thousands_of_millions(
            @ForAll @LongRange(min = 1, max = 99_999_999L) long part) {
        BigDecimal dong = BigDecimal.valueOf(part).movePointRight(5);

        assertSameOrAsked(new FigureType.Money(), printer.billions(dong), dong);
        assertSameOrAsked(new FigureType.Money(), printer.millions(dong), dong);
    }

    @Property
    void measures(@ForAll @BigRange(min = "0", max = "999999") @Scale(3) BigDecimal value) {
        String printed = printer.number(value) + " ha";

        assertSameOrAsked(new FigureType.Decimal("ha", 3), printed, value);
    }

    @Property
    void measures_with_two_decimals(
            @ForAll @BigRange(min = "0.01", max = "99999.99") @Scale(2) BigDecimal value) {
        String printed = printer.number(value, 2) + " ha";

        assertThat(read(new FigureType.Decimal("ha", 2), printed))
                .isEqualTo(new Reading.Understood(figure(value), ""));
    }

    @Property
    void shares(@ForAll @BigRange(min = "0", max = "9999") @Scale(2) BigDecimal value) {
        assertSameOrAsked(new FigureType.Percent(2), printer.percent(value), value);
    }

    @Property
    void changes(@ForAll @LongRange(min = -99_999, max = 99_999) long value) {
        assertIdentity(new FigureType.Change("hộ", 0), Answer.Figure.of(value));
    }

    @Property
    void pairs_of_counts(
            @ForAll @LongRange(max = 99_999) long actual,
            @ForAll @LongRange(max = 99_999) long plan) {
        var pair = new Answer.Pair(BigDecimal.valueOf(actual), BigDecimal.valueOf(plan));

        assertIdentity(new FigureType.Pair("con", 0), pair);
    }

    @Property
    void ranks(
            @ForAll @LongRange(min = 1, max = 999) long place,
            @ForAll @LongRange(max = 999) long more) {
        assertIdentity(new FigureType.Rank(), new Answer.Rank(place, place + more));
    }

    @Property
    void numbers_in_words(@ForAll @LongRange(max = 99_999_999L) long value) {
        String words = printer.inWords(BigDecimal.valueOf(value));

        assertSameOrAsked(new FigureType.Count(""), words, BigDecimal.valueOf(value));
    }

    @Property
    void decimals_in_words(@ForAll @BigRange(min = "0", max = "9999") @Scale(2) BigDecimal value) {
        String words = printer.inWords(Read.canonical(value));

        assertSameOrAsked(new FigureType.Decimal("ha", 2), words, value);
    }

    private void assertIdentity(FigureType type, Answer answer) {
        assertThat(read(type, printer.answer(type, answer)))
                .as(printer.answer(type, answer))
                .isEqualTo(new Reading.Understood(answer, ""));
    }

    private void assertSameOrAsked(FigureType type, String printed, BigDecimal value) {
        Answer answer = figure(value);
        switch (read(type, printed)) {
            case Reading.Understood understood ->
                    assertThat(understood.answer()).as(printed).isEqualTo(answer);
            case Reading.Ambiguous ambiguous ->
                    assertThat(ambiguous.readings()).as(printed).contains(answer);
            case Reading.None none ->
                    assertThat(value).as(printed + " " + none).isEqualByComparingTo("0");
            case Reading.Unknown unknown -> assertThat(unknown).as(printed).isNull();
            case Reading.HalfPair half -> assertThat(half).as(printed).isNull();
            case Reading.NotAFigure refused -> assertThat(refused).as(printed).isNull();
        }
    }

    private Reading read(FigureType type, String text) {
        return reader.read(type, text, Hints.none());
    }

    private static Answer.Figure figure(BigDecimal value) {
        return new Answer.Figure(Read.canonical(value), Approximation.EXACT);
    }
}
