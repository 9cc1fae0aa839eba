package vn.sothon.figures;

import java.util.Map;
import vn.sothon.definition.QuestionId;

/** Everything one unit has answered in one campaign. */
public record UnitAnswers(ReportingUnit unit, Map<QuestionId, Given> answers) {
    public UnitAnswers {
        answers = Map.copyOf(answers);
    }
}
