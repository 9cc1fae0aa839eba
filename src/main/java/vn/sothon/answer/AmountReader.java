package vn.sothon.answer;

import java.math.BigDecimal;
import java.util.List;
import vn.sothon.answer.Quantity.Form;
import vn.sothon.answer.Reading.Doubt;

/** Reads amounts of money: into đồng, or into the scale the question is printed in. */
final class AmountReader {

    private static final BigDecimal FULL_AMOUNT = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal SMALLEST_AMOUNT = BigDecimal.valueOf(1_000);
    private static final Measure DONG = Measure.of("đồng").orElseThrow();

    private final Asked asked;

    AmountReader(Asked asked) {
        this.asked = asked;
    }

    Candidates read(Mention mention) {
        Measure wanted = wanted(mention);
        Candidates amount =
                mention.quantity().style().scaled() || isInDong(mention)
                        ? dong(mention)
                        : bare(mention, wanted);
        List<BigDecimal> values =
                amount.values().stream().map(value -> DONG.convert(value, wanted)).toList();
        return new Candidates(values, amount.doubt(), wanted.symbol(), "");
    }

    /** A question in "tỷ đồng" wants tỷ; one without a unit takes the scale that was typed. */
    private Measure wanted(Mention mention) {
        if (asked.unit().measure().isPresent()) {
            return asked.unit().measure().get();
        }
        String scale =
                switch (mention.quantity().style().scale()) {
                    case 9 -> "tỷ đồng";
                    case 6 -> "triệu đồng";
                    case 3 -> "nghìn đồng";
                    default -> "đồng";
                };
        return asked.type() instanceof FigureType.Money ? DONG : Measure.of(scale).orElse(DONG);
    }

    private static boolean isInDong(Mention mention) {
        return ValueReader.isDong(mention.stated());
    }

    private Candidates dong(Mention mention) {
        Quantity quantity = mention.quantity();
        return switch (quantity.form()) {
            case CLEAR, PERSONAL, DOT_AND_THREE -> full(mention);
            case COMMA_AND_THREE ->
                    Candidates.doubtful(
                            List.of(quantity.values().getLast()), Doubt.THOUSANDS_OR_DECIMAL, "");
            case SCALED_THREE ->
                    Candidates.doubtful(quantity.values(), Doubt.THOUSANDS_OR_DECIMAL, "");
            case COLLOQUIAL ->
                    isInDong(mention)
                            ? Candidates.doubtful(quantity.values(), Doubt.UNSURE, "")
                            : ValueReader.sure(quantity.first(), "");
            case DOUBTFUL -> Candidates.doubtful(quantity.values(), Doubt.UNSURE, "");
            case LONG_DECIMAL ->
                    Candidates.doubtful(quantity.values(), Doubt.TOO_MANY_DECIMALS, "");
            case DATE, MALFORMED -> Candidates.none(ValueReader.notANumber(quantity.form()));
        };
    }

    private Candidates full(Mention mention) {
        BigDecimal value = mention.quantity().first();
        if (ValueReader.isFraction(value)) {
            return Candidates.none(Doubt.NOT_WHOLE);
        }
        boolean tiny = value.signum() > 0 && value.compareTo(SMALLEST_AMOUNT) < 0;
        return tiny ? guesses(value) : ValueReader.sure(value, "");
    }

    /** An amount without a unit counts only where it is plainly a full number of đồng. */
    private Candidates bare(Mention mention, Measure wanted) {
        Quantity quantity = mention.quantity();
        if (asked.type() instanceof FigureType.Money) {
            boolean plainly =
                    (quantity.form() == Form.CLEAR || quantity.form() == Form.PERSONAL)
                            && isFullAmount(quantity.first());
            boolean number = plainly || quantity.form() != Form.PERSONAL;
            if (!number) {
                return Candidates.none(Doubt.PERSONAL_NUMBER);
            }
            return plainly ? ValueReader.sure(quantity.first(), "") : guesses(quantity.first());
        }
        Candidates read = new ValueReader(asked).measured(quantity, mention.stated(), "");
        List<BigDecimal> dong =
                read.values().stream().map(value -> wanted.convert(value, DONG)).toList();
        return new Candidates(dong, read.doubt(), "", "");
    }

    private static boolean isFullAmount(BigDecimal value) {
        boolean round = value.remainder(SMALLEST_AMOUNT).signum() == 0;
        boolean grouped = value.remainder(BigDecimal.valueOf(100)).signum() == 0;
        return value.signum() == 0
                || (value.scale() <= 0 && value.compareTo(FULL_AMOUNT) >= 0 && (round || grouped));
    }

    private static Candidates guesses(BigDecimal value) {
        return Candidates.doubtful(
                List.of(value.movePointRight(6), value.movePointRight(9)),
                Doubt.MONEY_WITHOUT_UNIT,
                "");
    }
}
