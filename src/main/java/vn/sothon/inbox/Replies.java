package vn.sothon.inbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sothon.channel.Keyboard;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.conversation.Reply;
import vn.sothon.conversation.Said;
import vn.sothon.outbox.Outbox;
import vn.sothon.outbox.Posting;
import vn.sothon.wording.Wording;

/**
 * Posts replies so that a person hears one thing at a time: after an outage several messages wait,
 * and what was said to the earlier ones is said together with the last, which alone asks a
 * question.
 */
@Singleton
final class Replies {

    private static final Wording WORDING = Wording.of(Replies.class);

    /** Longer than working on a day's backlog takes; after it the reply goes out by itself. */
    private static final Duration HOLD = Duration.ofMinutes(5);

    /** What fits on a screen or two before the question. */
    private static final int MOST = 12;

    private final Outbox outbox;
    private final Clock clock;

    Replies(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Says something outside the conversation. */
    void say(String text, Received message) {
        send(new Reply(text, List.of(), Optional.empty()), message);
    }

    void send(Reply reply, Received message) {
        List<String> before =
                message.backlog().hasReply() ? outbox.takeBackReplies(message.from()) : List.of();
        List<String> said = new ArrayList<>(before);
        said.add(reply.said());
        Optional<Said.Told> receipt = before.isEmpty() ? reply.receipt() : Optional.empty();
        outbox.enqueue(
                new OutgoingMessage(
                        message.from(),
                        joined(before, reply.text()),
                        Keyboard.replies(reply.keyboard()),
                        Optional.empty()),
                Posting.reply(
                        receipt,
                        new Posting.InReply(
                                joined(said.subList(0, said.size() - 1), said.getLast()),
                                message.receivedAt(),
                                heldUntil(message))));
    }

    private Optional<Instant> heldUntil(Received message) {
        return message.backlog().isGrowing()
                ? Optional.of(clock.instant().plus(HOLD))
                : Optional.empty();
    }

    private static String joined(List<String> before, String last) {
        List<String> lines =
                before.stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList();
        int dropped = Math.max(0, lines.size() - MOST);
        List<String> parts = new ArrayList<>();
        if (dropped > 0) {
            parts.add(WORDING.say("earlier"));
        }
        parts.addAll(lines.subList(dropped, lines.size()));
        if (!last.isBlank()) {
            parts.add(last);
        }
        return String.join("\n", parts);
    }
}
