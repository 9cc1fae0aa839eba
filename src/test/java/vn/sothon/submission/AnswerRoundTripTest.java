package vn.sothon.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sothon.answer.Answer;
import vn.sothon.answer.Approximation;
import vn.sothon.definition.QuestionId;
import vn.sothon.figures.Given;
import vn.sothon.fixture.SmallCommune;

/** Whatever a person can answer comes back from PostgreSQL as it went in. */
class AnswerRoundTripTest {

    private static final QuestionId QUESTION = new QuestionId("question");
    private static final SmallCommune COMMUNE = new SmallCommune();
    private static final Answers ANSWERS = new Answers(COMMUNE.database, COMMUNE.clock);

    @Property(tries = 300)
    void every_answer_comes_back_as_it_went(@ForAll("answers") Answer answer) {
        var duty = COMMUNE.dutyOf(COMMUNE.upper);

        ANSWERS.give(
                duty, QUESTION, answer, new Source(COMMUNE.nho.id(), "", "", Optional.empty()));

        assertThat(ANSWERS.of(duty).get(QUESTION)).extracting(Given::answer).isEqualTo(answer);
    }

    @Property
    void every_answer_comes_back_from_history_as_it_went(@ForAll("answers") Answer answer) {
        assertThat(AnswerJson.read(AnswerJson.write(answer))).isEqualTo(answer);
    }

    @Provide
    Arbitrary<Answer> answers() {
        return Arbitraries.oneOf(scalars(), lists());
    }

    private static Arbitrary<Answer> scalars() {
        return Arbitraries.oneOf(
                Combinators.combine(decimals(), Arbitraries.of(Approximation.class))
                        .as(Answer.Figure::new),
                Combinators.combine(decimals(), decimals()).as(Answer.Pair::new),
                Arbitraries.longs()
                        .between(1, 9999)
                        .map(place -> new Answer.Rank(place, place + 3)),
                texts().map(Answer.Text::new),
                Combinators.combine(texts(), texts()).as(Answer.Choice::new),
                Arbitraries.longs()
                        .between(-40_000, 40_000)
                        .map(day -> new Answer.Day(LocalDate.ofEpochDay(day))),
                Arbitraries.integers().between(1, 19).list().map(Answer.NumberSet::new),
                Arbitraries.just(new Answer.None()),
                Arbitraries.just(new Answer.Unknown()));
    }

    private static Arbitrary<Answer> lists() {
        Arbitrary<String> columns = Arbitraries.of("name", "number", "issued");
        Arbitrary<Map<String, Answer>> items = Arbitraries.maps(columns, scalars()).ofMaxSize(3);
        return Combinators.combine(items.list().ofMaxSize(4), Arbitraries.of(true, false))
                .as(Answer.Items::new);
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000000000"), new BigDecimal("1000000000000000"))
                .ofScale(4)
                .map(value -> value.scale() < 0 ? value.setScale(0) : value);
    }

    /** Everything but what the border drops: control characters and halves of surrogate pairs. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '\u2fff')
                .withChars('\n', '"', '\\', '{', 'ệ', 'Đ')
                .ofMaxLength(40);
    }
}
