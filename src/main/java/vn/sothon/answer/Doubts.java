package vn.sothon.answer;

import java.util.EnumMap;
import java.util.List;
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
        ANYWHERE.put(Sense.NOTHING, Doubt.UNSURE);
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
        if (message.tellsChange()) {
            return Optional.of(Doubt.CHANGE_NOT_LEVEL);
        }
        if (message.has(Sense.RANK)) {
            return Optional.of(Doubt.UNSURE);
        }
        return ofPlace(message, mention).or(() -> words(message, mention, asked));
    }

    /** What the marks and words directly around a figure forbid. */
    private static Optional<Doubt> ofPlace(Message message, Mention mention) {
        if (message.tokens().stream().anyMatch(token -> token.isMark('+'))) {
            return Optional.of(Doubt.SUM);
        }
        if (isAfter(message, mention, "/")) {
            return Optional.of(Doubt.MALFORMED);
        }
        if (isAfter(message, mention, "từ") || isOpen(message, mention)) {
            return Optional.of(Doubt.BOUND);
        }
        if (mention.is(Sense.PLAN) && !mention.is(Sense.ACTUAL)) {
            return Optional.of(Doubt.PLAN_NOT_ACTUAL);
        }
        return mention.lead().negative() ? Optional.of(Doubt.NEGATIVE) : Optional.empty();
    }

    private static boolean isAfter(Message message, Mention mention, String word) {
        return mention.start() > 0 && message.tokens().get(mention.start() - 1).text().equals(word);
    }

    /** "10 ha hơn": a word of approximation after the figure leaves it open. */
    private static boolean isOpen(Message message, Mention mention) {
        return message.remarks().stream()
                .anyMatch(remark ->
                        remark.sense() == Sense.APPROXIMATELY
                                && remark.start() >= mention.end()
                                && !isNumeralAt(message.tokens(), remark.end()));
    }

    private static boolean isNumeralAt(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isNumeral();
    }

    /** Names of other things and words that are not known, as far as they matter. */
    static Optional<Doubt> words(Message message, Mention mention, Asked asked) {
        if (isTorn(message, mention)) {
            return Optional.of(Doubt.MALFORMED);
        }
        if (mention.lead().before() == Mention.Before.LABEL && mention.quantity().isWhole()) {
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

    /** Whether a slash stands behind it, or a dot or comma is glued to it (",152", "10,S"). */
    private static boolean isTorn(Message message, Mention mention) {
        return isTornBehind(message.tokens(), mention.end())
                || isTornBefore(message.tokens(), mention.start());
    }

    private static boolean isTornBehind(List<Token> tokens, int end) {
        if (end >= tokens.size()) {
            return false;
        }
        boolean letter =
                isPoint(tokens.get(end))
                        && tokens.get(end).glued()
                        && end + 1 < tokens.size()
                        && tokens.get(end + 1).glued()
                        && tokens.get(end + 1).kind() != Token.Kind.MARK
                        && tokens.get(end + 1).text().length() == 1;
        boolean dash =
                tokens.get(end).isMark('-')
                        && tokens.get(end).glued()
                        && (end + 1 == tokens.size() || !tokens.get(end + 1).isWord());
        return letter || dash || tokens.get(end).isMark('/');
    }

    private static boolean isTornBefore(List<Token> tokens, int start) {
        return start > 0
                && isPoint(tokens.get(start - 1))
                && tokens.get(start).glued()
                && !isAfterWord(tokens, start - 1);
    }

    private static boolean isPoint(Token token) {
        return token.isMark('.') || token.isMark(',');
    }

    /** "số hộ,152" only misses a space. */
    private static boolean isAfterWord(List<Token> tokens, int mark) {
        return mark > 0 && tokens.get(mark - 1).isWord() && tokens.get(mark).glued();
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
