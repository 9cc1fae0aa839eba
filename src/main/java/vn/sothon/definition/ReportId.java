package vn.sothon.definition;

/** A report's slug: the name of its folder below {@code templates/}. */
public record ReportId(String value) implements Comparable<ReportId> {

    private static final java.util.regex.Pattern SLUG =
            java.util.regex.Pattern.compile("[a-z][a-z0-9-]*");

    public ReportId {
        if (!SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    public static boolean isValid(String value) {
        return SLUG.matcher(value).matches();
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
