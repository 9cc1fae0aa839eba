package vn.sothon.conversation;

import java.util.Optional;
import java.util.Set;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.SectionId;

/**
 * The little that is remembered between two messages of a person. The position itself is derived
 * from what is open; everything here may be lost without losing an answer.
 *
 * @param greeted whether the duties have been introduced
 * @param duty which of several units the person speaks for
 * @param section the section the person chose to work on
 * @param at the question the person went back to, or wants to correct
 * @param skipped questions left for later in this sitting
 */
public record Dialogue(
        boolean greeted,
        Optional<DutyId> duty,
        Optional<SectionId> section,
        Optional<QuestionId> at,
        Set<QuestionId> skipped,
        Optional<Pending> pending) {
    public Dialogue {
        skipped = Set.copyOf(skipped);
    }

    public static Dialogue fresh() {
        return new Dialogue(
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }
}
