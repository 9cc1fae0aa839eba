package vn.sothon.submission;

import java.util.List;
import java.util.Optional;
import vn.sothon.channel.Address;
import vn.sothon.conversation.DutyId;
import vn.sothon.conversation.Said;
import vn.sothon.database.Database;
import vn.sothon.database.Row;
import vn.sothon.definition.QuestionId;

/** The append-only history of answers. */
final class AnswerHistory {

    /** An answer that came without a message; no channel has an empty name. */
    private static final MessageRef NO_MESSAGE = new MessageRef(new Address("", "", ""), "");

    private final Database database;

    AnswerHistory(Database database) {
        this.database = database;
    }

    void append(DutyId duty, QuestionId question, Revision revision) {
        String insert =
                """
                insert into answer_history
                    (tenant, campaign_id, unit_id, question, old_answer, new_answer, typed, reason,
                     person_id, channel, bot, chat, message_id, changed_at)
                select tenant, id, :unit, :question, cast(:old as jsonb), cast(:new as jsonb),
                       :typed, :reason, :person, :channel, :bot, :chat, :message, :at
                from campaigns where id = :campaign
                """;
        MessageRef message = revision.source().message().orElse(NO_MESSAGE);
        database.sql(insert)
                .with("campaign", duty.campaign())
                .with("unit", duty.unit())
                .with("question", question.value())
                .with("old", revision.before().map(AnswerJson::write))
                .with("new", AnswerJson.write(revision.after()))
                .with("typed", revision.source().typed())
                .with("reason", revision.source().reason())
                .with("person", revision.source().person())
                .with("channel", message.chat().channel())
                .with("bot", message.chat().bot())
                .with("chat", message.chat().chat())
                .with("message", message.id())
                .with("at", revision.at())
                .update();
    }

    List<Revision> of(DutyId duty, QuestionId question) {
        String select =
                """
                select * from answer_history
                where campaign_id = :campaign and unit_id = :unit and question = :question
                order by id
                """;
        return database.sql(select)
                .with("campaign", duty.campaign())
                .with("unit", duty.unit())
                .with("question", question.value())
                .list(AnswerHistory::read);
    }

    Optional<Said.Told> told(MessageRef message) {
        String select =
                """
                select distinct campaign_id, unit_id, question from answer_history
                where channel = :channel and bot = :bot and chat = :chat and message_id = :message
                """;
        List<Said.Told> told =
                database.sql(select)
                        .with("channel", message.chat().channel())
                        .with("bot", message.chat().bot())
                        .with("chat", message.chat().chat())
                        .with("message", message.id())
                        .list(row ->
                                new Said.Told(
                                        new DutyId(
                                                row.number("campaign_id"), row.number("unit_id")),
                                        new QuestionId(row.text("question"))));
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    private static Revision read(Row row) {
        MessageRef message =
                new MessageRef(
                        new Address(row.text("channel"), row.text("bot"), row.text("chat")),
                        row.text("message_id"));
        return new Revision(
                row.optionalText("old_answer").map(AnswerJson::read),
                AnswerJson.read(row.text("new_answer")),
                new Source(
                        row.number("person_id"),
                        row.text("typed"),
                        row.text("reason"),
                        Optional.of(message).filter(found -> !found.equals(NO_MESSAGE))),
                row.instant("changed_at"));
    }
}
