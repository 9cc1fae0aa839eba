package vn.sothon.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads one part of a number phrase: a numeral or words, decimals, and its scale. */
final class NumberPartReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MOST_HALVED = 100;
    private static final int PERSONAL_DIGITS = 9;

    private final NumberTokens tokens;
    private final SpelledGroup groups;

    NumberPartReader(NumberTokens tokens) {
        this.tokens = tokens;
        this.groups = new SpelledGroup(tokens);
    }

    Optional<NumberPart> read(int at) {
        return base(at).map(this::withDecimals).map(this::withHalf).map(this::withScales);
    }

    private Optional<NumberPart> base(int at) {
        if (tokens.numeral(at).isPresent()) {
            return Optional.of(numeral(at));
        }
        if (tokens.isScale(at) && (tokens.is(at + 1, Sense.HALF) || tokens.isDigit(at + 1))) {
            return Optional.of(
                    new NumberPart(Quantity.Form.CLEAR, List.of(BigDecimal.ONE), 0, at, 0, false));
        }
        return groups.read(at).map(NumberPart::spelled);
    }

    private NumberPart numeral(int at) {
        String text = tokens.numeral(at).orElseThrow().text();
        var notation = DigitNotation.of(text);
        var part =
                new NumberPart(
                        form(notation.form()), notation.values(), 0, at + 1, text.length(), false);
        boolean plain = notation.form() == DigitNotation.Form.PLAIN;
        if (plain && text.length() <= 3 && tokens.isSpacedGroup(at + 1)) {
            return spaced(part);
        }
        if (plain && text.length() <= 3 && tokens.is(at + 1, Sense.HUNDRED)) {
            return hundreds(part, at + 2);
        }
        if (plain && tokens.is(at + 1, Sense.TENS)) {
            return part.moved(List.of(part.values().getFirst().movePointRight(1)), at + 2);
        }
        return part;
    }

    private static Quantity.Form form(DigitNotation.Form form) {
        return switch (form) {
            case PLAIN, GROUPED, DECIMAL -> Quantity.Form.CLEAR;
            case LONG_DECIMAL -> Quantity.Form.LONG_DECIMAL;
            case DOT_AND_THREE -> Quantity.Form.DOT_AND_THREE;
            case COMMA_AND_THREE -> Quantity.Form.COMMA_AND_THREE;
            case PERSONAL -> Quantity.Form.PERSONAL;
            case DATE -> Quantity.Form.DATE;
            case MALFORMED -> Quantity.Form.MALFORMED;
        };
    }

    /** "2 482 200" is one number; "1 895" may be two, so it stays doubtful. */
    private NumberPart spaced(NumberPart first) {
        BigDecimal value = first.values().getFirst();
        int next = first.next();
        while (tokens.isSpacedGroup(next) && value.precision() < 16) {
            value =
                    value.scaleByPowerOfTen(3)
                            .add(new BigDecimal(tokens.numeral(next).orElseThrow().text()));
            next++;
        }
        return first.moved(List.of(value), next).in(spacedForm(first, next));
    }

    private Quantity.Form spacedForm(NumberPart first, int next) {
        int groups = next - first.next();
        boolean zeroLed = tokens.numeral(first.next() - 1).orElseThrow().text().startsWith("0");
        if (zeroLed || first.width() + 3 * groups >= PERSONAL_DIGITS) {
            return Quantity.Form.PERSONAL;
        }
        return groups > 1 ? Quantity.Form.CLEAR : Quantity.Form.DOUBTFUL;
    }

    private NumberPart hundreds(NumberPart part, int at) {
        int hundreds = part.values().getFirst().intValue() * 100;
        Optional<Token> tail = tokens.numeral(at).filter(token -> token.text().length() <= 2);
        if (tail.isEmpty()) {
            return NumberPart.spelled(groups.hundreds(hundreds, at));
        }
        int rest = Integer.parseInt(tail.get().text());
        if (tokens.is(at + 1, Sense.TENS)) {
            return part.moved(List.of(BigDecimal.valueOf(hundreds + rest * 10L)), at + 2);
        }
        boolean colloquial = tail.get().text().length() == 1;
        List<BigDecimal> values =
                colloquial
                        ? List.of(
                                BigDecimal.valueOf(hundreds + rest * 10L),
                                BigDecimal.valueOf(hundreds + rest))
                        : List.of(BigDecimal.valueOf(hundreds + rest));
        return part.moved(values, at + 1)
                .in(colloquial ? Quantity.Form.DOUBTFUL : Quantity.Form.CLEAR);
    }

    private NumberPart withDecimals(NumberPart part) {
        if (!part.isClear() || !tokens.is(part.next(), Sense.POINT)) {
            return part;
        }
        Optional<SpelledDecimals.Found> found =
                new SpelledDecimals(tokens, groups).read(part.next() + 1);
        boolean whole = part.values().getFirst().scale() <= 0;
        if (found.isEmpty() || !whole) {
            return part;
        }
        String digits = found.get().digits();
        var value = new BigDecimal(part.values().getFirst().toPlainString() + "." + digits);
        boolean dot = tokens.value(part.next()) == 1 && digits.length() == 3;
        return part.moved(List.of(value), found.get().next())
                .in(dot || found.get().doubtful() ? Quantity.Form.DOUBTFUL : Quantity.Form.CLEAR);
    }

    /** "2 rưỡi" is 2,5. */
    private NumberPart withHalf(NumberPart part) {
        boolean halved =
                part.isClear()
                        && tokens.is(part.next(), Sense.HALF)
                        && part.values().getFirst().compareTo(BigDecimal.valueOf(MOST_HALVED)) < 0
                        && part.values().getFirst().scale() <= 0;
        return halved
                ? part.moved(List.of(part.values().getFirst().add(HALF)), part.next() + 1)
                : part;
    }

    private NumberPart withScales(NumberPart part) {
        var scaled = part;
        for (int i = 0; i < 2 && tokens.isScale(scaled.next()); i++) {
            scaled = scaled.scaled(tokens.value(scaled.next()));
        }
        return scaled;
    }
}
