package vn.sothon.campaign;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sothon.channel.Address;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.database.Database;
import vn.sothon.organisation.Contacts;
import vn.sothon.organisation.Person;
import vn.sothon.outbox.MessageKind;
import vn.sothon.outbox.Outbox;
import vn.sothon.outbox.Posting;
import vn.sothon.platform.VietnamTime;

/**
 * Posts reminders, each once. The row that says "reminded" is unique and committed together with
 * the message, so a restart or a second replica finds it and sends nothing.
 */
@Singleton
final class ReminderPost {

    private final Database database;
    private final Contacts contacts;
    private final Outbox outbox;

    ReminderPost(Database database, Contacts contacts, Outbox outbox) {
        this.database = database;
        this.contacts = contacts;
        this.outbox = outbox;
    }

    enum Outcome {
        POSTED,
        ALREADY_TODAY,
        NO_CONTACT
    }

    /** A reminder to one person. */
    record Slip(Campaign campaign, Person person, Occasion occasion, Instant now) {

        LocalDate day() {
            return LocalDate.ofInstant(now, VietnamTime.ZONE);
        }

        String text(List<UnitProgress> owing) {
            return ReminderText.of(campaign, person, owing, now.atZone(VietnamTime.ZONE));
        }
    }

    Outcome post(Slip slip, List<UnitProgress> owing) {
        return database.transaction(() ->
                contacts.addressOf(slip.person().id())
                        .map(address -> postTo(address, slip, slip.text(owing)))
                        .orElse(Outcome.NO_CONTACT));
    }

    /** Whether a reminder of that day to the person is not sent yet. */
    boolean isWaiting(Slip slip) {
        String select =
                """
                select count(*) as waiting from reminders r
                join outbox o on o.id = r.outbox_id
                where r.campaign_id = :campaign and r.person_id = :person and r.day = :day
                  and o.status = 'PENDING'
                """;
        return database.transaction(() ->
                database.sql(select)
                        .with("campaign", slip.campaign().id())
                        .with("person", slip.person().id())
                        .with("day", slip.day())
                        .one(row -> row.number("waiting")))
                > 0;
    }

    /** Makes reminders that still wait say what is owed now; takes them back where nothing is. */
    void revise(Slip slip, List<UnitProgress> owing) {
        String select =
                """
                select id, outbox_id from reminders
                where campaign_id = :campaign and person_id = :person and day = :day
                  and outbox_id is not null
                """;
        database.transaction(() ->
                database.sql(select)
                        .with("campaign", slip.campaign().id())
                        .with("person", slip.person().id())
                        .with("day", slip.day())
                        .list(row -> new Posted(row.number("id"), row.number("outbox_id")))
                        .forEach(posted -> revise(posted, slip, owing)));
    }

    private record Posted(long reminder, long message) {}

    private void revise(Posted posted, Slip slip, List<UnitProgress> owing) {
        boolean wasWaiting = outbox.cancel(posted.message());
        if (wasWaiting && !owing.isEmpty()) {
            contacts.addressOf(slip.person().id())
                    .ifPresent(address -> send(posted.reminder(), address, slip.text(owing)));
        }
    }

    private Outcome postTo(Address address, Slip slip, String text) {
        Optional<Long> reminder = note(slip);
        if (reminder.isEmpty()) {
            return Outcome.ALREADY_TODAY;
        }
        send(reminder.get(), address, text);
        return Outcome.POSTED;
    }

    private void send(long reminder, Address address, String text) {
        var message = new OutgoingMessage(address, text, ReminderText.button(), Optional.empty());
        outbox.enqueue(message, Posting.of(MessageKind.REMINDER))
                .ifPresent(id -> connect(reminder, id));
    }

    private Optional<Long> note(Slip slip) {
        String insert =
                """
                insert into reminders (tenant, campaign_id, person_id, kind, day, created_at)
                values (:tenant, :campaign, :person, :kind, :day, :now)
                on conflict on constraint reminder_is_one_per_campaign_person_kind_and_day
                    do nothing
                returning id
                """;
        return database.sql(insert)
                .with("tenant", slip.campaign().tenant())
                .with("campaign", slip.campaign().id())
                .with("person", slip.person().id())
                .with("kind", slip.occasion())
                .with("day", slip.day())
                .with("now", slip.now())
                .first(row -> row.number("id"));
    }

    private void connect(long reminder, long message) {
        database.sql("update reminders set outbox_id = :message where id = :id")
                .with("id", reminder)
                .with("message", message)
                .update();
    }
}
