package vn.sothon.inbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.Receiver;
import vn.sothon.database.Database;
import vn.sothon.database.Share;
import vn.sothon.queue.Doorbell;

/**
 * Where channels hand over what they received. A message counts as received when its row is
 * committed, which is when {@link #receive} returns.
 */
@Singleton
public final class Inbox implements Receiver {

    private final Database database;
    private final Clock clock;
    private final Doorbell doorbell = new Doorbell();

    public Inbox(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void receive(List<IncomingMessage> messages) {
        Share.MESSAGES.run(() -> database.transaction(() -> messages.forEach(this::insert)));
        doorbell.ring();
    }

    private void insert(IncomingMessage message) {
        Event event = Event.of(message.content());
        String insert =
                """
                insert into inbox
                    (channel, bot, event_id, chat, message_id, reply_to, kind, text, sent_at,
                     received_at, next_attempt_at)
                values
                    (:channel, :bot, :event, :chat, :message, :replyTo, :kind, :text, :sentAt, :now,
                     :now)
                on conflict do nothing
                """;
        database.sql(insert)
                .with("channel", message.from().channel())
                .with("bot", message.from().bot())
                .with("event", message.eventId())
                .with("chat", message.from().chat())
                .with("message", message.messageId())
                .with("replyTo", message.replyTo())
                .with("kind", event.kind())
                .with("text", event.text())
                .with("sentAt", message.sentAt())
                .with("now", clock.instant())
                .update();
    }

    Doorbell doorbell() {
        return doorbell;
    }
}
