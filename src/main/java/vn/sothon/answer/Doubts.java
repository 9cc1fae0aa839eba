package vn.sothon.answer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.sothon.answer.Reading.Doubt;

/** Finds what in the words around one figure forbids taking it as it is. */
final class Doubts {

    private static final int MOST_UNKNOWN_WORDS = 6;
    private static final int MOST_UNKNOWN_WORDS_WITHOUT_UNIT = 4;

    /** Words that make any figure beside them doubtful, wherever they stand. */
    private static final Map<Sense, Doubt> ANYWHERE = new EnumMap<>(Sense.class);

    static {
        ANYWHERE.put(Sense.CORRECTION, Doubt.CORRECTION);
        ANYWHERE.put(Sense.INDEFINITE, Doubt.INDEFINITE);
        ANYWHERE.put(Sense.BOUND, Doubt.BOUND);
        ANYWHERE.put(Sense.UNSURE, Doubt.UNSURE);
        ANYWHERE.put(Sense.UNCHANGED, Doubt.UNSURE);
        ANYWHERE.put(Sense.ABSENT, Doubt.NONE_OR_FIGURE);
        ANYWHERE.put(Sense.UNKNOWN, Doubt.NONE_OR_FIGURE);
        ANYWHERE.put(Sense.UNDECIDED, Doubt.NONE_OR_FIGURE);
        ANYWHERE.put(Sense.PERIOD, Doubt.ANOTHER_PERIOD);
        ANYWHERE.put(Sense.RANGE, Doubt.RANGE);
        ANYWHERE.put(Sense.SUM, Doubt.SUM);
    }

    private Doubts() {}

    static Optional<Doubt> anywhere(Message message) {
        for (var entry : ANYWHERE.entrySet()) {
            if (message.has(entry.getKey())) {
                return Optional.of(entry.getValue());
            }
        }
        return message.has(Message.Oddity.MARK) ? Optional.of(Doubt.UNSURE) : Optional.empty();
    }

    /** What forbids taking {@code mention} as the level that was asked for. */
    static Optional<Doubt> ofLevel(Message message, Mention mention, Asked asked) {
        Optional<Doubt> anywhere = anywhere(message);
        if (anywhere.isPresent()) {
            return anywhere;
        }
        if (message.has(Sense.UP) || message.has(Sense.DOWN) || message.has(Sense.UP_TO)) {
            return Optional.of(Doubt.CHANGE_NOT_LEVEL);
        }
        if (message.has(Sense.RANK)) {
            return Optional.of(Doubt.UNSURE);
        }
        if (mention.is(Sense.PLAN) && !mention.is(Sense.ACTUAL)) {
            return Optional.of(Doubt.PLAN_NOT_ACTUAL);
        }
        return mention.lead().negative()
                ? Optional.of(Doubt.NEGATIVE)
                : words(message, mention, asked);
    }

    /** Names of other things and words that are not known, as far as they matter. */
    static Optional<Doubt> words(Message message, Mention mention, Asked asked) {
        if (mention.lead().before() == Mention.Before.LABEL) {
            return Optional.of(Doubt.NUMBER_IN_NAME);
        }
        boolean anchored = mention.stated().fits() || mention.isMoneyScaled();
        if (anchored) {
            return message.unknownWords() > MOST_UNKNOWN_WORDS
                    ? Optional.of(Doubt.UNSURE)
                    : Optional.empty();
        }
        if (mention.quantity().style().lone() && !message.isBare()) {
            return Optional.of(Doubt.UNSURE);
        }
        if (namesAnotherThing(message, asked)) {
            return Optional.of(Doubt.OTHER_UNIT);
        }
        boolean strange =
                mention.lead().before() == Mention.Before.UNKNOWN_WORD
                        || message.unknownWords() > MOST_UNKNOWN_WORDS_WITHOUT_UNIT;
        return strange ? Optional.of(Doubt.UNSURE) : Optional.empty();
    }

    /** "số khẩu: 561" where households are asked. */
    private static boolean namesAnotherThing(Message message, Asked asked) {
        if (asked.unit().isNone() || message.nouns().isEmpty()) {
            return false;
        }
        String symbol = asked.unit().symbol();
        String kind = asked.unit().known().map(Lexicon.Match::value).orElse(symbol);
        boolean same = message.nouns().contains(symbol) || message.nouns().contains(kind);
        boolean measured = asked.unit().measure().isPresent();
        return !same
                && message.nouns().stream()
                        .filter(noun -> !isPlace(noun))
                        .anyMatch(noun -> Measure.of(noun).isPresent() == measured);
    }

    private static boolean isPlace(String noun) {
        return switch (noun) {
            case "thôn",
                    "xã",
                    "tổ",
                    "huyện",
                    "tỉnh",
                    "nhóm",
                    "điểm",
                    "hội",
                    "nhà",
                    "trường",
                    "đơn vị" ->
                    true;
            default -> false;
        };
    }
}
