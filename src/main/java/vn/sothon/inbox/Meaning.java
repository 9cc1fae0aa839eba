package vn.sothon.inbox;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.conversation.Said;
import vn.sothon.outbox.Outbox;
import vn.sothon.submission.Answers;

/** Turns a stored message into what the conversation hears, with what it refers to looked up. */
@Singleton
final class Meaning {

    private final Outbox outbox;
    private final Answers answers;
    private final ReceivingQueue queue;

    Meaning(Outbox outbox, Answers answers, ReceivingQueue queue) {
        this.outbox = outbox;
        this.answers = answers;
        this.queue = queue;
    }

    /** Empty where nothing was said: an edit that changed no word. */
    Optional<Said> of(Received message) {
        String text = message.event().text();
        return switch (message.event().kind()) {
            case TEXT -> Optional.of(new Said.Text(text, about(message)));
            case EDITED -> edited(message, text);
            case PRESSED -> Optional.of(new Said.Text(text, Optional.empty()));
            case UNSUPPORTED ->
                    Optional.of(new Said.Unsupported(IncomingMessage.Kind.valueOf(text)));
            case TOO_LONG, GROUP, REACHABLE, UNREACHABLE -> Optional.empty();
        };
    }

    private Optional<Said> edited(Received message, String text) {
        String before = queue.textBefore(message).orElse("");
        return before.equals(text)
                ? Optional.empty()
                : Optional.of(new Said.Edited(text, earlier(message), before));
    }

    /** The figure of the message replied to: a receipt of ours, or an earlier answer. */
    private Optional<Said.Told> about(Received message) {
        return message.replyTo()
                .flatMap(id ->
                        outbox.told(message.from(), id).or(() -> answers.told(message.from(), id)));
    }

    private Optional<Said.Told> earlier(Received message) {
        return answers.told(message.from(), message.message().id());
    }
}
