package vn.sothon.outbox;

import java.util.List;
import java.util.Optional;
import vn.sothon.channel.Address;
import vn.sothon.channel.Keyboard;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.fixture.FakeChannel;
import vn.sothon.fixture.Post;
import vn.sothon.fixture.SmallCommune;

/** The outbox of the small commune with a channel that does as told. */
final class OutboxRoom {

    static final Address CHAT = new Address("fake", "bot", "1001");
    static final Address OTHER_CHAT = new Address("fake", "bot", "1002");

    final SmallCommune commune = new SmallCommune();
    final FakeChannel channel = new FakeChannel();
    final Post post;
    final Outbox outbox;
    final OutboxWorker worker;

    private final Channels channels = new Channels(List.of(channel));

    OutboxRoom() {
        post = new Post(commune, channels);
        outbox = post.outbox;
        worker = post.worker();
    }

    static OutgoingMessage message(Address to, String text) {
        return new OutgoingMessage(to, text, Keyboard.NONE, Optional.empty());
    }

    void say(String text) {
        post(text, MessageKind.REPLY);
    }

    void post(String text, MessageKind kind) {
        outbox.enqueue(message(CHAT, text), Posting.of(kind));
    }

    /** Takes the only message that may be sent now, and is not heard of again. */
    void anotherProcessTakesAndDies() {
        var replica = post.replica();
        replica.beat();
        var queue =
                new SendingQueue(
                        commune.database,
                        channels,
                        new Pace(commune.database, commune.clock),
                        replica,
                        commune.clock);
        List<Claim> taken = commune.database.transaction(() -> queue.take(10));
        if (taken.size() != 1) {
            throw new AssertionError("taken: " + taken);
        }
    }

    List<String> statuses() {
        return commune.database.transaction(() ->
                commune.database
                        .sql("select status from outbox order by id")
                        .list(row -> row.text("status")));
    }
}
