package vn.sothon.inbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
                    insert(messages);
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

    private void insert(List<IncomingMessage> messages) {
        String insert =
                """
                insert into inbox
                    (channel, bot, event_id, chat, message_id, reply_to, kind, text, sent_at,
                     received_at, next_attempt_at)
                select channel, bot, event, chat, message, nullif(reply_to, ''), kind, text,
                       cast(sent_at as timestamptz), :now, :now
                from unnest(:channels, :bots, :events, :chats, :messages, :repliesTo, :kinds,
                            :texts, :sentAt)
                    with ordinality
                    as m (channel, bot, event, chat, message, reply_to, kind, text, sent_at, place)
                order by place
                on conflict do nothing
                """;
        List<Event> events = messages.stream().map(m -> Event.of(m.content())).toList();
        database.sql(insert)
                .with("channels", each(messages, message -> message.from().channel()))
                .with("bots", each(messages, message -> message.from().bot()))
                .with("events", each(messages, IncomingMessage::eventId))
                .with("chats", each(messages, message -> message.from().chat()))
                .with("messages", each(messages, IncomingMessage::messageId))
                .with("repliesTo", each(messages, message -> message.replyTo().orElse("")))
                .with("kinds", each(events, event -> event.kind().name()))
                .with("texts", each(events, Event::text))
                .with("sentAt", each(messages, message -> message.sentAt().toString()))
                .with("now", clock.instant())
                .update();
    }

    private static <T> List<String> each(List<T> all, Function<T, String> part) {
        return all.stream().map(part).toList();
    }

    Doorbell doorbell() {
        return doorbell;
    }
}
