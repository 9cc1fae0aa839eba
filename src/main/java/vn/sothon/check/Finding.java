package vn.sothon.check;

import vn.sothon.definition.Check;

/**
 * What a check found in figures that are all there.
 *
 * @param values what was compared, as it stands: "Số nhân khẩu 120 < Số hộ 152"
 */
public record Finding(Check check, Outcome outcome, String values) {

    /** Whether the rule is kept. */
    public enum Outcome {
        HOLDS,
        FAILS
    }

    public boolean isFailed() {
        return outcome == Outcome.FAILS;
    }
}
