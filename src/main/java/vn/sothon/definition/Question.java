package vn.sothon.definition;

import java.util.List;

/**
 * A question of a report.
 *
 * @param row the row of the report's outline it belongs to ("Q000-24"); several questions may share
 *     one
 * @param group the id of the group it is an item of, empty where it stands alone
 * @param label what the figure is called in receipts, cards and gaps ("Diện tích lúa cả năm")
 * @param prompt the question as put to a person
 * @param aliases further words by which a person may name the figure ("lúa")
 * @param example one example of how to answer, shown with the prompt
 * @param estimated the figure is an estimate and is printed as "ước"
 * @param confirmBeyond how many times more, or less, than last year or the plan a figure may be
 *     before it is confirmed once; 0 for never
 * @param fromLastYear last year's answer is offered as a starting point
 */
public record Question(
        QuestionId id,
        String row,
        String group,
        String label,
        String prompt,
        List<String> aliases,
        QuestionType type,
        Aggregation aggregation,
        String example,
        boolean estimated,
        boolean fromLastYear,
        int confirmBeyond) {
    public Question {
        aliases = List.copyOf(aliases);
    }
}
