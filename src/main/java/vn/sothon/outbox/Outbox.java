package vn.sothon.outbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.sothon.channel.Address;
import vn.sothon.channel.OutgoingFile;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.conversation.DutyId;
import vn.sothon.conversation.Said;
import vn.sothon.database.Database;
import vn.sothon.database.Row;
import vn.sothon.definition.QuestionId;
import vn.sothon.queue.Doorbell;

/** Where messages to people are left. What is left in a transaction that fails is never sent. */
@Singleton
public final class Outbox {

    private final Database database;
    private final Channels channels;
    private final Clock clock;
    private final Doorbell doorbell = new Doorbell();

    public Outbox(Database database, Channels channels, Clock clock) {
        this.database = database;
        this.channels = channels;
        this.clock = clock;
    }

    /**
     * Leaves a message; a text too long for its channel becomes several, the keyboard and the file
     * with the last.
     *
     * @return the id of the last row, empty where the dedupe key was used before
     */
    public Optional<Long> enqueue(OutgoingMessage message, Posting posting) {
        int limit = channels.maxTextLength(message.to().channel());
        List<String> parts = TextSplit.split(message.text(), limit);
        return database.transaction(() -> {
            database.afterCommit(doorbell::ring);
            for (int i = 0; i < parts.size() - 1; i++) {
                var part =
                        new OutgoingMessage(
                                message.to(), parts.get(i), List.of(), Optional.empty());
                insert(part, part(posting, i));
            }
            var last =
                    new OutgoingMessage(
                            message.to(), parts.getLast(), message.keyboard(), message.file());
            return insert(last, posting);
        });
    }

    /** The figure that a message of ours confirmed. */
    public Optional<Said.Told> told(Address chat, String messageId) {
        String select =
                """
                select campaign_id, unit_id, question from outbox
                where channel = :channel and bot = :bot and chat = :chat
                  and sent_message_id = :message and question is not null
                """;
        return database.transaction(() ->
                database.sql(select)
                        .with("channel", chat.channel())
                        .with("bot", chat.bot())
                        .with("chat", chat.chat())
                        .with("message", messageId)
                        .first(Outbox::told));
    }

    /** Changes the text of a message that has not been sent yet; later it has no effect. */
    public void rewrite(long id, String text) {
        database.transaction(() ->
                database.sql(
                                """
                                update outbox set body = :text
                                where id = :id and status = 'PENDING'
                                """)
                        .with("id", id)
                        .with("text", text)
                        .update());
    }

    /** Takes back a message that has not been sent yet; later it has no effect. */
    public void cancel(long id) {
        database.transaction(() ->
                database.sql(
                                """
                                update outbox set status = 'CANCELLED', finished_at = :now
                                where id = :id and status = 'PENDING'
                                """)
                        .with("id", id)
                        .with("now", clock.instant())
                        .update());
    }

    Doorbell doorbell() {
        return doorbell;
    }

    private Optional<Long> insert(OutgoingMessage message, Posting posting) {
        String insert =
                """
                insert into outbox
                    (channel, bot, chat, kind, priority, dedupe_key, body, keyboard, file_name, file,
                     campaign_id, unit_id, question, next_attempt_at, created_at)
                values
                    (:channel, :bot, :chat, :kind, :priority, :dedupe, :body,
                     cast(:keyboard as jsonb), :fileName, :file, :campaign, :unit, :question, :now,
                     :now)
                on conflict (dedupe_key) do nothing
                returning id
                """;
        return database.sql(insert)
                .with("channel", message.to().channel())
                .with("bot", message.to().bot())
                .with("chat", message.to().chat())
                .with("kind", posting.kind())
                .with("priority", posting.kind().priority())
                .with("dedupe", posting.dedupeKey())
                .with("body", message.text())
                .with("keyboard", KeyboardJson.write(message.keyboard()))
                .with("fileName", message.file().map(OutgoingFile::name))
                .with("file", message.file().map(OutgoingFile::content))
                .with("campaign", posting.receipt().map(told -> told.duty().campaign()))
                .with("unit", posting.receipt().map(told -> told.duty().unit()))
                .with("question", posting.receipt().map(told -> told.question().value()))
                .with("now", clock.instant())
                .first(row -> row.number("id"));
    }

    private static Posting part(Posting whole, int number) {
        return new Posting(
                whole.kind(), whole.receipt(), whole.dedupeKey().map(key -> key + "#" + number));
    }

    private static Said.Told told(Row row) {
        return new Said.Told(
                new DutyId(row.number("campaign_id"), row.number("unit_id")),
                new QuestionId(row.text("question")));
    }
}
