package vn.sothon.chaos;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sothon.campaign.Campaign;
import vn.sothon.campaign.Campaigns;
import vn.sothon.campaign.DefinitionArchive;
import vn.sothon.channel.Address;
import vn.sothon.database.Database;
import vn.sothon.definition.Loaded;
import vn.sothon.definition.ReportId;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.UnitKind;
import vn.sothon.organisation.Contacts;
import vn.sothon.organisation.People;
import vn.sothon.organisation.Person;
import vn.sothon.organisation.Role;
import vn.sothon.organisation.Unit;
import vn.sothon.organisation.Units;

/** A commune whose villages owe the report, and what of it has arrived in the database. */
final class Villages {

    static final String REPORT = "chaos";

    private static final String TENANT = "chaos";
    private static final long FIRST_CHAT = 1_000_000;

    private final Clock clock = Clock.systemUTC();
    private final Database database;

    Villages(Database database) {
        this.database = database;
    }

    /** Villages with a head each, linked to a chat with the bot; returns the chats. */
    List<Long> add(int villages, Path report, String bot) {
        publish(report);
        var units = new Units(database);
        var people = new People(database, clock);
        var contacts = new Contacts(database, clock);
        return database.transaction(() -> {
            Unit commune = units.addCommune(details(UnitKind.COMMUNE, "xã Thử"));
            open(commune);
            List<Long> chats = new ArrayList<>();
            for (int village = 0; village < villages; village++) {
                Unit unit = units.addTo(commune, details(UnitKind.VILLAGE, "thôn " + village));
                Person head = people.add(TENANT, "A Nhớ " + village, "anh");
                people.appoint(head, unit, Role.REPORTER);
                long chat = FIRST_CHAT + village;
                contacts.link(head, new Address("telegram", bot, Long.toString(chat)));
                chats.add(chat);
            }
            return chats;
        });
    }

    /** What was stored of each chat: {@code q1 = 152}, every change of an answer a line. */
    Map<Long, List<String>> history() {
        return perChat(
                """
                select chat, question || ' = ' || typed as line from answer_history order by id
                """);
    }

    /** The answers as they stand now. */
    Map<Long, List<String>> answers() {
        return perChat(
                """
                select c.chat, a.question || ' = ' || a.value as line
                from answers a join contacts c on c.person_id = a.person_id
                order by cast(substr(a.question, 2) as int)
                """);
    }

    /** Every sending of a section. */
    Map<Long, List<String>> submissions() {
        return perChat(
                """
                select c.chat, s.section as line
                from section_submissions s join contacts c on c.person_id = s.person_id
                order by s.id
                """);
    }

    /** Messages that were put aside or still wait. */
    long unfinished() {
        return number("select count(*) as n from inbox where status <> 'DONE'");
    }

    long received() {
        return number("select count(*) as n from inbox");
    }

    /** The rows of a chat in inbox and outbox, to see where it got stuck. */
    String rows(long chat) {
        String select =
                """
                select id || ' in ' || status || ' ' || event_id || ' ' || attempts || ' ' || text
                       || ' ' || received_at || coalesce(' done ' || done_at, '') as line
                from inbox where chat = :chat
                union all
                select id || ' out ' || status || ' ' || attempts || ' ' || coalesce(error, '')
                       || ' ' || created_at || coalesce(' finished ' || finished_at, '')
                       || ' ' || body
                from outbox where chat = :chat
                """;
        return database.transaction(() ->
                String.join(
                        "\n",
                        database.sql(select)
                                .with("chat", Long.toString(chat))
                                .list(row -> row.text("line"))));
    }

    private long number(String select) {
        return database.transaction(() -> database.sql(select).one(row -> row.number("n")));
    }

    private Map<Long, List<String>> perChat(String select) {
        record Found(long chat, String line) {}

        List<Found> found =
                database.transaction(() ->
                        database.sql(select)
                                .list(row ->
                                        new Found(
                                                Long.parseLong(row.text("chat")),
                                                row.text("line"))));
        var lines = new TreeMap<Long, List<String>>();
        found.forEach(line ->
                lines.computeIfAbsent(line.chat(), _ -> new ArrayList<>()).add(line.line()));
        return lines;
    }

    private void publish(Path report) {
        Loaded loaded = new DefinitionArchive(database, clock).publish(report);
        if (loaded instanceof Loaded.Refused refused) {
            throw new IllegalStateException("the report is refused: " + refused.mistakes());
        }
    }

    private Campaign open(Unit commune) {
        var id = new ReportId(REPORT);
        return new Campaigns(database, clock)
                .open(
                        new Campaign.Plan(
                                commune.id(),
                                id,
                                new DefinitionArchive(database, clock).latest(id).version(),
                                "Báo cáo thử",
                                2026,
                                clock.instant().plus(60, ChronoUnit.DAYS),
                                Optional.empty()));
    }

    private static Unit.Details details(UnitKind kind, String name) {
        return new Unit.Details(
                TENANT,
                new Respondent(kind, ""),
                name,
                name,
                LocalDate.of(2025, 7, 1),
                Optional.empty());
    }
}
