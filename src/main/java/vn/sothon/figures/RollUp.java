package vn.sothon.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sothon.answer.Answer;
import vn.sothon.answer.Approximation;
import vn.sothon.answer.FigureType;
import vn.sothon.definition.Aggregation;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionType;

/**
 * Makes the commune's figure of the answers of the units that owe it.
 *
 * <p>"không có" counts as 0; "chưa có số liệu", silence and a list not yet declared complete leave
 * the figure incomplete. Where one unit is to answer ({@link Aggregation#SINGLE}) and several did,
 * the first in the order of the units is taken; nothing is ever added up unasked.
 */
final class RollUp {

    private final Question question;
    private final Reach reach;
    private final List<UnitValue> values;

    private record UnitValue(String unit, Answer answer) {}

    private RollUp(Question question, Reach reach, List<UnitValue> values) {
        this.question = question;
        this.reach = reach;
        this.values = values;
    }

    static Derived of(Question question, List<UnitAnswers> asked) {
        List<ReportingUnit> units = asked.stream().map(UnitAnswers::unit).toList();
        List<ReportingUnit> missing =
                asked.stream()
                        .filter(unit -> !isSettled(answers(question, unit)))
                        .map(UnitAnswers::unit)
                        .toList();
        List<UnitValue> given = asked.stream().flatMap(unit -> known(question, unit)).toList();
        Reach reach = new Reach(units, missing);
        if (given.isEmpty()) {
            return new Derived(new Figure.Gap(question.label(), reach.missingNames()), reach);
        }
        List<UnitValue> values = given.stream().filter(value -> !isNothing(value.answer)).toList();
        if (values.isEmpty()) {
            return new Derived(new Figure.None(reach.coverage()), reach);
        }
        boolean single = question.aggregation() == Aggregation.SINGLE;
        RollUp rollUp = new RollUp(question, reach, single ? values.subList(0, 1) : values);
        return new Derived(rollUp.figure(), reach);
    }

    private static Stream<Answer> answers(Question question, UnitAnswers unit) {
        return unit.given(question.id()).stream().map(Given::answer);
    }

    private static Stream<UnitValue> known(Question question, UnitAnswers unit) {
        return answers(question, unit)
                .filter(RollUp::isKnown)
                .map(answer -> new UnitValue(unit.unit().name(), answer));
    }

    private static boolean isSettled(Stream<Answer> answers) {
        return answers.anyMatch(answer ->
                isKnown(answer) && !(answer instanceof Answer.Items items && !items.closed()));
    }

    private static boolean isKnown(Answer answer) {
        return switch (answer) {
            case Answer.Unknown() -> false;
            case Answer.Items(var items, boolean closed) -> closed || !items.isEmpty();
            case Answer.Figure f -> true;
            case Answer.Pair p -> true;
            case Answer.Rank r -> true;
            case Answer.Text t -> true;
            case Answer.Choice c -> true;
            case Answer.Day d -> true;
            case Answer.NumberSet n -> true;
            case Answer.None n -> true;
        };
    }

    private static boolean isNothing(Answer answer) {
        return answer instanceof Answer.None
                || (answer instanceof Answer.Items items && items.items().isEmpty());
    }

    private Figure figure() {
        return switch (question.type()) {
            case QuestionType.Figure(FigureType.Pair pair) -> pair();
            case QuestionType.Figure(FigureType.Rank rank) ->
                    first(
                            Answer.Rank.class,
                            rankGiven -> new Figure.Rank(rankGiven.place(), rankGiven.of()));
            case QuestionType.Figure(FigureType amount) -> amount();
            case QuestionType.Line line -> texts();
            case QuestionType.Text text -> texts();
            case QuestionType.Choice(List<QuestionType.Option> options) -> choices(options);
            case QuestionType.Day day ->
                    first(Answer.Day.class, dayGiven -> new Figure.Day(dayGiven.date()));
            case QuestionType.NumberSet set ->
                    first(Answer.NumberSet.class, given -> new Figure.Numbers(given.numbers()));
            case QuestionType.Items list -> items();
        };
    }

    private <A extends Answer> Figure first(Class<A> kind, Function<A, Figure> figure) {
        return figure.apply(each(kind).getFirst());
    }

    private Figure amount() {
        List<Answer.Figure> figures = each(Answer.Figure.class);
        BigDecimal total =
                figures.stream().map(Answer.Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figure.Amount(total, approximation(figures), reach.coverage());
    }

    /** One word for the total: the only one used, or "khoảng" where several were. */
    private Approximation approximation(List<Answer.Figure> figures) {
        List<Approximation> words =
                figures.stream()
                        .map(Answer.Figure::approximation)
                        .filter(word -> word != Approximation.EXACT)
                        .distinct()
                        .toList();
        return switch (words.size()) {
            case 0 -> question.estimated() ? Approximation.ESTIMATED : Approximation.EXACT;
            case 1 -> words.getFirst();
            default -> Approximation.ABOUT;
        };
    }

    private Figure pair() {
        BigDecimal actual = BigDecimal.ZERO;
        BigDecimal plan = BigDecimal.ZERO;
        for (Answer.Pair pair : each(Answer.Pair.class)) {
            actual = actual.add(pair.actual());
            plan = plan.add(pair.plan());
        }
        return new Figure.Pair(actual, plan, reach.coverage());
    }

    private Figure texts() {
        List<Figure.UnitText> texts =
                values.stream()
                        .map(value ->
                                new Figure.UnitText(
                                        value.unit, as(Answer.Text.class, value).text()))
                        .toList();
        return new Figure.Texts(texts, reach.coverage());
    }

    private Figure choices(List<QuestionType.Option> options) {
        List<Figure.UnitChoice> choices = values.stream().map(this::choice).toList();
        if (question.aggregation() != Aggregation.ANY) {
            return new Figure.Choices(choices, reach.coverage());
        }
        String usual = options.getFirst().id();
        List<Figure.UnitChoice> differing =
                choices.stream().filter(choice -> !choice.option().equals(usual)).toList();
        return new Figure.Choices(differing.isEmpty() ? choices : differing, reach.coverage());
    }

    private Figure.UnitChoice choice(UnitValue value) {
        Answer.Choice choice = as(Answer.Choice.class, value);
        return new Figure.UnitChoice(value.unit, choice.option(), choice.detail());
    }

    private Figure items() {
        List<Map<String, Answer>> items =
                each(Answer.Items.class).stream().flatMap(list -> list.items().stream()).toList();
        return new Figure.Items(items, reach.coverage());
    }

    private <A extends Answer> List<A> each(Class<A> kind) {
        return values.stream().map(value -> as(kind, value)).toList();
    }

    private <A extends Answer> A as(Class<A> kind, UnitValue value) {
        if (!kind.isInstance(value.answer)) {
            throw new IllegalArgumentException(
                    "%s of %s is answered with %s"
                            .formatted(question.id(), value.unit, value.answer));
        }
        return kind.cast(value.answer);
    }
}
