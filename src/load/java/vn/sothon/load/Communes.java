package vn.sothon.load;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;
import vn.sothon.campaign.Campaign;
import vn.sothon.campaign.Campaigns;
import vn.sothon.campaign.DefinitionArchive;
import vn.sothon.channel.Address;
import vn.sothon.database.Database;
import vn.sothon.definition.Loaded;
import vn.sothon.definition.ReportId;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.UnitKind;
import vn.sothon.fixture.NumberedReport;
import vn.sothon.organisation.Contacts;
import vn.sothon.organisation.People;
import vn.sothon.organisation.Person;
import vn.sothon.organisation.Role;
import vn.sothon.organisation.Unit;
import vn.sothon.organisation.Units;
import vn.sothon.platform.EmbeddedPostgres;

/** Sets up communes whose every village has a head with a chat and a report to give. */
final class Communes {

    private static final String TENANT = "load";

    private final Clock clock = Clock.systemUTC();
    private final Database database;
    private final String bot;
    private final Units units;
    private final People people;
    private final Contacts contacts;
    private final Campaigns campaigns;
    private final DefinitionArchive definitions;
    private long nextChat = 1_000_000;

    Communes(EmbeddedPostgres server, String bot) {
        var source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setUser(server.user());
        source.setPassword(server.password());
        this.database = new Database(source);
        this.bot = bot;
        this.units = new Units(database);
        this.people = new People(database, clock);
        this.contacts = new Contacts(database, clock);
        this.campaigns = new Campaigns(database, clock);
        this.definitions = new DefinitionArchive(database, clock);
    }

    void publish(Path folder) {
        if (definitions.publish(folder) instanceof Loaded.Refused refused) {
            throw new IllegalStateException("the report is refused: " + refused.mistakes());
        }
    }

    /**
     * A commune in the middle of its work: who comes later has sent more sections.
     *
     * @return the chats of the heads
     */
    List<Long> add(NumberedReport report, int villages) {
        List<Long> chats = setUp(report, villages);
        // As PostgreSQL itself does within a minute wherever many rows have come.
        database.transaction(() -> database.sql("analyze").update());
        return chats;
    }

    private List<Long> setUp(NumberedReport report, int villages) {
        return database.transaction(() -> {
            Unit commune = units.addCommune(details(UnitKind.COMMUNE, "xã Thử"));
            Campaign campaign = open(report, commune);
            List<Long> chats = new ArrayList<>();
            for (int village = 0; village < villages; village++) {
                Unit unit = units.addTo(commune, details(UnitKind.VILLAGE, "thôn " + village));
                Person head = people.add(TENANT, "A Nhớ " + village, "anh");
                people.appoint(head, unit, Role.REPORTER);
                contacts.link(head, new Address("telegram", bot, Long.toString(nextChat)));
                sent(campaign, unit, head, report.sections() * village / villages);
                chats.add(nextChat++);
            }
            return chats;
        });
    }

    /** How many answers are in the history. */
    long historyRows() {
        return number("select count(*) as n from answer_history");
    }

    /** How many bytes of write-ahead log there ever were. */
    long walBytes() {
        return number("select (pg_current_wal_lsn() - '0/0'::pg_lsn)::bigint as n");
    }

    private long number(String select) {
        return database.transaction(() -> database.sql(select).one(row -> row.number("n")));
    }

    private Campaign open(NumberedReport report, Unit commune) {
        var id = new ReportId(report.id());
        return campaigns.open(
                new Campaign.Plan(
                        commune.id(),
                        id,
                        definitions.latest(id).version(),
                        report.id(),
                        2026,
                        clock.instant().plus(60, ChronoUnit.DAYS),
                        Optional.empty()));
    }

    private void sent(Campaign campaign, Unit unit, Person head, int sections) {
        String answers =
                """
                insert into answers (tenant, campaign_id, unit_id, question, row, kind, value, text,
                                     typed, person_id, message_id, answered_at)
                select :tenant, :campaign, :unit, 'q' || n, 0, 'FIGURE', 152, 'EXACT', '152', :person, '',
                       now()
                from generate_series(1, :questions) n
                """;
        String submissions =
                """
                insert into section_submissions (tenant, campaign_id, unit_id, section, code,
                                                 reason, person_id, submitted_at)
                select :tenant, :campaign, :unit, 's' || n, 'AAAA', '', :person, now()
                from generate_series(1, :sections) n
                """;
        database.sql(answers)
                .with("tenant", TENANT)
                .with("campaign", campaign.id())
                .with("unit", unit.id())
                .with("person", head.id())
                .with("questions", LoadProgram.PER_SECTION * (long) sections)
                .update();
        database.sql(submissions)
                .with("tenant", TENANT)
                .with("campaign", campaign.id())
                .with("unit", unit.id())
                .with("person", head.id())
                .with("sections", sections)
                .update();
    }

    private static Unit.Details details(UnitKind kind, String name) {
        LocalDate begin = LocalDate.of(2025, 7, 1);
        var kindOnly = new Respondent(kind, "");
        return new Unit.Details(TENANT, kindOnly, name, name, begin, Optional.empty());
    }
}
