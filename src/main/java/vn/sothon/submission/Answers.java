package vn.sothon.submission;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sothon.answer.Answer;
import vn.sothon.channel.Address;
import vn.sothon.conversation.DutyId;
import vn.sothon.conversation.Said;
import vn.sothon.database.Database;
import vn.sothon.definition.QuestionId;
import vn.sothon.figures.Given;
import vn.sothon.figures.ReportingUnit;
import vn.sothon.figures.UnitAnswers;

/** The answers of all units, as they stand and as they came to be. */
@Singleton
public final class Answers {

    private final Database database;
    private final Clock clock;
    private final AnswerHistory history;
    private final Revisions revisions;

    public Answers(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.history = new AnswerHistory(database);
        this.revisions = new Revisions(database);
    }

    /** Stores an answer in place of the one before, and both in the history. */
    public void give(DutyId duty, QuestionId question, Answer answer, Source source) {
        Instant now = clock.instant();
        database.transaction(() -> {
            long revision = revisions.next(duty);
            Optional<Answer> before = takeAway(duty, question);
            Entry entry = new Entry(source, now, revision);
            AnswerRow.of(answer).forEach(row -> insert(duty, question, row, entry));
            history.append(duty, question, new Revision(before, answer, source, now));
        });
    }

    /** Everything the unit has answered in the campaign. */
    public Map<QuestionId, Given> of(DutyId duty) {
        String select =
                """
                select a.*, p.name as person from answers a
                join people p on p.id = a.person_id
                where a.campaign_id = :campaign and a.unit_id = :unit
                order by a.question, a.row
                """;
        return given(
                database.transaction(() ->
                        database.sql(select)
                                .with("campaign", duty.campaign())
                                .with("unit", duty.unit())
                                .list(StoredRow::read)));
    }

    /** The answers that came with a later change than {@code revision}. */
    Map<QuestionId, Given> since(DutyId duty, long revision) {
        String select =
                """
                select a.*, p.name as person from answers a
                join people p on p.id = a.person_id
                where a.campaign_id = :campaign and a.unit_id = :unit and a.revision > :revision
                order by a.question, a.row
                """;
        return given(
                database.sql(select)
                        .with("campaign", duty.campaign())
                        .with("unit", duty.unit())
                        .with("revision", revision)
                        .list(StoredRow::read));
    }

    /** The answers of each of the units, in their order; a unit without any is there too. */
    public List<UnitAnswers> ofCampaign(long campaign, List<ReportingUnit> units) {
        String select =
                """
                select a.*, p.name as person from answers a
                join people p on p.id = a.person_id
                where a.campaign_id = :campaign
                order by a.unit_id, a.question, a.row
                """;
        Map<Long, List<StoredRow>> byUnit =
                database
                        .transaction(() ->
                                database.sql(select)
                                        .with("campaign", campaign)
                                        .list(StoredRow::read))
                        .stream()
                        .collect(groupingBy(StoredRow::unit));
        return units.stream()
                .map(u -> new UnitAnswers(u, given(byUnit.getOrDefault(u.id(), List.of()))))
                .toList();
    }

    /** What became of the answer, first to last. */
    public List<Revision> history(DutyId duty, QuestionId question) {
        return database.transaction(() -> history.of(duty, question));
    }

    /**
     * The figure that a message of a person gave; empty where it gave none, or several, so that an
     * edit of it cannot be taken for the wrong one.
     */
    public Optional<Said.Told> told(Address chat, String message) {
        return database.transaction(() -> history.told(new MessageRef(chat, message)));
    }

    private record Entry(Source source, Instant at, long revision) {}

    /** Deletes the answer that is there and says what it was. */
    private Optional<Answer> takeAway(DutyId duty, QuestionId question) {
        String delete =
                """
                with taken as (
                    delete from answers
                    where campaign_id = :campaign and unit_id = :unit and question = :question
                    returning *)
                select taken.*, '' as person from taken order by row
                """;
        List<StoredRow> rows =
                database.sql(delete)
                        .with("campaign", duty.campaign())
                        .with("unit", duty.unit())
                        .with("question", question.value())
                        .list(StoredRow::read);
        return rows.isEmpty() ? Optional.empty() : Optional.of(StoredRow.answer(rows));
    }

    private void insert(DutyId duty, QuestionId question, AnswerRow row, Entry entry) {
        String insert =
                """
                insert into answers
                    (tenant, campaign_id, unit_id, question, row, kind, value, plan, text, fields,
                     typed, person_id, message_id, answered_at, revision)
                select tenant, id, :unit, :question, :row, :kind, :value, :plan, :text,
                       cast(:fields as jsonb), :typed, :person, :message, :at, :revision
                from campaigns where id = :campaign
                """;
        database.sql(insert)
                .with("campaign", duty.campaign())
                .with("unit", duty.unit())
                .with("question", question.value())
                .with("row", row.row())
                .with("kind", row.kind())
                .with("value", row.figures().value())
                .with("plan", row.figures().plan())
                .with("text", row.words().text())
                .with("fields", row.words().fields())
                .with("typed", entry.source().typed())
                .with("person", entry.source().person())
                .with("message", entry.source().message().map(MessageRef::id).orElse(""))
                .with("at", entry.at())
                .with("revision", entry.revision())
                .update();
    }

    private static Map<QuestionId, Given> given(List<StoredRow> rows) {
        Map<QuestionId, List<StoredRow>> byQuestion =
                rows.stream()
                        .collect(groupingBy(StoredRow::question, LinkedHashMap::new, toList()));
        Map<QuestionId, Given> given = new LinkedHashMap<>();
        byQuestion.forEach((question, stored) -> given.put(question, StoredRow.given(stored)));
        return given;
    }
}
