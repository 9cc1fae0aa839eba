package vn.sothon.answer;

import java.util.Optional;

/** Reads what follows "phẩy": "không năm" is 05, "hai lăm" and "hai mươi lăm" are 25. */
final class SpelledDecimals {

    /** The digits found; doubtful where "hai trăm" may also be a scale. */
    record Found(String digits, int next, boolean doubtful) {}

    private final NumberTokens tokens;
    private final SpelledGroup groups;

    SpelledDecimals(NumberTokens tokens, SpelledGroup groups) {
        this.tokens = tokens;
        this.groups = groups;
    }

    Optional<Found> read(int at) {
        Optional<Token> numeral = tokens.numeral(at);
        if (numeral.isPresent()) {
            String digits = numeral.get().text();
            boolean plain = digits.length() <= 6 && digits.chars().allMatch(Character::isDigit);
            return plain ? Optional.of(new Found(digits, at + 1, false)) : Optional.empty();
        }
        boolean grouped =
                tokens.is(at, Sense.TEN)
                        || tokens.is(at + 1, Sense.TENS)
                        || tokens.is(at + 1, Sense.HUNDRED);
        return grouped ? groups.read(at).flatMap(this::group) : digitByDigit(at);
    }

    private Optional<Found> group(SpelledGroup.Group group) {
        int value = group.values().getFirst();
        boolean doubtful =
                group.values().size() > 1 || value % 100 == 0 || (value < 100 && group.full());
        return Optional.of(new Found(Integer.toString(value), group.next(), doubtful));
    }

    private Optional<Found> digitByDigit(int at) {
        var digits = new StringBuilder();
        int next = at;
        while (tokens.isDigit(next) && digits.length() < 6) {
            digits.append(tokens.value(next));
            next++;
        }
        return digits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(digits.toString(), next, false));
    }
}
