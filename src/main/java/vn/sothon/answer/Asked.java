package vn.sothon.answer;

import java.math.BigDecimal;
import java.util.Optional;

/** A question as the reader needs it: its type, its unit, and what may order two readings. */
record Asked(FigureType type, AskedUnit unit, Hints hints) {

    /** Whether "1.245" can only be one thousand two hundred and forty-five here. */
    boolean isWhole(Stated stated) {
        return switch (type) {
            case FigureType.Count _, FigureType.Rank _ -> true;
            case FigureType.Money _ -> true;
            case FigureType.Percent _ -> false;
            case FigureType.Decimal decimal -> decimal.decimals() == 0;
            case FigureType.Pair pair -> pair.decimals() == 0 || countsThings(stated);
            case FigureType.Change change -> change.decimals() == 0 || countsThings(stated);
        };
    }

    /** Where the question names no unit, the stated one decides whether things are counted. */
    private boolean countsThings(Stated stated) {
        return unit.isNone() && stated.fits() && stated.measure().isEmpty();
    }

    int decimals() {
        return switch (type) {
            case FigureType.Count _, FigureType.Rank _ -> 0;
            case FigureType.Money _ -> 2;
            case FigureType.Percent percent -> Math.max(percent.decimals(), 3);
            case FigureType.Decimal decimal -> Math.max(decimal.decimals(), 3);
            case FigureType.Pair pair -> Math.max(pair.decimals(), 3);
            case FigureType.Change change -> Math.max(change.decimals(), 3);
        };
    }

    boolean isShare() {
        return unit.measure().filter(m -> m.dimension() == Measure.Dimension.SHARE).isPresent();
    }

    boolean isMoney() {
        return unit.isMoney();
    }

    Optional<BigDecimal> reference() {
        return hints.plan().or(hints::lastYear).filter(value -> value.signum() > 0);
    }
}
