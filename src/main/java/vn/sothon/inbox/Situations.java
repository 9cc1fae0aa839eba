package vn.sothon.inbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import vn.sothon.campaign.Duties;
import vn.sothon.conversation.Dialogue;
import vn.sothon.conversation.Situation;
import vn.sothon.conversation.Speaker;
import vn.sothon.organisation.Person;
import vn.sothon.platform.VietnamTime;

/** Everything the conversation needs to know of a person at this moment. */
@Singleton
final class Situations {

    private final Duties duties;
    private final Dialogues dialogues;
    private final Clock clock;

    Situations(Duties duties, Dialogues dialogues, Clock clock) {
        this.duties = duties;
        this.dialogues = dialogues;
        this.clock = clock;
    }

    /** Loads the situation under the lock of the person's dialogue. */
    Situation lock(Person person) {
        Dialogue dialogue = dialogues.lock(person);
        Duties.Standing standing = duties.standingOf(person.id());
        return new Situation(
                new Speaker(person.id(), person.name(), person.salutation()),
                standing.duties(),
                standing.oversight(),
                dialogue,
                clock.instant().atZone(VietnamTime.ZONE));
    }

    void keep(Person person, Dialogue dialogue) {
        dialogues.save(person, dialogue);
    }
}
