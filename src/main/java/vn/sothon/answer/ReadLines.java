package vn.sothon.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads one line {@code type<TAB>unit<TAB>text} and writes what was understood as one JSON object.
 *
 * <p>Types: count, decimal, money, percent, pair, rank, change. An empty unit means that the
 * question names none and the stated one is taken. Keys: {@code outcome} (value, pair, none,
 * unknown, ambiguous, not_a_figure), {@code value}, {@code plan}, {@code unit}, {@code
 * approximate}, {@code approximation} (its word), {@code conversion}, {@code readings}, {@code
 * reason}. Values are canonical decimals as strings, money in đồng; a rank is a pair of its place
 * and the number of places.
 */
public final class ReadLines {

    private static final int MOST_DECIMALS = 3;

    private final FigureReader reader = new FigureReader();

    /** The JSON object for one line, without a line end. Never throws. */
    public String read(String line) {
        List<String> parts = List.of(line.split("\t", 3));
        if (parts.size() < 3) {
            return refusal("line_is_not_type_unit_text");
        }
        return type(parts.get(0).strip(), parts.get(1).strip())
                .map(type -> json(reader.readWithUnit(type, parts.get(2), Hints.none())))
                .orElseGet(() -> refusal("unknown_type"));
    }

    static Optional<FigureType> type(String name, String unit) {
        boolean counted =
                !unit.isEmpty() && AskedUnit.of(Lexicon.shipped(), unit).measure().isEmpty();
        int decimals = counted ? 0 : MOST_DECIMALS;
        FigureType type =
                switch (name) {
                    case "count" -> new FigureType.Count(unit);
                    case "decimal" -> new FigureType.Decimal(unit, MOST_DECIMALS);
                    case "money" -> new FigureType.Money();
                    case "percent" -> new FigureType.Percent(MOST_DECIMALS);
                    case "pair" -> new FigureType.Pair(unit, decimals);
                    case "rank" -> new FigureType.Rank();
                    case "change" -> new FigureType.Change(unit, decimals);
                    default -> null;
                };
        return Optional.ofNullable(type);
    }

    private static String refusal(String reason) {
        return new JsonLine().put("outcome", "not_a_figure").put("reason", reason).toString();
    }

    private static String json(Read read) {
        var line = new JsonLine();
        switch (read.reading()) {
            case Reading.Understood understood -> {
                answer(line, understood.answer()).put("unit", read.unit());
                line.putUnlessEmpty("conversion", understood.conversion());
            }
            case Reading.None _ -> line.put("outcome", "none");
            case Reading.Unknown _ -> line.put("outcome", "unknown");
            case Reading.HalfPair half ->
                    line.put("outcome", "ambiguous")
                            .put("unit", read.unit())
                            .put("readings", List.of(figure(half.figure())))
                            .put("reason", "half_pair");
            case Reading.Ambiguous ambiguous ->
                    line.put("outcome", "ambiguous")
                            .put("unit", read.unit())
                            .put(
                                    "readings",
                                    ambiguous.readings().stream().map(ReadLines::reading).toList())
                            .put("reason", name(ambiguous.doubt()));
            case Reading.NotAFigure refused ->
                    line.put("outcome", "not_a_figure").put("reason", name(refused.doubt()));
        }
        return line.toString();
    }

    private static JsonLine reading(Answer answer) {
        return answer(new JsonLine(), answer);
    }

    private static JsonLine answer(JsonLine line, Answer answer) {
        return switch (answer) {
            case Answer.Figure figure ->
                    line.put("outcome", "value")
                            .put("value", figure.value().toPlainString())
                            .put("approximate", figure.approximation() != Approximation.EXACT)
                            .putUnlessEmpty("approximation", figure.approximation().word());
            case Answer.Pair pair ->
                    line.put("outcome", "pair")
                            .put("value", pair.actual().toPlainString())
                            .put("plan", pair.plan().toPlainString());
            case Answer.Rank rank ->
                    line.put("outcome", "pair")
                            .put("value", Long.toString(rank.place()))
                            .put("plan", Long.toString(rank.of()));
            case Answer.None _ -> line.put("outcome", "none");
            case Answer.Unknown _ -> line.put("outcome", "unknown");
            case Answer.Text _, Answer.Choice _, Answer.Day _, Answer.NumberSet _, Answer.Items _ ->
                    line;
        };
    }

    private static JsonLine figure(BigDecimal value) {
        return new JsonLine().put("value", value.toPlainString());
    }

    private static String name(Enum<?> doubt) {
        return doubt.name().toLowerCase(Locale.ROOT);
    }
}
