package vn.sothon.inbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.Receiver;
import vn.sothon.database.Database;
import vn.sothon.database.Share;
import vn.sothon.outbox.Pace;
import vn.sothon.queue.Doorbell;

/**
 * Where channels hand over what they received. A message counts as received when its row is
 * committed, which is when {@link #receive} returns.
 */
@Singleton
public final class Inbox implements Receiver {

    private final Database database;
    private final Pace pace;
    private final Clock clock;
    private final Doorbell doorbell = new Doorbell();

    public Inbox(Database database, Pace pace, Clock clock) {
        this.database = database;
        this.pace = pace;
        this.clock = clock;
    }

    @Override
    public void receive(List<IncomingMessage> messages) {
        Share.MESSAGES.run(() ->
                database.transaction(() -> {
                    messages.forEach(this::insert);
                    botsThatCatchUp(messages)
                            .forEach(bot -> pace.catchesUp(bot.channel(), bot.name()));
                }));
        doorbell.ring();
    }

    private record Bot(String channel, String name) {}

    private Set<Bot> botsThatCatchUp(List<IncomingMessage> messages) {
        return messages.stream()
                .filter(message -> message.content() instanceof IncomingMessage.Content.Text)
                .filter(message -> Received.isLate(message.sentAt(), clock.instant()))
                .map(message -> new Bot(message.from().channel(), message.from().bot()))
                .collect(Collectors.toSet());
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
