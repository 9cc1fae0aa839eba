package vn.sothon.conversation;

import java.util.List;
import vn.sothon.answer.Answer;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.SectionId;

/** Something the shell must do, in the same transaction in which the message is marked done. */
public sealed interface Change {

    /**
     * An answer, new or corrected.
     *
     * @param typed the person's own words, kept for ever beside what was understood
     * @param reason why it was changed after submission, else empty
     */
    record Give(DutyId duty, QuestionId question, Answer answer, String typed, String reason)
            implements Change {}

    /**
     * A section is sent.
     *
     * @param code the short number on the receipt
     * @param reason why answers are missing or checks fail, else empty
     */
    record Submit(DutyId duty, SectionId section, String code, String reason) implements Change {}

    /** Something a supervisor asked for; the shell composes and sends it. */
    sealed interface Request extends Change {}

    record ShowProgress(long campaign) implements Request {}

    record RemindNow(long campaign) implements Request {}

    record SendDraft(long campaign) implements Request {}

    /** A one-time code that opens the pages. */
    record GiveSignInCode() implements Request {}

    /** The changes of a turn that gives no answer. */
    static List<Change> nothing() {
        return List.of();
    }
}
