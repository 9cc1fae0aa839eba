package vn.sothon.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sothon.answer.Answer;
import vn.sothon.answer.Approximation;

/**
 * The value columns of one row of {@code answers}; what each means for which kind is said at the
 * columns.
 *
 * @param row 0 for the answer itself, 1, 2, … for the items of a list
 */
record AnswerRow(int row, AnswerKind kind, Figures figures, Words words) {

    record Figures(Optional<BigDecimal> value, Optional<BigDecimal> plan) {

        static final Figures NO = new Figures(Optional.empty(), Optional.empty());

        static Figures of(BigDecimal value) {
            return new Figures(Optional.of(value), Optional.empty());
        }

        static Figures of(BigDecimal value, BigDecimal plan) {
            return new Figures(Optional.of(value), Optional.of(plan));
        }
    }

    record Words(Optional<String> text, Optional<String> fields) {

        static final Words NO = new Words(Optional.empty(), Optional.empty());

        static Words of(String text) {
            return new Words(Optional.of(text), Optional.empty());
        }

        static Words fields(String json) {
            return new Words(Optional.empty(), Optional.of(json));
        }
    }

    private static final String CLOSED = "CLOSED";
    private static final String OPEN = "OPEN";
    private static final String DETAIL = "detail";

    /** The rows that store an answer. */
    static List<AnswerRow> of(Answer answer) {
        return switch (answer) {
            case Answer.Figure(var value, var approximation) ->
                    single(AnswerKind.FIGURE, Figures.of(value), Words.of(approximation.name()));
            case Answer.Pair(var actual, var plan) ->
                    single(AnswerKind.PAIR, Figures.of(actual, plan), Words.NO);
            case Answer.Rank(var place, var of) ->
                    single(
                            AnswerKind.RANK,
                            Figures.of(BigDecimal.valueOf(place), BigDecimal.valueOf(of)),
                            Words.NO);
            case Answer.Text(var text) -> single(AnswerKind.TEXT, Figures.NO, Words.of(text));
            case Answer.Choice(var option, var detail) ->
                    single(AnswerKind.CHOICE, Figures.NO, choice(option, detail));
            case Answer.Day(var date) ->
                    single(AnswerKind.DAY, Figures.NO, Words.of(date.toString()));
            case Answer.NumberSet(var numbers) ->
                    single(
                            AnswerKind.NUMBER_SET,
                            Figures.NO,
                            Words.fields(AnswerJson.numbers(numbers)));
            case Answer.Items items -> list(items);
            case Answer.None() -> single(AnswerKind.NONE, Figures.NO, Words.NO);
            case Answer.Unknown() -> single(AnswerKind.UNKNOWN, Figures.NO, Words.NO);
        };
    }

    /** The answer that rows store; the first is row 0, the rest are its items in order. */
    static Answer answer(List<AnswerRow> rows) {
        AnswerRow first = rows.getFirst();
        return switch (first.kind) {
            case FIGURE -> new Answer.Figure(first.value(), Approximation.valueOf(first.text()));
            case PAIR -> new Answer.Pair(first.value(), first.plan());
            case RANK ->
                    new Answer.Rank(first.value().longValueExact(), first.plan().longValueExact());
            case TEXT -> new Answer.Text(first.text());
            case CHOICE -> new Answer.Choice(first.text(), first.detail());
            case DAY -> new Answer.Day(LocalDate.parse(first.text()));
            case NUMBER_SET -> new Answer.NumberSet(AnswerJson.readNumbers(first.fields()));
            case ITEMS ->
                    new Answer.Items(
                            rows.stream().skip(1).map(AnswerRow::item).toList(),
                            first.text().equals(CLOSED));
            case NONE -> new Answer.None();
            case UNKNOWN -> new Answer.Unknown();
            case ITEM -> throw new IllegalStateException("an item without its list");
        };
    }

    private static List<AnswerRow> single(AnswerKind kind, Figures figures, Words words) {
        return List.of(new AnswerRow(0, kind, figures, words));
    }

    private static List<AnswerRow> list(Answer.Items list) {
        List<AnswerRow> rows = new ArrayList<>();
        Words state = Words.of(list.closed() ? CLOSED : OPEN);
        rows.add(new AnswerRow(0, AnswerKind.ITEMS, Figures.NO, state));
        for (Map<String, Answer> item : list.items()) {
            Words fields = Words.fields(AnswerJson.item(item).toString());
            rows.add(new AnswerRow(rows.size(), AnswerKind.ITEM, Figures.NO, fields));
        }
        return rows;
    }

    private static Words choice(String option, String detail) {
        String fields = AnswerJson.item(Map.of(DETAIL, new Answer.Text(detail))).toString();
        return new Words(Optional.of(option), Optional.of(fields));
    }

    private String detail() {
        return AnswerJson.readItem(fields()).get(DETAIL) instanceof Answer.Text(var detail)
                ? detail
                : "";
    }

    private Map<String, Answer> item() {
        return AnswerJson.readItem(fields());
    }

    private BigDecimal value() {
        return figures.value().orElseThrow();
    }

    private BigDecimal plan() {
        return figures.plan().orElseThrow();
    }

    private String text() {
        return words.text().orElseThrow();
    }

    private String fields() {
        return words.fields().orElseThrow();
    }
}
