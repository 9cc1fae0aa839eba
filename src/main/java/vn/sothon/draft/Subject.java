package vn.sothon.draft;

import java.util.List;
import java.util.Optional;
import vn.sothon.definition.Expression;
import vn.sothon.definition.QuestionType;
import vn.sothon.figures.ReportingUnit;

/**
 * What a figure in a template is about.
 *
 * @param key tells it from every other figure of the report
 * @param label what it is called
 * @param type how it is printed
 * @param asked the units that owe it
 * @param expression how to calculate with it; empty where it is no number
 */
record Subject(
        String key,
        String label,
        QuestionType type,
        List<ReportingUnit> asked,
        Optional<Expression> expression) {
    Subject {
        asked = List.copyOf(asked);
    }

    /** The unit of measure as printed, empty where there is none. */
    String unit() {
        return type instanceof QuestionType.Figure(var figure) ? figure.unit() : "";
    }
}
