package vn.sothon.conversation;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sothon.answer.Answer;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.Section;
import vn.sothon.definition.SectionId;
import vn.sothon.figures.Given;
import vn.sothon.figures.ReportingUnit;

/**
 * What a person owes for one unit in one campaign, and what is already there.
 *
 * @param campaignTitle as shown to people: "Báo cáo thi đua, khen thưởng năm 2026"
 * @param locked no answer is taken any more
 * @param lastYear the unit's answers in the campaign before
 * @param submitted the sections already sent, with their receipt
 */
public record Duty(
        DutyId id,
        ReportingUnit unit,
        String campaignTitle,
        ZonedDateTime deadline,
        boolean locked,
        ReportDefinition definition,
        Map<QuestionId, Given> answers,
        Map<QuestionId, Given> lastYear,
        Map<SectionId, Receipt> submitted) {
    public Duty {
        answers = Map.copyOf(answers);
        lastYear = Map.copyOf(lastYear);
        submitted = Map.copyOf(submitted);
    }

    /** The proof that a section was sent. */
    public record Receipt(String code, ZonedDateTime at) {}

    /** The sections this unit owes, in the order of the definition. */
    public List<Section> sections() {
        return definition.sectionsOf(unit.respondent());
    }

    public Optional<Answer> answer(QuestionId question) {
        return Optional.ofNullable(answers.get(question)).map(Given::answer);
    }

    /** Whether the question needs nothing more: a list counts once it is closed. */
    public boolean isAnswered(Question question) {
        return answer(question.id()).filter(Duty::isWhole).isPresent();
    }

    public boolean isSubmitted(Section section) {
        return submitted.containsKey(section.id());
    }

    /** The sections still to be sent. */
    public List<Section> openSections() {
        return sections().stream().filter(section -> !isSubmitted(section)).toList();
    }

    public List<Question> missing(Section section) {
        return section.questions().stream().filter(question -> !isAnswered(question)).toList();
    }

    /** The question, where it belongs to a section that this unit owes. */
    public Optional<Question> question(QuestionId id) {
        return sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    public Optional<Section> sectionOf(QuestionId id) {
        return sections().stream()
                .filter(section -> section.questions().stream().anyMatch(q -> q.id().equals(id)))
                .findFirst();
    }

    /** The duty as it is once the answer is stored. */
    Duty with(QuestionId question, Given given) {
        Map<QuestionId, Given> more = new HashMap<>(answers);
        more.put(question, given);
        return new Duty(
                id, unit, campaignTitle, deadline, locked, definition, more, lastYear, submitted);
    }

    /** The duty as it is once the section is sent. */
    Duty with(SectionId section, Receipt receipt) {
        Map<SectionId, Receipt> more = new HashMap<>(submitted);
        more.put(section, receipt);
        return new Duty(
                id, unit, campaignTitle, deadline, locked, definition, answers, lastYear, more);
    }

    private static boolean isWhole(Answer answer) {
        return !(answer instanceof Answer.Items items) || items.closed();
    }
}
