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

    PairReader(Asked asked, Message message) {
        this.asked = asked;
        this.message = message;
        this.values = new ValueReader(asked);
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
        if (message.has(Sense.UP) || message.has(Sense.DOWN) || message.has(Sense.UP_TO)) {
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
        boolean fraction = Mentions.isFraction(message, first, second) || isOver(first, second);
        if (between == Doubt.CORRECTION || between == Doubt.RANGE || between == Doubt.SUM) {
            return Read.no(between);
        }
        Order order = fraction ? fractionOrder(first) : wordOrder(first, second);
        Sides sides = sides(first, second);
        Optional<Doubt> doubt =
                torn(first, second)
                        .or(() -> sides.doubt())
                        .or(() -> Doubts.anywhere(message))
                        .or(() -> change())
                        .or(() -> Doubts.words(message, second, asked))
                        .or(() ->
                                order == Order.UNKNOWN
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
        boolean change =
                message.has(Sense.UP) || message.has(Sense.DOWN) || message.has(Sense.UP_TO);
        return change ? Optional.of(Doubt.CHANGE_NOT_LEVEL) : Optional.empty();
    }

    private enum Order {
        ACTUAL_FIRST,
        PLAN_FIRST,
        UNKNOWN
    }

    /** "660 trên 668", "660 so với kế hoạch 668". */
    private boolean isOver(Mention first, Mention second) {
        boolean over =
                second.start() - first.end() == 1
                        && message.tokens().get(first.end()).mayBe("trên");
        return over || message.hasBetween(first, second, Sense.VERSUS);
    }

    /** A fraction is actual/plan unless its heading says "kế hoạch/thực hiện". */
    private Order fractionOrder(Mention first) {
        boolean planOnly = first.is(Sense.PLAN) && !first.is(Sense.ACTUAL);
        boolean both = first.is(Sense.PLAN) && first.is(Sense.ACTUAL);
        boolean planLeads = planOnly || (both && comesFirst(Sense.PLAN, Sense.ACTUAL));
        return planLeads ? Order.PLAN_FIRST : Order.ACTUAL_FIRST;
    }

    private boolean comesFirst(Sense one, Sense other) {
        for (Message.Remark remark : message.remarks()) {
            if (remark.sense() == one || remark.sense() == other) {
                return remark.sense() == one;
            }
        }
        return false;
    }

    private Order wordOrder(Mention first, Mention second) {
        boolean after =
                message.remarks().stream()
                        .anyMatch(remark ->
                                remark.start() >= second.end()
                                        && (remark.sense() == Sense.PLAN
                                                || remark.sense() == Sense.ACTUAL));
        boolean mixed = isMixed(first) || isMixed(second) || after;
        if (mixed || first.is(Sense.PLAN) == second.is(Sense.PLAN)) {
            return Order.UNKNOWN;
        }
        return first.is(Sense.PLAN) ? Order.PLAN_FIRST : Order.ACTUAL_FIRST;
    }

    private static boolean isMixed(Mention mention) {
        return mention.is(Sense.PLAN) && mention.is(Sense.ACTUAL);
    }

    /** The values of both sides; a scale said once, at the end, holds for both. */
    private record Sides(Candidates first, Candidates second) {
        Optional<Doubt> doubt() {
            if (first.values().isEmpty()) {
                return first.doubt();
            }
            return second.doubt().or(first::doubt);
        }

        boolean areEmpty() {
            return first.values().isEmpty() || second.values().isEmpty();
        }
    }

    private Sides sides(Mention first, Mention second) {
        Mention left = first;
        if (isBare(first) && second.quantity().style().scaled()) {
            left = scaled(first, second);
        }
        String one = first.stated().symbol();
        String other = second.stated().symbol();
        boolean compared =
                asked.unit().isNone()
                        || first.stated().measure().isPresent()
                        || !samePeople(first, second);
        boolean different = !one.isEmpty() && !other.isEmpty() && !one.equals(other) && compared;
        boolean halfScaled = first.quantity().style().scaled() && isBare(second);
        if (different || halfScaled) {
            return other();
        }
        Mention withUnit =
                first.stated().fit() == Stated.Fit.NOTHING
                        ? new Mention(
                                left.start(),
                                left.end(),
                                left.quantity(),
                                second.stated(),
                                left.lead(),
                                left.roles())
                        : left;
        Sides sides = new Sides(values.read(withUnit), values.read(second));
        boolean sameUnit = sides.first().unit().equals(sides.second().unit());
        return sameUnit || sides.areEmpty() || !asked.unit().isNone() ? sides : other();
    }

    private static Sides other() {
        Candidates none = Candidates.none(Doubt.OTHER_UNIT);
        return new Sides(none, none);
    }

    private static boolean samePeople(Mention first, Mention second) {
        return first.stated().fits() && second.stated().fits();
    }

    private static boolean isBare(Mention mention) {
        return mention.stated().fit() == Stated.Fit.NOTHING && !mention.quantity().style().scaled();
    }

    private static Mention scaled(Mention first, Mention second) {
        int scale = second.quantity().style().scale();
        Quantity quantity = first.quantity();
        List<BigDecimal> values =
                quantity.values().stream().map(value -> value.scaleByPowerOfTen(scale)).toList();
        Quantity.Form form =
                quantity.values().size() > 1 ? Quantity.Form.SCALED_THREE : quantity.form();
        return new Mention(
                first.start(),
                first.end(),
                new Quantity(form, values, second.quantity().style()),
                second.stated(),
                first.lead(),
                first.roles());
    }

    /** A share typed beside the pair must agree with it; else one of the three is a slip. */
    private Optional<Doubt> mismatch(Sides sides, Order order) {
        List<Mention> shares = message.mentions().stream().filter(Mentions::isShare).toList();
        if (asked.isShare() || shares.size() != 1 || sides.areEmpty()) {
            return asked.isShare() || shares.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Doubt.SEVERAL_FIGURES);
        }
        BigDecimal first = sides.first().values().getFirst();
        BigDecimal second = sides.second().values().getFirst();
        BigDecimal plan = order == Order.PLAN_FIRST ? first : second;
        BigDecimal actual = order == Order.PLAN_FIRST ? second : first;
        List<BigDecimal> typed = shares.getFirst().quantity().values();
        if (plan.signum() == 0 || typed.isEmpty()) {
            return Optional.of(Doubt.PERCENT_MISMATCH);
        }
        BigDecimal share = actual.multiply(HUNDRED).divide(plan, 4, RoundingMode.HALF_UP);
        boolean agrees =
                typed.stream().anyMatch(v -> v.subtract(share).abs().compareTo(TOLERANCE) <= 0);
        return agrees ? Optional.empty() : Optional.of(Doubt.PERCENT_MISMATCH);
    }

    private Read answer(Sides sides, Order order, Optional<Doubt> doubt) {
        if (sides.areEmpty()) {
            return Read.no(doubt.orElse(Doubt.OTHER_UNIT));
        }
        List<Answer> pairs = new ArrayList<>();
        combine(sides, order == Order.PLAN_FIRST, pairs);
        if (order == Order.UNKNOWN) {
            combine(sides, true, pairs);
        }
        Reading reading =
                doubt.isEmpty() && pairs.size() == 1
                        ? new Reading.Understood(pairs.getFirst(), "")
                        : new Reading.Ambiguous(pairs, doubt.orElse(Doubt.UNSURE));
        return new Read(reading, sides.second().unit());
    }

    /** Two sides typed alike are read alike: "1.895/1.932" is not 1895 of 1,932. */
    private static void combine(Sides sides, boolean planFirst, List<Answer> pairs) {
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
            Sides sides = sides(first, second);
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
