package vn.sothon.submission;

import java.util.HashMap;
import java.util.Map;
import vn.sothon.conversation.Duty;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.SectionId;
import vn.sothon.figures.Given;

/**
 * What a unit has given in a campaign.
 *
 * @param revision the number of its last change; 0 before the first
 * @param submitted the sections it has sent, each with its last receipt
 */
public record Sheet(
        long revision, Map<QuestionId, Given> answers, Map<SectionId, Duty.Receipt> submitted) {

    static final Sheet EMPTY = new Sheet(-1, Map.of(), Map.of());

    public Sheet {
        answers = Map.copyOf(answers);
        submitted = Map.copyOf(submitted);
    }

    /** The sheet after later changes. */
    Sheet with(
            long newRevision,
            Map<QuestionId, Given> newAnswers,
            Map<SectionId, Duty.Receipt> newlySubmitted) {
        Map<QuestionId, Given> allAnswers = new HashMap<>(answers);
        allAnswers.putAll(newAnswers);
        Map<SectionId, Duty.Receipt> allSubmitted = new HashMap<>(submitted);
        allSubmitted.putAll(newlySubmitted);
        return new Sheet(newRevision, allAnswers, allSubmitted);
    }

    int weight() {
        return 1 + answers.size();
    }
}
