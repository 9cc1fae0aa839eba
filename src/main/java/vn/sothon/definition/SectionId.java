package vn.sothon.definition;

/** A section's slug, unique within its report. */
public record SectionId(String value) implements Comparable<SectionId> {

    private static final java.util.regex.Pattern SLUG =
            java.util.regex.Pattern.compile("[a-z][a-z0-9_]*");

    public SectionId {
        if (!SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    public static boolean isValid(String value) {
        return SLUG.matcher(value).matches();
    }

    @Override
    public int compareTo(SectionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
