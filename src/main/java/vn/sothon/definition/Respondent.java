package vn.sothon.definition;

/**
 * Who answers a section: every unit of a kind, or one named office of the commune. Written {@code
 * village}, {@code school}, {@code office/economic} in YAML.
 *
 * @param office the office's slug for {@link UnitKind#OFFICE}, empty for every other kind
 */
public record Respondent(UnitKind kind, String office) {
    public Respondent {
        if ((kind == UnitKind.OFFICE) == office.isEmpty()) {
            throw new IllegalArgumentException("respondent " + kind + "/" + office);
        }
    }
}
