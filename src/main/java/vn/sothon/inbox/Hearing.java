package vn.sothon.inbox;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.sothon.conversation.Said;
import vn.sothon.organisation.Contacts;
import vn.sothon.organisation.Person;
import vn.sothon.wording.Wording;

/** A message of a person who is linked: whether it is taken, and what it says. */
@Singleton
final class Hearing {

    private static final Wording WORDING = Wording.of(Hearing.class);

    private final ReceivingQueue queue;
    private final Meaning meaning;
    private final Talk talk;

    Hearing(ReceivingQueue queue, Meaning meaning, Talk talk) {
        this.queue = queue;
        this.meaning = meaning;
        this.talk = talk;
    }

    void hear(Contacts.Contact contact, Received message) {
        Person person = contact.person();
        if (!contact.hasRole()) {
            talk.say(WORDING.say("removed", "salutation", person.salutation()), message);
        } else if (message.event().kind() == EventKind.TOO_LONG) {
            talk.say(WORDING.say("tooLong", "limit", CleanText.LONGEST), message);
        } else if (!isRepeated(message)) {
            Optional<Said> said = meaning.of(message);
            said.ifPresent(words -> talk.turn(person, words, message));
        }
    }

    /**
     * Who hears nothing writes the same again, and an app repeats a press after reconnecting: that
     * is no answer to a question which was not seen yet.
     */
    private boolean isRepeated(Received message) {
        return switch (message.event().kind()) {
            case TEXT -> message.backlog().hasReply() && queue.repeatsTheOneBefore(message);
            case PRESSED -> queue.wasPressedJustNow(message);
            case EDITED, TOO_LONG, UNSUPPORTED, GROUP, REACHABLE, UNREACHABLE -> false;
        };
    }
}
