package vn.sothon.inbox;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.sothon.conversation.Said;
import vn.sothon.organisation.Person;
import vn.sothon.wording.Wording;

/** A message of a person who is linked: whether it is taken, and what it says. */
@Singleton
final class Hearing {

    private static final Wording WORDING = Wording.of(Hearing.class);

    private final Situations situations;
    private final Meaning meaning;
    private final Talk talk;

    Hearing(Situations situations, Meaning meaning, Talk talk) {
        this.situations = situations;
        this.meaning = meaning;
        this.talk = talk;
    }

    void hear(Person person, Received message) {
        if (!situations.hasRole(person)) {
            talk.say(WORDING.say("removed", "salutation", person.salutation()), message);
        } else if (message.event().kind() == EventKind.TOO_LONG) {
            talk.say(WORDING.say("tooLong", "limit", CleanText.LONGEST), message);
        } else {
            Optional<Said> said = meaning.of(message);
            said.ifPresent(words -> talk.turn(person, words, message));
        }
    }
}
