package vn.sothon.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads a whole number: "2 tỷ 400 triệu", "3tr5", "một nghìn rưỡi", "hai mươi mốt phẩy năm". */
final class NumberPhrase {

    /** A number, and the token after it. */
    record Found(Quantity quantity, int next) {}

    private final NumberTokens tokens;
    private final NumberPartReader parts;

    NumberPhrase(NumberTokens tokens) {
        this.tokens = tokens;
        this.parts = new NumberPartReader(tokens);
    }

    Optional<Found> read(int at) {
        return parts.read(at)
                .map(first -> {
                    NumberPart sum = first;
                    Optional<NumberPart> longer = extend(sum);
                    while (longer.isPresent()) {
                        sum = longer.get();
                        longer = extend(sum);
                    }
                    return new Found(quantity(first, sum, at), sum.next());
                });
    }

    private Quantity quantity(NumberPart first, NumberPart sum, int at) {
        boolean spelled = tokens.hasNoNumeral(at, sum.next());
        boolean lone = spelled && sum.next() == at + 1;
        boolean amount =
                sum.scale() >= 6
                        || (first.scale() >= 6 && sum.form() == Quantity.Form.COLLOQUIAL)
                        || tokens.hasAbbreviatedScale(at, sum.next());
        return new Quantity(
                sum.form(), sum.values(), new Quantity.Style(spelled, lone, first.scale(), amount));
    }

    /** The sum with what directly follows its last scale, if that belongs to it. */
    private Optional<NumberPart> extend(NumberPart sum) {
        if (sum.scale() == 0 || !sum.isClear()) {
            return Optional.empty();
        }
        int at = sum.next();
        if (tokens.is(at, Sense.HALF)) {
            BigDecimal half = BigDecimal.valueOf(5).scaleByPowerOfTen(sum.scale() - 1);
            return Optional.of(closed(Quantity.Form.CLEAR, add(sum, half), at + 1));
        }
        if (tokens.is(at, Sense.POINT)) {
            return new SpelledDecimals(tokens, new SpelledGroup(tokens))
                    .read(at + 1)
                    .map(decimals -> pointAfterScale(sum, decimals));
        }
        boolean linked = tokens.is(at, Sense.LINK);
        Optional<NumberPart> next = tail(linked ? at + 1 : at);
        if (next.isEmpty() || next.get().scale() >= sum.scale() || next.get().values().isEmpty()) {
            return Optional.empty();
        }
        return next.get().scale() > 0
                ? Optional.of(lower(sum, next.get()))
                : last(sum, next.get(), linked);
    }

    /**
     * "bảy nghìn phẩy năm" is 7.000,5 as it is written, and 7.500 to who means "bảy phẩy năm
     * nghìn".
     */
    private static NumberPart pointAfterScale(NumberPart sum, SpelledDecimals.Found decimals) {
        BigDecimal fraction = new BigDecimal("0." + decimals.digits());
        BigDecimal scaled = fraction.scaleByPowerOfTen(sum.scale());
        return new NumberPart(
                Quantity.Form.DOUBTFUL,
                List.of(add(sum, fraction), add(sum, scaled)),
                0,
                decimals.next(),
                0,
                false);
    }

    /** What may follow a scale; a late digit ("hai tỷ tư") may stand only there. */
    private Optional<NumberPart> tail(int at) {
        if (!tokens.isLateDigit(at)) {
            return parts.read(at);
        }
        var digit = new SpelledGroup.Group(List.of(tokens.value(at)), at + 1, false);
        return Optional.of(NumberPart.spelled(digit));
    }

    private static NumberPart lower(NumberPart sum, NumberPart next) {
        var form = next.isClear() ? Quantity.Form.CLEAR : Quantity.Form.DOUBTFUL;
        List<BigDecimal> values =
                next.values().stream().map(value -> sum.values().getFirst().add(value)).toList();
        return new NumberPart(form, values, next.scale(), next.next(), 0, false);
    }

    /** A last part without a scale: "2 tỷ 4", "3 triệu 500", "hai nghìn không trăm linh năm". */
    private static Optional<NumberPart> last(NumberPart sum, NumberPart next, boolean linked) {
        if (!next.isClear()) {
            return Optional.empty();
        }
        BigDecimal value = next.values().getFirst();
        boolean small = value.compareTo(BigDecimal.valueOf(1_000)) < 0;
        boolean padded = next.width() > 0 && value.precision() > next.width();
        if (!small || padded) {
            return Optional.empty();
        }
        boolean literal = linked || (next.full() && (sum.scale() == 3 || value.intValue() < 100));
        if (literal) {
            return Optional.of(closed(Quantity.Form.CLEAR, add(sum, value), next.next()));
        }
        if (value.scale() > 0) {
            return Optional.empty();
        }
        int width = next.width() > 0 ? next.width() : value.precision();
        return Optional.of(width == 1 ? tenths(sum, next) : lowerThousands(sum, next, width));
    }

    /** "2 tỷ 4" is 2,4 tỷ. */
    private static NumberPart tenths(NumberPart sum, NumberPart next) {
        BigDecimal digit = next.values().getFirst();
        BigDecimal tenths = digit.scaleByPowerOfTen(sum.scale() - 1);
        return new NumberPart(
                digit.signum() == 0 ? Quantity.Form.DOUBTFUL : Quantity.Form.COLLOQUIAL,
                List.of(add(sum, tenths), add(sum, digit)),
                0,
                next.next(),
                0,
                false);
    }

    /** "2 tỷ 400" is 2 tỷ 400 triệu; "2 tỷ 40" may be 2,4 or 2,04; "hai triệu bốn trăm" is open. */
    private static NumberPart lowerThousands(NumberPart sum, NumberPart next, int width) {
        BigDecimal value = next.values().getFirst();
        BigDecimal thousands = add(sum, value.scaleByPowerOfTen(sum.scale() - 3));
        BigDecimal literal = add(sum, value);
        if (thousands.compareTo(literal) == 0 && (width == 3 || next.width() == 0)) {
            return closed(Quantity.Form.CLEAR, literal, next.next());
        }
        boolean colloquial = width == 3 && next.width() > 0 && sum.scale() % 3 == 0;
        BigDecimal other =
                width == 2 && next.width() > 0
                        ? add(sum, value.scaleByPowerOfTen(sum.scale() - 2))
                        : literal;
        return new NumberPart(
                colloquial ? Quantity.Form.COLLOQUIAL : Quantity.Form.DOUBTFUL,
                List.of(thousands, other),
                0,
                next.next(),
                0,
                false);
    }

    private static BigDecimal add(NumberPart sum, BigDecimal value) {
        return sum.values().getFirst().add(value);
    }

    private static NumberPart closed(Quantity.Form form, BigDecimal value, int next) {
        return new NumberPart(form, List.of(value), 0, next, 0, false);
    }
}
