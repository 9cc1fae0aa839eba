package vn.sothon.answer;

import java.util.List;
import java.util.Optional;

/** Reads number words below a thousand: "bốn trăm linh năm", "hai mươi mốt", "trăm rưỡi". */
final class SpelledGroup {

    /**
     * A group read.
     *
     * @param values one value, or two where colloquial use leaves a doubt ("một trăm hai")
     * @param next the token after it
     * @param full whether the hundreds were said, be it as "không trăm"
     */
    record Group(List<Integer> values, int next, boolean full) {}

    private final NumberTokens tokens;

    SpelledGroup(NumberTokens tokens) {
        this.tokens = tokens;
    }

    Optional<Group> read(int at) {
        if (tokens.isFreshDigit(at)) {
            return Optional.of(fromDigit(at));
        }
        if (tokens.is(at, Sense.TEN)) {
            return Optional.of(tens(10, at + 1));
        }
        if (tokens.is(at, Sense.HUNDRED) && continues(at + 1)) {
            return Optional.of(hundreds(100, at + 1));
        }
        return tokens.is(at, Sense.TENS) && tokens.is(at + 1, Sense.HALF)
                ? Optional.of(one(15, at + 2))
                : Optional.empty();
    }

    private boolean continues(int at) {
        return tokens.isDigit(at) || tokens.is(at, Sense.HALF) || tokens.is(at, Sense.LINK);
    }

    private Group fromDigit(int at) {
        int digit = tokens.value(at);
        if (tokens.is(at + 1, Sense.HUNDRED)) {
            return hundreds(digit * 100, at + 2);
        }
        if (digit > 0 && tokens.is(at + 1, Sense.TENS)) {
            return tens(digit * 10, at + 2);
        }
        if (digit > 1 && tokens.isLateDigit(at + 1)) {
            return one(digit * 10 + tokens.value(at + 1), at + 2);
        }
        return one(digit, at + 1);
    }

    private Group tens(int tens, int at) {
        if (tens > 10 && tokens.is(at, Sense.HALF)) {
            return one(tens + 5, at + 1);
        }
        if (!tokens.isDigit(at)
                || tokens.value(at) == 0
                || tokens.is(at + 1, Sense.HUNDRED)
                || tokens.is(at + 1, Sense.TENS)) {
            return one(tens, at);
        }
        int digit = tokens.value(at);
        boolean year = digit == 5 && !tokens.isLateDigit(at) && !tokens.isFollowedByWord(at);
        return year ? new Group(List.of(tens + 5, tens), at + 1, false) : one(tens + digit, at + 1);
    }

    /** What follows "N trăm": tokens of the tens and ones, or the colloquial "một trăm hai". */
    Group hundreds(int hundreds, int at) {
        if (tokens.is(at, Sense.LINK) && tokens.isDigit(at + 1)) {
            return full(hundreds + tokens.value(at + 1), at + 2);
        }
        if (tokens.is(at, Sense.HALF)) {
            return full(hundreds + 50, at + 1);
        }
        if (tokens.is(at, Sense.TEN)) {
            return plus(hundreds, tens(10, at + 1));
        }
        if (!tokens.isDigit(at) || tokens.is(at + 1, Sense.HUNDRED)) {
            return full(hundreds, at);
        }
        int digit = tokens.value(at);
        if (tokens.is(at + 1, Sense.TENS)) {
            return plus(hundreds, tens(digit * 10, at + 2));
        }
        if (tokens.isLateDigit(at + 1)) {
            return full(hundreds + digit * 10 + tokens.value(at + 1), at + 2);
        }
        return tokens.isLateDigit(at)
                ? full(hundreds + digit * 10, at + 1)
                : new Group(List.of(hundreds + digit * 10, hundreds + digit), at + 1, true);
    }

    private static Group plus(int hundreds, Group tens) {
        List<Integer> values = tens.values().stream().map(value -> hundreds + value).toList();
        return new Group(values, tens.next(), true);
    }

    private static Group one(int value, int next) {
        return new Group(List.of(value), next, false);
    }

    private static Group full(int value, int next) {
        return new Group(List.of(value), next, true);
    }
}
