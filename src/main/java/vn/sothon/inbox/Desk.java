package vn.sothon.inbox;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.sothon.channel.Address;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.organisation.Contacts;
import vn.sothon.outbox.MessageKind;
import vn.sothon.outbox.Outbox;
import vn.sothon.outbox.Posting;
import vn.sothon.outbox.Unreachable;
import vn.sothon.wording.Wording;

/**
 * Where every message is looked at first: who writes, and whether it is for the conversation. Runs
 * within the transaction of its message.
 */
@Singleton
final class Desk {

    private static final Wording WORDING = Wording.of(Desk.class);

    private final Contacts contacts;
    private final Linking linking;
    private final Hearing hearing;
    private final Outbox outbox;
    private final Replies replies;
    private final Unreachable unreachable;

    Desk(
            Contacts contacts,
            Linking linking,
            Hearing hearing,
            Outbox outbox,
            Replies replies,
            Unreachable unreachable) {
        this.contacts = contacts;
        this.linking = linking;
        this.hearing = hearing;
        this.outbox = outbox;
        this.replies = replies;
        this.unreachable = unreachable;
    }

    void handle(Received message) {
        switch (message.event().kind()) {
            case GROUP -> declineGroup(message.from());
            case UNREACHABLE -> unreachable.blocked(message.from());
            case REACHABLE -> contacts.setReachable(message.from(), true);
            case TEXT, EDITED, PRESSED, TOO_LONG, UNSUPPORTED -> handleFromPerson(message);
        }
    }

    /** Tells the person that a message of theirs was put aside. */
    void apologise(Received message) {
        if (message.event().kind() != EventKind.GROUP) {
            replies.say(WORDING.say("parked"), message);
        }
    }

    private void handleFromPerson(Received message) {
        Optional<String> code = StartCode.in(message.event());
        if (code.isPresent()) {
            linking.link(code.get(), message);
            return;
        }
        Optional<Contacts.Contact> contact = contacts.contactAt(message.from());
        if (contact.isPresent()) {
            if (!contact.get().isReachable()) {
                contacts.setReachable(message.from(), true);
            }
            hearing.hear(contact.get(), message);
        } else {
            replies.say(WORDING.say("unknown"), message);
        }
    }

    /** One sentence per group and no more: a bot that keeps answering there is a nuisance. */
    private void declineGroup(Address group) {
        String key = String.join(":", "group", group.channel(), group.bot(), group.chat());
        outbox.enqueue(
                OutgoingMessage.text(group, WORDING.say("group")),
                Posting.once(MessageKind.REPLY, key));
    }
}
