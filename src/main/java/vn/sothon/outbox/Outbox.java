package vn.sothon.outbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sothon.channel.Address;
import vn.sothon.channel.OutgoingFile;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.conversation.DutyId;
import vn.sothon.conversation.Said;
import vn.sothon.database.Database;
import vn.sothon.database.Row;
import vn.sothon.database.Sql;
import vn.sothon.definition.QuestionId;
import vn.sothon.queue.Doorbell;

/** Where messages to people are left. What is left in a transaction that fails is never sent. */
@Singleton
public final class Outbox {

    private final Database database;
    private final Channels channels;
    private final Pace pace;
    private final Clock clock;
    private final Doorbell doorbell = new Doorbell();

    public Outbox(Database database, Channels channels, Pace pace, Clock clock) {
        this.database = database;
        this.channels = channels;
        this.pace = pace;
        this.clock = clock;
    }

    /**
     * Leaves a message; a text too long for its channel becomes several, the keyboard and the file
     * with the last.
     *
     * @return the id of the first row, empty where the dedupe key was used before
     */
    public Optional<Long> enqueue(OutgoingMessage message, Posting posting) {
        List<OutgoingMessage> parts = parts(message);
        return database.transaction(() -> {
            database.afterCommit(doorbell::ring);
            if (posting.kind().isBulk()) {
                pace.know(message.to());
            }
            Optional<Long> first = insert(parts.getFirst(), posting, Optional.empty());
            if (first.isPresent()) {
                Posting rest = posting.withoutKey();
                parts.stream().skip(1).forEach(part -> insert(part, rest, first));
            }
            return first;
        });
    }

    /**
     * Takes back a message, with all its parts, if nothing of it was sent yet.
     *
     * @return whether it was taken back
     */
    public boolean cancel(long id) {
        String update =
                """
                update outbox set status = 'CANCELLED', finished_at = :now
                where (id = :id or part_of = :id)
                  and (select first.status from outbox first where first.id = :id for update)
                      = 'PENDING'
                """;
        return database.transaction(() ->
                database.sql(update).with("id", id).with("now", clock.instant()).update() > 0);
    }

    /**
     * Takes back the replies to a chat of which nothing was sent yet, so that the next one can say
     * it all.
     *
     * @return what they said, without their questions, in order
     */
    public List<String> takeBackReplies(Address chat) {
        String update =
                """
                with waiting as (
                    select id from outbox
                    where channel = :channel and bot = :bot and chat = :chat
                      and status = 'PENDING' and attempts = 0 and said is not null
                      and part_of is null
                      and not exists (
                          select 1 from outbox part
                          where part.part_of = outbox.id and part.status <> 'PENDING')
                    for update),
                cancelled as (
                    update outbox set status = 'CANCELLED', finished_at = :now
                    where id in (select id from waiting)
                       or part_of in (select id from waiting)
                    returning id, said, part_of)
                select said from cancelled where part_of is null order by id
                """;
        return database.transaction(() ->
                onChat(update, chat).with("now", clock.instant()).list(row -> row.text("said")));
    }

    private Sql onChat(String sql, Address chat) {
        return database.sql(sql)
                .with("channel", chat.channel())
                .with("bot", chat.bot())
                .with("chat", chat.chat());
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

    Doorbell doorbell() {
        return doorbell;
    }

    private List<OutgoingMessage> parts(OutgoingMessage message) {
        int limit = channels.maxTextLength(message.to().channel());
        List<String> texts = TextSplit.split(message.text(), limit);
        List<OutgoingMessage> parts = new ArrayList<>();
        for (String text : texts.subList(0, texts.size() - 1)) {
            parts.add(OutgoingMessage.text(message.to(), text));
        }
        parts.add(
                new OutgoingMessage(
                        message.to(), texts.getLast(), message.keyboard(), message.file()));
        return parts;
    }

    private Optional<Long> insert(
            OutgoingMessage message, Posting posting, Optional<Long> firstPart) {
        String insert =
                """
                insert into outbox
                    (channel, bot, chat, kind, priority, dedupe_key, part_of, body, keyboard,
                     file_name, file, campaign_id, unit_id, question, said, answers_received_at,
                     held_until, next_attempt_at, created_at)
                values
                    (:channel, :bot, :chat, :kind, :priority, :dedupe, :partOf, :body,
                     cast(:keyboard as jsonb), :fileName, :file, :campaign, :unit, :question, :said,
                     cast(:received as timestamptz), cast(:held as timestamptz), :now, :now)
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
                .with("partOf", firstPart)
                .with("body", message.text())
                .with("keyboard", KeyboardJson.write(message.keyboard()))
                .with("fileName", message.file().map(OutgoingFile::name))
                .with("file", message.file().map(OutgoingFile::content))
                .with("campaign", posting.receipt().map(told -> told.duty().campaign()))
                .with("unit", posting.receipt().map(told -> told.duty().unit()))
                .with("question", posting.receipt().map(told -> told.question().value()))
                .with("said", posting.inReply().map(Posting.InReply::said))
                .with("received", posting.inReply().map(Posting.InReply::receivedAt))
                .with("held", posting.inReply().flatMap(Posting.InReply::heldUntil))
                .with("now", clock.instant())
                .first(row -> row.number("id"));
    }

    private static Said.Told told(Row row) {
        return new Said.Told(
                new DutyId(row.number("campaign_id"), row.number("unit_id")),
                new QuestionId(row.text("question")));
    }
}
