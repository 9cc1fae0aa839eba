package vn.sothon.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sothon.answer.Reading.Doubt;

/** Reads actual and plan, in either order where words tell which is which. */
final class PairReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.5");

    private final Asked asked;
    private final Message message;
    private final ValueReader values;
    private final PairSides.Reader sidesReader;

    PairReader(Asked asked, Message message) {
        this.asked = asked;
        this.message = message;
        this.values = new ValueReader(asked);
        this.sidesReader = new PairSides.Reader(asked);
    }

    Read read() {
        List<Mention> main = Mentions.main(message, asked);
        return switch (main.size()) {
            case 1 -> half(main.getFirst());
            case 2 -> pair(main.get(0), main.get(1));
            default -> several(main);
        };
    }

    private Read half(Mention mention) {
        Candidates candidates = values.read(mention);
        Optional<Doubt> doubt =
                Doubts.anywhere(message).or(() -> Doubts.words(message, mention, asked));
        boolean slashed = message.tokens().stream().anyMatch(token -> token.isMark('/'));
        if (slashed && message.has(Sense.ABSENT) && candidates.isSure()) {
            var none = new Answer.Pair(BigDecimal.ZERO, candidates.values().getFirst());
            return new Read(
                    new Reading.Ambiguous(List.of(none), Doubt.NONE_OR_FIGURE), candidates.unit());
        }
        if (message.tellsChange()) {
            doubt = doubt.or(() -> Optional.of(Doubt.CHANGE_NOT_LEVEL));
        }
        if (mention.is(Sense.PLAN)) {
            doubt = doubt.or(() -> Optional.of(Doubt.PAIR_ORDER));
        }
        if (slashed || mention.lead().negative()) {
            doubt = doubt.or(() -> Optional.of(Doubt.MALFORMED));
        }
        Candidates read = candidates.unless(doubt);
        return read.isSure()
                ? new Read(
                        new Reading.HalfPair(Read.canonical(read.values().getFirst())), read.unit())
                : Read.of(read, mention.lead().approximation(), asked);
    }

    private Read pair(Mention first, Mention second) {
        Doubt between = Mentions.doubtBetween(message, first, second);
        if (between == Doubt.CORRECTION || between == Doubt.RANGE || between == Doubt.SUM) {
            return Read.no(between);
        }
        PairOrder order = PairOrder.of(message, first, second);
        PairSides sides = sidesReader.read(first, second);
        Optional<Doubt> doubt =
                torn(first, second)
                        .or(() -> sides.doubt())
                        .or(() -> Doubts.anywhere(message))
                        .or(() -> change())
                        .or(() -> Doubts.words(message, second, asked))
                        .or(() ->
                                order == PairOrder.UNKNOWN
                                        ? Optional.of(Doubt.PAIR_ORDER)
                                        : Optional.empty())
                        .or(() -> mismatch(sides, order));
        return answer(sides, order, doubt);
    }

    /** "60//62", "/60/62" and negative sides are slips. */
    private Optional<Doubt> torn(Mention first, Mention second) {
        long slashes =
                message.tokens().subList(first.end(), second.start()).stream()
                        .filter(token -> token.isMark('/'))
                        .count();
        boolean led = first.start() > 0 && message.tokens().get(first.start() - 1).isMark('/');
        boolean negative = first.lead().negative() || second.lead().negative();
        return led || negative || slashes > 1 ? Optional.of(Doubt.MALFORMED) : Optional.empty();
    }

    private Optional<Doubt> change() {
        boolean change = message.tellsChange();
        return change ? Optional.of(Doubt.CHANGE_NOT_LEVEL) : Optional.empty();
    }

    /** A share typed beside the pair must agree with it; else one of the three is a slip. */
    private Optional<Doubt> mismatch(PairSides sides, PairOrder order) {
        List<Mention> shares = message.mentions().stream().filter(Mentions::isShare).toList();
        if (asked.isShare() || shares.size() != 1 || sides.areEmpty()) {
            return asked.isShare() || shares.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Doubt.SEVERAL_FIGURES);
        }
        BigDecimal first = sides.first().values().getFirst();
        BigDecimal second = sides.second().values().getFirst();
        BigDecimal plan = order == PairOrder.PLAN_FIRST ? first : second;
        BigDecimal actual = order == PairOrder.PLAN_FIRST ? second : first;
        List<BigDecimal> typed = shares.getFirst().quantity().values();
        if (plan.signum() == 0 || typed.isEmpty()) {
            return Optional.of(Doubt.PERCENT_MISMATCH);
        }
        BigDecimal share = actual.multiply(HUNDRED).divide(plan, 4, RoundingMode.HALF_UP);
        boolean agrees =
                typed.stream().anyMatch(v -> v.subtract(share).abs().compareTo(TOLERANCE) <= 0);
        return agrees ? Optional.empty() : Optional.of(Doubt.PERCENT_MISMATCH);
    }

    private Read answer(PairSides sides, PairOrder order, Optional<Doubt> doubt) {
        if (sides.areEmpty()) {
            return Read.no(doubt.orElse(Doubt.OTHER_UNIT));
        }
        List<Answer> pairs = new ArrayList<>();
        combine(sides, order == PairOrder.PLAN_FIRST, pairs);
        if (order == PairOrder.UNKNOWN) {
            combine(sides, true, pairs);
        }
        Reading reading =
                doubt.isEmpty() && pairs.size() == 1
                        ? new Reading.Understood(pairs.getFirst(), "")
                        : new Reading.Ambiguous(pairs, doubt.orElse(Doubt.UNSURE));
        return new Read(reading, sides.second().unit());
    }

    /** Two sides typed alike are read alike: "1.895/1.932" is not 1895 of 1,932. */
    private static void combine(PairSides sides, boolean planFirst, List<Answer> pairs) {
        List<BigDecimal> first = sides.first().values();
        List<BigDecimal> second = sides.second().values();
        int size = Math.max(first.size(), second.size());
        for (int i = 0; i < size; i++) {
            BigDecimal one = Read.canonical(first.get(Math.min(i, first.size() - 1)));
            BigDecimal two = Read.canonical(second.get(Math.min(i, second.size() - 1)));
            pairs.add(planFirst ? new Answer.Pair(two, one) : new Answer.Pair(one, two));
        }
    }

    private Read several(List<Mention> main) {
        List<Answer> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < main.size(); i++) {
            Mention first = main.get(i);
            Mention second = main.get(i + 1);
            PairSides sides = sidesReader.read(first, second);
            boolean pair = Mentions.isFraction(message, first, second) && !sides.areEmpty();
            if (pair) {
                combine(sides, false, pairs);
            }
        }
        return pairs.isEmpty()
                ? Read.no(Doubt.SEVERAL_FIGURES)
                : Read.of(new Reading.Ambiguous(pairs, Doubt.SEVERAL_FIGURES));
    }
}
