package vn.sothon.inbox;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.sothon.campaign.Reminders;
import vn.sothon.conversation.Change;
import vn.sothon.conversation.DutyId;
import vn.sothon.conversation.Situation;
import vn.sothon.submission.Answers;
import vn.sothon.submission.MessageRef;
import vn.sothon.submission.Source;
import vn.sothon.submission.Submissions;

/** Stores what a turn of the conversation changed, after a last look at who may change it. */
@Singleton
final class Changes {

    private final Answers answers;
    private final Submissions submissions;
    private final Reminders reminders;

    Changes(Answers answers, Submissions submissions, Reminders reminders) {
        this.answers = answers;
        this.submissions = submissions;
        this.reminders = reminders;
    }

    /**
     * Stores an answer.
     *
     * @throws IllegalStateException where the speaker may not give it: nothing of the message is
     *     stored then
     */
    void give(Change.Give give, Situation situation, MessageRef message) {
        requireOpen(give.duty(), situation);
        answers.give(
                give.duty(),
                give.question(),
                give.answer(),
                new Source(
                        situation.speaker().person(),
                        give.typed(),
                        give.reason(),
                        Optional.of(message)));
    }

    /**
     * Sends a section.
     *
     * @throws IllegalStateException where the speaker may not send it
     */
    void submit(Change.Submit submit, Situation situation) {
        requireOpen(submit.duty(), situation);
        submissions.submit(submit, situation.speaker().person());
        reminders.sectionSubmitted(submit.duty());
    }

    private static void requireOpen(DutyId id, Situation situation) {
        boolean isOpen =
                situation.duties().stream()
                        .anyMatch(duty -> duty.id().equals(id) && !duty.locked());
        if (!isOpen) {
            throw new IllegalStateException(id + " is not open to " + situation.speaker().person());
        }
    }
}
