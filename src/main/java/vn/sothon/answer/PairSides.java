package vn.sothon.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.sothon.answer.Reading.Doubt;

/** The values of both sides of a pair; a scale or unit said once, at the end, holds for both. */
record PairSides(Candidates first, Candidates second) {

    Optional<Doubt> doubt() {
        if (first.values().isEmpty()) {
            return first.doubt();
        }
        return second.doubt().or(first::doubt);
    }

    boolean areEmpty() {
        return first.values().isEmpty() || second.values().isEmpty();
    }

    /** Reads both sides of one question. */
    static final class Reader {

        private final Asked asked;
        private final ValueReader values;

        Reader(Asked asked) {
            this.asked = asked;
            this.values = new ValueReader(asked);
        }

        PairSides read(Mention first, Mention second) {
            boolean halfScaled = first.quantity().style().scaled() && isBare(second);
            if (halfScaled || areDifferent(first, second)) {
                return other();
            }
            var sides = new PairSides(values.read(withUnitOf(first, second)), values.read(second));
            boolean sameUnit = sides.first().unit().equals(sides.second().unit());
            return sameUnit || sides.areEmpty() || !asked.unit().isNone() ? sides : other();
        }

        /** Two counts that fit the question may be named differently; two measures may not. */
        private boolean areDifferent(Mention first, Mention second) {
            String one = first.stated().symbol();
            String other = second.stated().symbol();
            boolean compared =
                    asked.unit().isNone()
                            || first.stated().measure().isPresent()
                            || !samePeople(first, second);
            return compared && !one.isEmpty() && !other.isEmpty() && !one.equals(other);
        }

        private static Mention withUnitOf(Mention first, Mention second) {
            if (isBare(first) && second.quantity().style().scaled()) {
                return with(scaled(first.quantity(), second.quantity().style()), first, second);
            }
            return first.stated().fit() == Stated.Fit.NOTHING
                    ? with(first.quantity(), first, second)
                    : first;
        }

        private static Mention with(Quantity quantity, Mention first, Mention second) {
            return new Mention(
                    first.start(),
                    first.end(),
                    quantity,
                    second.stated(),
                    first.lead(),
                    first.roles());
        }

        private static PairSides other() {
            Candidates none = Candidates.none(Doubt.OTHER_UNIT);
            return new PairSides(none, none);
        }

        private static boolean samePeople(Mention first, Mention second) {
            return first.stated().fits() && second.stated().fits();
        }

        private static boolean isBare(Mention mention) {
            return mention.stated().fit() == Stated.Fit.NOTHING
                    && !mention.quantity().style().scaled();
        }

        private static Quantity scaled(Quantity quantity, Quantity.Style style) {
            List<BigDecimal> values =
                    quantity.values().stream()
                            .map(value -> value.scaleByPowerOfTen(style.scale()))
                            .toList();
            Quantity.Form form = values.size() > 1 ? Quantity.Form.SCALED_THREE : quantity.form();
            return new Quantity(form, values, style);
        }
    }
}
