package vn.sothon.answer;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Values that may order two likely readings, never decide between them (figures.md, rule 3).
 *
 * @param lastYear the same figure a year ago
 * @param plan the plan, where somebody else has given it
 */
public record Hints(Optional<BigDecimal> lastYear, Optional<BigDecimal> plan) {
    public static Hints none() {
        return new Hints(Optional.empty(), Optional.empty());
    }
}
