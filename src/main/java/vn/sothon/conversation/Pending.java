package vn.sothon.conversation;

import java.util.Map;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.SectionId;

/**
 * What the bot is waiting for besides the answer to the open question. It holds only ids and what
 * was typed; readings are derived again, so nothing in it can go stale.
 */
public sealed interface Pending {

    /** Which of several readings of {@code typed} is meant. */
    record Confirming(QuestionId question, String typed) implements Pending {}

    /** The other half of a pair of which {@code typed} was one. */
    record HalfPair(QuestionId question, String typed) implements Pending {}

    /** More paragraphs of a text that is stored so far. */
    record MoreText(QuestionId question) implements Pending {}

    /** The remaining columns of a list item; column id to what was typed. */
    record FillingItem(QuestionId question, Map<String, String> typed) implements Pending {
        public FillingItem {
            typed = Map.copyOf(typed);
        }
    }

    /** The words that describe a chosen option. */
    record Detail(QuestionId question, String option) implements Pending {}

    /** A reason for sending a section that lacks answers or fails a check. */
    record SubmitReason(SectionId section) implements Pending {}

    /** A reason for changing, after submission, a figure to what {@code typed} says. */
    record CorrectionReason(QuestionId question, String typed) implements Pending {}

    /** Whether the card made of {@code typed}, a text with several figures, is right. */
    record ConfirmingSeveral(String typed) implements Pending {}
}
