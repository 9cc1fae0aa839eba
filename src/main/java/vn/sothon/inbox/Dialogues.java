package vn.sothon.inbox;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.sothon.conversation.Dialogue;
import vn.sothon.conversation.DutyId;
import vn.sothon.database.Database;
import vn.sothon.database.Row;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.SectionId;
import vn.sothon.organisation.Person;

/** What is remembered of each person between two messages. */
@Singleton
final class Dialogues {

    private final Database database;

    Dialogues(Database database) {
        this.database = database;
    }

    /**
     * The person's dialogue, locked until the end of the open transaction, so that two messages of
     * one person, even from two chats, are never worked on at once.
     */
    Dialogue lock(Person person) {
        Optional<Dialogue> known = lockKnown(person);
        if (known.isPresent()) {
            return known.get();
        }
        database.sql(
                        """
                        insert into dialogues (tenant, person_id) values (:tenant, :person)
                        on conflict do nothing
                        """)
                .with("tenant", person.tenant())
                .with("person", person.id())
                .update();
        return lockKnown(person).orElseThrow();
    }

    private Optional<Dialogue> lockKnown(Person person) {
        return database.sql("select * from dialogues where person_id = :person for update")
                .with("person", person.id())
                .first(Dialogues::read);
    }

    void save(Person person, Dialogue dialogue) {
        Optional<PendingRow> pending = dialogue.pending().map(PendingRow::of);
        String update =
                """
                update dialogues
                set greeted = :greeted, campaign_id = :campaign, unit_id = :unit,
                    section = :section, at = :at, skipped = :skipped, pending_kind = :kind,
                    pending_subject = :subject, pending_typed = :typed,
                    pending_fields = cast(:fields as jsonb)
                where person_id = :person
                """;
        database.sql(update)
                .with("person", person.id())
                .with("greeted", dialogue.greeted())
                .with("campaign", dialogue.duty().map(DutyId::campaign))
                .with("unit", dialogue.duty().map(DutyId::unit))
                .with("section", dialogue.section().map(SectionId::value))
                .with("at", dialogue.at().map(QuestionId::value))
                .with("skipped", dialogue.skipped().stream().map(QuestionId::value).toList())
                .with("kind", pending.map(row -> row.kind().name()))
                .with("subject", pending.map(PendingRow::subject))
                .with("typed", pending.flatMap(PendingRow::typed))
                .with("fields", pending.flatMap(PendingRow::fields))
                .update();
    }

    private static Dialogue read(Row row) {
        return new Dialogue(
                row.isTrue("greeted"),
                row.optionalNumber("campaign_id")
                        .map(campaign -> new DutyId(campaign, row.number("unit_id"))),
                row.optionalText("section").map(SectionId::new),
                row.optionalText("at").map(QuestionId::new),
                row.texts("skipped").stream().map(QuestionId::new).collect(toSet()),
                row.optionalText("pending_kind").map(_ -> PendingRow.read(row).pending()));
    }
}
