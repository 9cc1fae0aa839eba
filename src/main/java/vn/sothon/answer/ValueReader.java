package vn.sothon.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.sothon.answer.Quantity.Form;
import vn.sothon.answer.Reading.Doubt;

/** Turns one mention into values of the question's unit (figures.md, rules 2, 3, 4, 10, 12). */
final class ValueReader {

    private final Asked asked;

    ValueReader(Asked asked) {
        this.asked = asked;
    }

    Candidates read(Mention mention) {
        return switch (mention.stated().fit()) {
            case REGIONAL -> Candidates.none(Doubt.REGIONAL_UNIT);
            case OTHER, ASIDE -> Candidates.none(Doubt.OTHER_UNIT);
            case NOTHING, SAME, CONVERTIBLE ->
                    mention.quantity().isNumber()
                            ? numbers(mention)
                            : Candidates.none(notANumber(mention.quantity().form()));
        };
    }

    static Doubt notANumber(Form form) {
        return switch (form) {
            case DATE -> Doubt.DATE_OR_DOCUMENT;
            case PERSONAL -> Doubt.PERSONAL_NUMBER;
            case CLEAR,
                    DOT_AND_THREE,
                    COMMA_AND_THREE,
                    SCALED_THREE,
                    COLLOQUIAL,
                    DOUBTFUL,
                    LONG_DECIMAL,
                    MALFORMED ->
                    Doubt.MALFORMED;
        };
    }

    private Candidates numbers(Mention mention) {
        boolean said = isDong(mention.stated()) || isAmount(mention);
        boolean amount = asked.isMoney() || (asked.unit().isNone() && said);
        return amount ? new AmountReader(asked).read(mention) : plain(mention);
    }

    /** "21,3 tỷ" without a unit is money, unless whole things are counted. */
    private boolean isAmount(Mention mention) {
        return mention.quantity().style().amount()
                && mention.stated().fit() == Stated.Fit.NOTHING
                && !(asked.type() instanceof FigureType.Count);
    }

    static boolean isDong(Stated stated) {
        return stated.symbol().equals("đồng");
    }

    private Candidates plain(Mention mention) {
        Quantity quantity = mention.quantity();
        String unit = unit(mention.stated());
        if (quantity.form() == Form.PERSONAL) {
            return Candidates.none(Doubt.PERSONAL_NUMBER);
        }
        if (quantity.style().amount() && mention.stated().fit() == Stated.Fit.NOTHING) {
            return Candidates.none(Doubt.OTHER_UNIT);
        }
        if (asked.isWhole(mention.stated())) {
            return whole(mention, unit);
        }
        return converted(mention, unit, measured(quantity, mention.stated(), unit));
    }

    private String unit(Stated stated) {
        return asked.unit().isNone() ? stated.symbol() : asked.unit().symbol();
    }

    private Candidates whole(Mention mention, String unit) {
        Quantity quantity = mention.quantity();
        Candidates read =
                switch (quantity.form()) {
                    case DOT_AND_THREE -> sure(quantity.first(), unit);
                    case COMMA_AND_THREE ->
                            Candidates.doubtful(
                                    List.of(quantity.values().getLast()),
                                    Doubt.THOUSANDS_OR_DECIMAL,
                                    unit);
                    default -> measured(quantity, mention.stated(), unit);
                };
        Candidates converted = converted(mention, unit, read);
        boolean fraction = converted.values().stream().anyMatch(ValueReader::isFraction);
        return fraction ? notWhole(quantity, converted, unit) : converted;
    }

    /** "1.57" people may be 157 or 1.570; a scaled fraction has no such slip. */
    private static Candidates notWhole(Quantity quantity, Candidates read, String unit) {
        List<BigDecimal> whole =
                read.values().stream().filter(value -> !isFraction(value)).toList();
        boolean slip = quantity.form() == Form.CLEAR && !quantity.style().scaled();
        if (!slip) {
            return whole.isEmpty()
                    ? Candidates.none(Doubt.NOT_WHOLE)
                    : Candidates.doubtful(whole, read.doubt().orElse(Doubt.NOT_WHOLE), unit);
        }
        BigDecimal first = quantity.first();
        BigDecimal joined = new BigDecimal(first.unscaledValue());
        BigDecimal padded = first.movePointRight(3);
        return Candidates.doubtful(List.of(joined, padded), Doubt.NOT_WHOLE, unit);
    }

    static boolean isFraction(BigDecimal value) {
        return value.stripTrailingZeros().scale() > 0;
    }

    Candidates measured(Quantity quantity, Stated stated, String unit) {
        return switch (quantity.form()) {
            case CLEAR -> exact(quantity, unit);
            case DOT_AND_THREE, COMMA_AND_THREE, SCALED_THREE ->
                    Candidates.doubtful(quantity.values(), Doubt.THOUSANDS_OR_DECIMAL, unit);
            case COLLOQUIAL ->
                    stated.fit() == Stated.Fit.NOTHING
                            ? sure(quantity.first(), unit)
                            : Candidates.doubtful(quantity.values(), Doubt.UNSURE, unit);
            case DOUBTFUL -> Candidates.doubtful(quantity.values(), Doubt.UNSURE, unit);
            case LONG_DECIMAL ->
                    Candidates.doubtful(quantity.values(), Doubt.TOO_MANY_DECIMALS, unit);
            case PERSONAL, DATE, MALFORMED -> Candidates.none(notANumber(quantity.form()));
        };
    }

    private Candidates exact(Quantity quantity, String unit) {
        boolean typedWithZero =
                asked.isWhole(Stated.NOTHING)
                        && quantity.first().scale() > 0
                        && !quantity.style().scaled();
        boolean fine = !typedWithZero && quantity.first().scale() <= Math.max(asked.decimals(), 3);
        if (fine) {
            return sure(quantity.first(), unit);
        }
        return typedWithZero
                ? notWhole(quantity, Candidates.none(Doubt.NOT_WHOLE), unit)
                : Candidates.doubtful(quantity.values(), Doubt.TOO_MANY_DECIMALS, unit);
    }

    private Candidates converted(Mention mention, String unit, Candidates read) {
        Optional<Measure> stated = mention.stated().measure();
        Optional<Measure> wanted = asked.unit().measure();
        if (mention.stated().fit() != Stated.Fit.CONVERTIBLE
                || stated.isEmpty()
                || wanted.isEmpty()) {
            return read;
        }
        List<BigDecimal> values =
                read.values().stream()
                        .map(value -> stated.get().convert(value, wanted.get()))
                        .toList();
        String shown = read.isSure() ? shown(read, stated.get(), values.getFirst()) : "";
        return new Candidates(values, read.doubt(), unit, shown);
    }

    private String shown(Candidates read, Measure stated, BigDecimal value) {
        var printer = new FigurePrinter();
        return printer.number(read.values().getFirst())
                + " "
                + stated.symbol()
                + " = "
                + printer.number(value)
                + " "
                + asked.unit().symbol();
    }

    static Candidates sure(BigDecimal value, String unit) {
        return new Candidates(List.of(value), Optional.empty(), unit, "");
    }
}
