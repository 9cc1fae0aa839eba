package vn.sothon.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.sothon.wording.Wording;

/**
 * Prints figures the way Vietnamese reports do: a dot for thousands, a comma for decimals, HALF_UP
 * (figures.md, section 6). What it prints, {@link FigureReader} reads back as the same value.
 */
public final class FigurePrinter {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MILLION_DIGITS = 6;
    private static final int BILLION_DIGITS = 9;
    private static final Wording WORDING = Wording.of(FigurePrinter.class);

    /** All digits, no rounding and no trailing zeros: "1.895", "4.890,67". */
    public String number(BigDecimal value) {
        return grouped(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
    }

    /** Exactly {@code decimals} digits after the comma: "98,09". */
    public String number(BigDecimal value, int decimals) {
        return grouped(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A count of people, groups, documents or projects, padded below ten: "03", "12", "1.895". */
    public String paddedCount(BigDecimal value) {
        boolean oneDigit = value.signum() >= 0 && value.compareTo(BigDecimal.TEN) < 0;
        return (oneDigit ? "0" : "") + number(value);
    }

    /**
     * The share of the plan that was fulfilled: "98,09%".
     *
     * @return empty where the plan is zero: such a share is a gap, not a number
     */
    public Optional<String> percent(BigDecimal actual, BigDecimal plan, int decimals) {
        if (plan.signum() == 0) {
            return Optional.empty();
        }
        var share = actual.multiply(HUNDRED).divide(plan, decimals, RoundingMode.HALF_UP);
        return Optional.of(grouped(share) + "%");
    }

    /** A percentage as it was given: 98.09 is "98,09%". */
    public String percent(BigDecimal value) {
        return number(value) + "%";
    }

    /** An amount in full: "2.482.200.000 đồng". */
    public String dong(BigDecimal dong) {
        return WORDING.say("dong", "number", number(dong));
    }

    /** An amount of đồng in billions, unrounded: "7,813 tỷ đồng". */
    public String billions(BigDecimal dong) {
        return WORDING.say("billions", "number", number(dong.movePointLeft(BILLION_DIGITS)));
    }

    /** An amount of đồng in millions, unrounded: "171,93 triệu đồng". */
    public String millions(BigDecimal dong) {
        return WORDING.say("millions", "number", number(dong.movePointLeft(MILLION_DIGITS)));
    }

    /** Actual and plan with one unit: "660/668 ha". */
    public String pair(Answer.Pair pair, String unit) {
        return number(pair.actual()) + "/" + number(pair.plan()) + tail(unit);
    }

    /** In words, to tell two readings apart: "bốn nghìn ba trăm", "bốn phẩy ba". */
    public String inWords(BigDecimal value) {
        return VietnameseNumerals.spell(value);
    }

    /** An answer as shown in a receipt: "152 hộ", "khoảng 2,4 tỷ đồng", "60,5/62 ha (97,58%)". */
    public String answer(FigureType type, Answer answer) {
        return switch (answer) {
            case Answer.Figure figure -> level(type, figure);
            case Answer.Pair pair ->
                    pair(pair, type.unit())
                            + percent(pair.actual(), pair.plan(), 2)
                                    .map(share -> " (" + share + ")")
                                    .orElse("");
            case Answer.Rank rank -> WORDING.say("rank", "place", rank.place(), "of", rank.of());
            case Answer.None _ -> WORDING.say("none");
            case Answer.Unknown _ -> WORDING.say("unknown");
            case Answer.Text text -> text.text();
            case Answer.Choice choice -> choice.detail();
            case Answer.Day day -> day.date().toString();
            case Answer.NumberSet set -> set.numbers().toString();
            case Answer.Items items -> Integer.toString(items.items().size());
        };
    }

    private String level(FigureType type, Answer.Figure figure) {
        BigDecimal value = figure.value();
        return switch (type) {
            case FigureType.Change change -> change(change, figure);
            case FigureType.Money _ -> approximately(figure) + amount(value);
            case FigureType.Percent _ -> approximately(figure) + percent(value);
            case FigureType.Count _, FigureType.Decimal _, FigureType.Pair _, FigureType.Rank _ ->
                    approximately(figure) + number(value) + tail(type.unit());
        };
    }

    /** The largest scale that needs at most two decimals, else all đồng: never a doubtful form. */
    private String amount(BigDecimal dong) {
        int decimals = Math.max(0, dong.stripTrailingZeros().scale());
        int zeros = decimals > 0 ? 0 : -dong.stripTrailingZeros().scale();
        int digits = dong.precision() - dong.scale();
        if (digits > BILLION_DIGITS && zeros >= BILLION_DIGITS - 2) {
            return billions(dong);
        }
        return digits > MILLION_DIGITS && zeros >= MILLION_DIGITS - 2 ? millions(dong) : dong(dong);
    }

    private String change(FigureType.Change type, Answer.Figure figure) {
        String size = approximately(figure) + number(figure.value().abs()) + tail(type.unit());
        return switch (figure.value().signum()) {
            case 1 -> WORDING.say("up", "size", size);
            case -1 -> WORDING.say("down", "size", size);
            default -> size;
        };
    }

    private static String approximately(Answer.Figure figure) {
        String word = figure.approximation().word();
        return word.isEmpty() ? word : word + " ";
    }

    private static String tail(String unit) {
        return unit.isEmpty() || unit.equals("%") ? unit : " " + unit;
    }

    /** Groups of three before the comma, the digits after it as they are. */
    private static String grouped(BigDecimal value) {
        String plain = value.toPlainString();
        int start = value.signum() < 0 ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        var text = new StringBuilder(plain);
        if (point >= 0) {
            text.setCharAt(point, ',');
        }
        for (int i = end - 3; i > start; i -= 3) {
            text.insert(i, '.');
        }
        return text.toString();
    }
}
