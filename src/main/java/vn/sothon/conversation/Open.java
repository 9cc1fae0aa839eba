package vn.sothon.conversation;

import java.util.ArrayList;
import java.util.List;
import vn.sothon.definition.Question;
import vn.sothon.definition.Section;

/**
 * What is open for a unit, derived from its answers: the first unanswered question, a section to be
 * reviewed and sent, or nothing any more.
 */
sealed interface Open {

    /**
     * A question.
     *
     * @param number its place in the section, from 1
     * @param returned the person came back to it, so its present answer is shown
     */
    record Ask(Section section, Question question, int number, boolean returned) implements Open {}

    /** Every question of the section is answered or left for later. */
    record Review(Section section) implements Open {}

    /** Every section is sent. */
    record AllSent() implements Open {}

    static Open of(Duty duty, Dialogue dialogue) {
        if (dialogue.at().isPresent()) {
            for (Section section : duty.sections()) {
                for (Question question : section.questions()) {
                    if (question.id().equals(dialogue.at().get())) {
                        return ask(section, question, true);
                    }
                }
            }
        }
        return inOrder(duty, dialogue).stream()
                .filter(section -> !duty.isSubmitted(section))
                .findFirst()
                .map(section -> firstOpen(section, duty, dialogue))
                .orElse(new AllSent());
    }

    static Ask ask(Section section, Question question, boolean returned) {
        return new Ask(section, question, section.questions().indexOf(question) + 1, returned);
    }

    private static Open firstOpen(Section section, Duty duty, Dialogue dialogue) {
        return section.questions().stream()
                .filter(question -> !duty.isAnswered(question))
                .filter(question -> !dialogue.skipped().contains(question.id()))
                .findFirst()
                .<Open>map(question -> ask(section, question, false))
                .orElse(new Review(section));
    }

    private static List<Section> inOrder(Duty duty, Dialogue dialogue) {
        List<Section> sections = new ArrayList<>(duty.sections());
        dialogue.section()
                .flatMap(chosen ->
                        sections.stream()
                                .filter(section -> section.id().equals(chosen))
                                .findFirst())
                .ifPresent(chosen -> {
                    sections.remove(chosen);
                    sections.addFirst(chosen);
                });
        return sections;
    }
}
