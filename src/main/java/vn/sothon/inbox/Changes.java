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

/** Does what a turn of the conversation asks for, after a last look at who may ask for it. */
@Singleton
final class Changes {

    private final Answers answers;
    private final Submissions submissions;
    private final Reminders reminders;
    private final Requests requests;

    Changes(Answers answers, Submissions submissions, Reminders reminders, Requests requests) {
        this.answers = answers;
        this.submissions = submissions;
        this.reminders = reminders;
        this.requests = requests;
    }

    /**
     * @throws IllegalStateException where the conversation asks for what the speaker may not do:
     *     nothing of the message is stored then
     */
    void apply(Change change, Situation situation, MessageRef message) {
        switch (change) {
            case Change.Give give -> give(give, situation, message);
            case Change.Submit submit -> submit(submit, situation);
            case Change.Request request -> requests.answer(request, situation, message.chat());
        }
    }

    private void give(Change.Give give, Situation situation, MessageRef message) {
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

    private void submit(Change.Submit submit, Situation situation) {
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
