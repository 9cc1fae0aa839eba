package vn.sothon.definition;

import java.util.Optional;

/** Which figures go together; hectares are not added to tonnes, nor a pair to a number. */
final class ShapeRules {

    private final Complaint complaint;

    ShapeRules(Complaint complaint) {
        this.complaint = complaint;
    }

    /** Adding and subtracting want one unit, and pairs with pairs. */
    Optional<Shape> sum(Shape one, Shape other, Syntax at) {
        if (one.isPair() != other.isPair()) {
            complaint.at(at.at(), "pair_and_number");
            return Optional.empty();
        }
        if (!one.hasUnitOf(other)) {
            return unitsDiffer(one, other, at);
        }
        return Optional.of(one.withUnitOf(other));
    }

    /** A product of two measures is of a unit that nobody has declared. */
    Optional<Shape> product(Shape one, Shape other, Syntax at) {
        if (one.isPair() && other.isPair()) {
            complaint.at(at.at(), "pair_times_pair");
            return Optional.empty();
        }
        boolean isPair = one.isPair() || other.isPair();
        boolean bothMeasured = !one.unit().isEmpty() && !other.unit().isEmpty();
        String unit = bothMeasured ? Shape.ANY_UNIT : one.unit() + other.unit();
        return Optional.of(new Shape(isPair, unit, one.isCounted() && other.isCounted()));
    }

    /** Counted things are compared whatever they are (người and hộ), measures in one unit. */
    Optional<Shape> comparison(Shape one, Shape other, Syntax at) {
        if (one.isPair() || other.isPair()) {
            complaint.at(at.at(), "pair_compared");
            return Optional.empty();
        }
        return one.isComparableWith(other) ? Optional.of(one) : unitsDiffer(one, other, at);
    }

    private Optional<Shape> unitsDiffer(Shape one, Shape other, Syntax at) {
        complaint.at(at.at(), "units_differ", "left", one.unit(), "right", other.unit());
        return Optional.empty();
    }
}
