package vn.sothon.figures;

import java.util.Map;
import java.util.Optional;
import vn.sothon.definition.QuestionId;

/** Everything one unit has answered in one campaign. */
public record UnitAnswers(ReportingUnit unit, Map<QuestionId, Given> answers) {
    public UnitAnswers {
        answers = Map.copyOf(answers);
    }

    /** What the unit gave for a question; empty while it is silent. */
    public Optional<Given> given(QuestionId question) {
        return Optional.ofNullable(answers.get(question));
    }
}
