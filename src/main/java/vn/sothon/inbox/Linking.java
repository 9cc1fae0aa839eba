package vn.sothon.inbox;

import jakarta.inject.Singleton;
import vn.sothon.organisation.Invitations;
import vn.sothon.organisation.Person;
import vn.sothon.organisation.Redemption;
import vn.sothon.wording.Wording;

/** "/start CODE": links the chat it comes from, or says why not. */
@Singleton
final class Linking {

    private static final Wording WORDING = Wording.of(Linking.class);

    private final Invitations invitations;
    private final Talk talk;

    Linking(Invitations invitations, Talk talk) {
        this.invitations = invitations;
        this.talk = talk;
    }

    void link(String code, Received message) {
        switch (invitations.redeem(code, message.from())) {
            case Redemption.Linked(var person) -> talk.greet(person, welcome(person), message);
            case Redemption.WrongCode() -> talk.say(WORDING.say("code.wrong"), message);
            case Redemption.Expired() -> talk.say(WORDING.say("code.expired"), message);
            case Redemption.AlreadyUsed() -> talk.say(WORDING.say("code.used"), message);
            case Redemption.LinkedToAnother() -> talk.say(WORDING.say("code.other"), message);
        }
    }

    /** Who reads the data and how to have it erased. */
    private static String welcome(Person person) {
        return WORDING.say("welcome", "salutation", person.salutation(), "name", person.name());
    }
}
