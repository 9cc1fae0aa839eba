package vn.sothon.definition;

/**
 * A figure computed from others, never asked.
 *
 * @param row the row of the report's outline ("Q000-25")
 * @param label what the figure is called
 * @param unit as printed
 * @param expression over question ids, see {@link Expression}
 */
public record Calculation(
        QuestionId id, String row, String label, String unit, Expression expression) {}
