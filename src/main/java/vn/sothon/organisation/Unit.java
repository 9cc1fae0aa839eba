package vn.sothon.organisation;

import java.time.LocalDate;
import java.util.Optional;
import vn.sothon.definition.Respondent;
import vn.sothon.figures.ReportingUnit;

/**
 * A commune, or what belongs to one: a village, an office, a school, its police, its military.
 *
 * @param commune the commune it belongs to, empty for a commune
 */
public record Unit(long id, Optional<Long> commune, Details details) {

    /**
     * What is known of a unit before it has an id.
     *
     * @param tenant the province
     * @param name in full, as in a sentence: "thôn Đăk Book"
     * @param label short, as in a table: "Đăk Book"
     */
    public record Details(
            String tenant,
            Respondent respondent,
            String name,
            String label,
            LocalDate validFrom,
            Optional<LocalDate> validUntil) {}

    public String tenant() {
        return details.tenant();
    }

    public String name() {
        return details.name();
    }

    public String label() {
        return details.label();
    }

    public Respondent respondent() {
        return details.respondent();
    }

    /** The unit as the figure book knows it. */
    public ReportingUnit reporting() {
        return new ReportingUnit(id, name(), respondent());
    }
}
