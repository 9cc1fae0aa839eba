package vn.sothon.channel.web;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.sothon.channel.OutgoingFile;
import vn.sothon.database.Database;
import vn.sothon.database.Row;
import vn.sothon.platform.VietnamTime;
import vn.sothon.web.Moment;

/**
 * What was said in a chat, read from the inbox and the outbox. A message is in it from the moment
 * the outbox hands it over; the row is marked as sent only after that.
 */
@Singleton
final class Transcript {

    private static final int LONGEST = 200;
    private static final Argument<List<List<String>>> ROWS =
            Argument.listOf(Argument.listOf(String.class));

    private final Database database;
    private final ObjectMapper json;
    private final Clock clock;

    Transcript(Database database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The last lines that were said from {@code since} on, the oldest first. */
    List<Line> since(String chat, Instant since) {
        String select =
                """
                select * from (
                    select 'i' || i.id as event, 'm' || i.message_id as key, true as mine,
                           i.kind = 'EDITED' as edited, i.text, i.received_at as at,
                           coalesce('o' || replied.id, 'm' || i.reply_to) as reply_to,
                           '[]' as keyboard, null as file_name
                    from inbox i
                    left join outbox replied
                        on replied.channel = i.channel and replied.bot = i.bot
                        and replied.chat = i.chat and replied.sent_message_id = i.reply_to
                    where i.channel = :channel and i.bot = :bot and i.chat = :chat
                      and i.kind in ('TEXT', 'EDITED') and i.received_at >= :since
                    union all
                    select 'o' || o.id, 'o' || o.id, false, false, o.body,
                           coalesce(o.finished_at, :now), null,
                           case when jsonb_typeof(o.keyboard) = 'array' then o.keyboard::text end,
                           o.file_name
                    from outbox o
                    where o.channel = :channel and o.bot = :bot and o.chat = :chat
                      and o.status in ('SENDING', 'SENT', 'UNKNOWN')
                      and coalesce(o.finished_at, :now) >= :since
                    order by at desc, event desc
                    limit :longest
                ) last order by at, event
                """;
        return database.transaction(() ->
                database.sql(select)
                        .with("channel", WebChannel.NAME)
                        .with("bot", WebChannel.BOT)
                        .with("chat", chat)
                        .with("since", since)
                        .with("now", clock.instant())
                        .with("longest", LONGEST)
                        .list(this::line));
    }

    /** The id under which the channel knows the message of a key; the page knows only keys. */
    Optional<String> messageId(String chat, String key) {
        if (key.startsWith("m")) {
            return Optional.of(key.substring(1));
        }
        String select =
                """
                select sent_message_id from outbox
                where channel = :channel and bot = :bot and chat = :chat
                  and 'o' || id = :key and sent_message_id is not null
                """;
        return database.transaction(() ->
                database.sql(select)
                        .with("channel", WebChannel.NAME)
                        .with("bot", WebChannel.BOT)
                        .with("chat", chat)
                        .with("key", key)
                        .first(row -> row.text("sent_message_id")));
    }

    /** The file that came with a message of this chat. */
    Optional<OutgoingFile> file(String chat, String key) {
        String select =
                """
                select file_name, file from outbox
                where channel = :channel and bot = :bot and chat = :chat
                  and 'o' || id = :key and status in ('SENDING', 'SENT', 'UNKNOWN')
                  and file is not null
                """;
        return database.transaction(() ->
                database.sql(select)
                        .with("channel", WebChannel.NAME)
                        .with("bot", WebChannel.BOT)
                        .with("chat", chat)
                        .with("key", key)
                        .first(row ->
                                new OutgoingFile(
                                        row.text("file_name"),
                                        row.optionalBytes("file").orElseThrow())));
    }

    private Line line(Row row) {
        Instant at = row.instant("at");
        return new Line(
                row.text("event"),
                row.text("key"),
                row.isTrue("mine"),
                row.isTrue("edited"),
                row.text("text"),
                ChronoUnit.MICROS.between(Instant.EPOCH, at),
                Moment.of(at.atZone(VietnamTime.ZONE)),
                row.optionalText("reply_to"),
                row.optionalText("keyboard").map(this::rows),
                row.optionalText("file_name"));
    }

    private List<List<String>> rows(String keyboard) {
        try {
            return json.readValue(keyboard, ROWS);
        } catch (IOException e) {
            throw new UncheckedIOException("keyboard " + keyboard, e);
        }
    }
}
