package vn.sothon.conversation;

import java.util.HashSet;
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

    Dialogue met() {
        return new Dialogue(true, duty, section, at, skipped, pending);
    }

    Dialogue speakingFor(DutyId chosen) {
        return new Dialogue(
                greeted,
                Optional.of(chosen),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    /** Asks again for which unit the person speaks. */
    Dialogue speakingForNobody() {
        return new Dialogue(
                greeted,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    Dialogue in(SectionId chosen) {
        return new Dialogue(
                greeted, duty, Optional.of(chosen), Optional.empty(), Set.of(), Optional.empty());
    }

    Dialogue backAt(QuestionId question) {
        return new Dialogue(
                greeted, duty, section, Optional.of(question), skipped, Optional.empty());
    }

    /** The open question is done with, for now or for good. */
    Dialogue onwards() {
        return new Dialogue(greeted, duty, section, Optional.empty(), skipped, Optional.empty());
    }

    Dialogue skipping(QuestionId question) {
        Set<QuestionId> more = new HashSet<>(skipped);
        more.add(question);
        return new Dialogue(greeted, duty, section, Optional.empty(), more, Optional.empty());
    }

    /** Whatever was left for later is asked again. */
    Dialogue resumed() {
        return new Dialogue(greeted, duty, section, Optional.empty(), Set.of(), Optional.empty());
    }

    Dialogue waitingFor(Pending what) {
        return new Dialogue(greeted, duty, section, at, skipped, Optional.of(what));
    }

    Dialogue waitingForNothing() {
        return new Dialogue(greeted, duty, section, at, skipped, Optional.empty());
    }
}
