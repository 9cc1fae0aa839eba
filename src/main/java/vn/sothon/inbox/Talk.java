package vn.sothon.inbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.sothon.channel.Address;
import vn.sothon.channel.Keyboard;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.conversation.Change;
import vn.sothon.conversation.Reply;
import vn.sothon.conversation.Said;
import vn.sothon.conversation.Situation;
import vn.sothon.conversation.Turn;
import vn.sothon.organisation.Person;
import vn.sothon.outbox.Outbox;
import vn.sothon.outbox.Posting;

/** One turn of the conversation with a person: taken, done, remembered and replied to. */
@Singleton
final class Talk {

    /** What a person is taken to say who has just been linked. */
    private static final Said START = new Said.Text("/start", Optional.empty());

    private final Situations situations;
    private final TurnTaking conversation;
    private final Changes changes;
    private final Requests requests;
    private final Outbox outbox;
    private final Replies replies;

    Talk(
            Situations situations,
            TurnTaking conversation,
            Changes changes,
            Requests requests,
            Outbox outbox,
            Replies replies) {
        this.situations = situations;
        this.conversation = conversation;
        this.changes = changes;
        this.requests = requests;
        this.outbox = outbox;
        this.replies = replies;
    }

    void turn(Person person, Said said, Received message) {
        take(person, said, message).ifPresent(reply -> replies.send(reply, message));
    }

    /** Begins the conversation, with a welcome before its first words in the same message. */
    void greet(Person person, String welcome, Received message) {
        Reply first =
                take(person, START, message)
                        .map(reply -> after(welcome, reply))
                        .orElseGet(() -> plain(welcome));
        replies.send(first, message);
    }

    /** Says something outside the conversation, which does not move. */
    void say(String text, Received message) {
        replies.say(text, message);
    }

    private Optional<Reply> take(Person person, Said said, Received message) {
        Situation situation = situations.lock(person);
        Turn turn = conversation.turn(situation, said);
        situations.keep(person, turn.dialogue());
        turn.changes().forEach(change -> apply(change, situation, message));
        return turn.reply();
    }

    private void apply(Change change, Situation situation, Received message) {
        switch (change) {
            case Change.Give give -> changes.give(give, situation, message.message());
            case Change.Submit submit -> changes.submit(submit, situation);
            case Change.Request request ->
                    send(requests.answer(request, situation), message.from());
        }
    }

    private void send(Requests.Response response, Address to) {
        outbox.enqueue(
                new OutgoingMessage(to, response.text(), Keyboard.NONE, response.file()),
                Posting.of(response.kind()));
    }

    private static Reply after(String welcome, Reply reply) {
        return new Reply(welcome + "\n\n" + reply.text(), reply.keyboard(), reply.receipt());
    }

    private static Reply plain(String text) {
        return new Reply(text, List.of(), Optional.empty());
    }
}
