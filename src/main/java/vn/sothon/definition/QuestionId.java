package vn.sothon.definition;

/**
 * A question's slug, unique within its report; an item of a group is written {@code group.item}.
 */
public record QuestionId(String value) implements Comparable<QuestionId> {

    private static final java.util.regex.Pattern SLUG =
            java.util.regex.Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?");

    public QuestionId {
        if (!SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    public static boolean isValid(String value) {
        return SLUG.matcher(value).matches();
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
