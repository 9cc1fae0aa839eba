package vn.sothon.definition;

/**
 * A rule that answers must satisfy; it waits while a figure it needs is unanswered.
 *
 * @param expression a comparison, see {@link Expression}
 * @param message what is wrong and what to do, in Vietnamese
 */
public record Check(String id, Expression expression, Severity severity, String message) {

    /** How hard a failed check stops a submission (figures.md §5). */
    public enum Severity {
        /** The section cannot be submitted without a correction or a written reason. */
        ERROR,
        /** Asked once; the reason is kept. */
        WARNING,
        /** Shown to the supervisor only. */
        NOTE
    }
}
