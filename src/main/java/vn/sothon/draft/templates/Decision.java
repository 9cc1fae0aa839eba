package vn.sothon.draft.templates;

import java.util.List;
import vn.sothon.definition.Mistake;

/** What came of deciding on a wording. */
public sealed interface Decision {

    /** It is as was asked for, now or since a moment ago: a second click is no second decision. */
    record Done() implements Decision {}

    /** Another wording is in use than the one the decision was made against; nothing changed. */
    record Overtaken() implements Decision {}

    /** A wording with mistakes is not taken into use. */
    record Mistaken(List<Mistake> mistakes) implements Decision {}

    /** The reason has more than {@value #LONGEST_NOTE} characters; nothing changed. */
    record NoteTooLong() implements Decision {}

    /** The owner has no version of that number. */
    record Unknown() implements Decision {}

    /** In characters, as the table has it. */
    int LONGEST_NOTE = 500;
}
