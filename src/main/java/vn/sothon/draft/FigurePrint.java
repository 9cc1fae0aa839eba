package vn.sothon.draft;

import freemarker.template.SimpleNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sothon.answer.Approximation;
import vn.sothon.answer.FigurePrinter;
import vn.sothon.answer.FigureType;
import vn.sothon.definition.Expression.Side;
import vn.sothon.definition.QuestionType;
import vn.sothon.document.Markup;
import vn.sothon.figures.Figure;
import vn.sothon.wording.Wording;

/** Prints figures into the text; what is missing prints as a gap, never as a number. */
final class FigurePrint {

    /** One number of decimals for every computed rate (figures.md §6). */
    private static final int RATE_DECIMALS = 2;

    private static final Wording WORDING = Wording.of(FigurePrint.class);
    private static final FigurePrinter PRINTER = new FigurePrinter();

    private final Gaps gaps;

    FigurePrint(Gaps gaps) {
        this.gaps = gaps;
    }

    /** The figure in the usual form of its kind. */
    String plain(FigureModel model) {
        Subject subject = model.subject();
        return switch (model.figure()) {
            case Figure.Amount amount -> number(model, usual(subject.type()));
            case Figure.Pair pair -> number(model, PRINTER::number);
            case Figure.Rank(long place, long of) -> Markup.literal(place + "/" + of);
            case Figure.Day(LocalDate date) -> Markup.literal(Dates.print(date));
            case Figure.None(var coverage) ->
                    Markup.literal(WORDING.say("none")) + gaps.incomplete(subject, coverage);
            case Figure.Gap gap -> gaps.gap(subject, gap);
            case Figure.Texts _ -> joined(ListModels.words(model), "; ") + rest(model);
            case Figure.Choices _, Figure.Items _, Figure.Numbers _ ->
                    joined(ListModels.words(model), ", ") + rest(model);
        };
    }

    /** Words one after the other, then what is missing of them. */
    String list(FigureModel model, String lastSeparator) {
        return ListModels.isList(model.figure())
                ? joined(ListModels.words(model), ", ", lastSeparator) + rest(model)
                : plain(model);
    }

    /**
     * What is still missing of a list that the template has looped over; nothing where complete.
     */
    String rest(FigureModel model) {
        Subject subject = model.subject();
        return switch (model.figure()) {
            case Figure.Gap gap -> gaps.gap(subject, gap);
            case Figure.Amount amount -> gaps.incomplete(subject, amount.coverage());
            case Figure.Pair pair -> gaps.incomplete(subject, pair.coverage());
            case Figure.Texts texts -> gaps.incomplete(subject, texts.coverage());
            case Figure.Choices choices -> gaps.incomplete(subject, choices.coverage());
            case Figure.Items items -> gaps.incomplete(subject, items.coverage());
            case Figure.None none -> gaps.incomplete(subject, none.coverage());
            case Figure.Rank _, Figure.Day _, Figure.Numbers _ -> "";
        };
    }

    /** The paragraphs of a text, then what is missing of it; each ready to stand on a line. */
    List<String> paragraphs(FigureModel model) {
        if (!(model.figure() instanceof Figure.Texts)) {
            return List.of(plain(model));
        }
        List<String> paragraphs =
                ListModels.words(model).stream()
                        .flatMap(String::lines)
                        .filter(line -> !line.isBlank())
                        .map(line -> Markup.literal(line.strip()))
                        .collect(Collectors.toCollection(ArrayList::new));
        String rest = rest(model);
        if (!rest.isEmpty()) {
            paragraphs.add(rest.strip());
        }
        return paragraphs;
    }

    /** A number, or both sides of a pair, printed by {@code form}; a list by its length. */
    String number(FigureModel model, Function<BigDecimal, String> form) {
        Subject subject = model.subject();
        return switch (model.figure()) {
            case Figure.Amount(var value, Approximation word, var coverage) ->
                    literal(word, form.apply(value)) + gaps.incomplete(subject, coverage);
            case Figure.Pair(var actual, var plan, var coverage) ->
                    Markup.literal(form.apply(actual) + "/" + form.apply(plan))
                            + gaps.incomplete(subject, coverage);
            case Figure.None(var coverage) ->
                    Markup.literal(form.apply(BigDecimal.ZERO))
                            + gaps.incomplete(subject, coverage);
            case Figure.Items(var items, var coverage) ->
                    Markup.literal(form.apply(BigDecimal.valueOf(items.size())))
                            + gaps.incomplete(subject, coverage);
            case Figure.Numbers(var numbers) ->
                    Markup.literal(form.apply(BigDecimal.valueOf(numbers.size())));
            case Figure.Gap gap -> gaps.gap(subject, gap);
            case Figure.Rank rank -> throw notANumber(model);
            case Figure.Texts(var texts, var coverage) when texts.isEmpty() -> "";
            case Figure.Texts texts -> throw notANumber(model);
            case Figure.Choices choices -> throw notANumber(model);
            case Figure.Day day -> throw notANumber(model);
        };
    }

    /** The share of the plan fulfilled, or a percentage as it was given. */
    String percent(FigureModel model) {
        return switch (model.figure()) {
            case Figure.Pair(var actual, var plan, var coverage) ->
                    rate(model.subject(), actual, plan)
                            + gaps.incomplete(model.subject(), coverage);
            case Figure.None none when isPair(model.subject()) -> gaps.noPlan(model.subject());
            case Figure other -> number(model, PRINTER::percent);
        };
    }

    /** One amount as a share of another; the second's gap is told if the first has none. */
    String percent(FigureModel part, FigureModel whole) {
        if (part.figure() instanceof Figure.Gap gap) {
            return gaps.gap(part.subject(), gap);
        }
        if (whole.figure() instanceof Figure.Gap gap) {
            return gaps.gap(whole.subject(), gap);
        }
        return rate(whole.subject(), value(part), value(whole)) + rest(part) + rest(whole);
    }

    private String rate(Subject subject, BigDecimal actual, BigDecimal plan) {
        return PRINTER.percent(actual, plan, RATE_DECIMALS)
                .map(Markup::literal)
                .orElseGet(() -> gaps.noPlan(subject));
    }

    /** The value of a single number; "không có" is 0. */
    static BigDecimal value(FigureModel model) {
        return switch (model.figure()) {
            case Figure.Amount amount -> amount.value();
            case Figure.None none -> BigDecimal.ZERO;
            case Figure.Items(var items, var coverage) -> BigDecimal.valueOf(items.size());
            case Figure.Numbers(var numbers) -> BigDecimal.valueOf(numbers.size());
            case Figure other -> throw notANumber(model);
        };
    }

    static Figure side(Figure.Pair pair, Side side) {
        BigDecimal value = side == Side.PLAN ? pair.plan() : pair.actual();
        return new Figure.Amount(value, Approximation.EXACT, pair.coverage());
    }

    SimpleNumber whole(long value) {
        return new SimpleNumber(value);
    }

    private static boolean isPair(Subject subject) {
        return subject.type() instanceof QuestionType.Figure(FigureType.Pair pair);
    }

    private static Function<BigDecimal, String> usual(QuestionType type) {
        return switch (type) {
            case QuestionType.Figure(FigureType.Money money) -> PRINTER::dong;
            case QuestionType.Figure(FigureType.Percent percent) -> PRINTER::percent;
            case QuestionType other -> PRINTER::number;
        };
    }

    private static String literal(Approximation word, String printed) {
        return Markup.literal(word.word().isEmpty() ? printed : word.word() + " " + printed);
    }

    private static String joined(List<String> words, String separator) {
        return joined(words, separator, separator);
    }

    private static String joined(List<String> words, String separator, String last) {
        if (words.size() < 2) {
            return words.stream().map(Markup::literal).collect(Collectors.joining());
        }
        String head = String.join(separator, words.subList(0, words.size() - 1));
        return Markup.literal(head + last + words.getLast());
    }

    static TemplateMistake notANumber(FigureModel model) {
        String words = String.join("; ", ListModels.words(model));
        return new TemplateMistake(
                "not-a-number", "label", model.subject().label(), "value", words);
    }
}
