package vn.sothon.draft.shelf;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.sothon.campaign.Campaign;
import vn.sothon.database.Database;
import vn.sothon.database.Row;
import vn.sothon.database.Sql;
import vn.sothon.platform.Codes;

/** The drafts that were given out, numbered, so that "bản 3" can be looked up again. */
@Singleton
public final class DraftVersions {

    private final Database database;
    private final Clock clock;
    private final KeptInputs inputs;

    public DraftVersions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.inputs = new KeptInputs(database);
    }

    /** A kept draft. */
    static final class Version {

        private final int number;
        private final byte[] docx;

        private Version(int number, byte[] docx) {
            this.number = number;
            this.docx = docx;
        }

        int number() {
            return number;
        }

        byte[] docx() {
            return docx;
        }
    }

    /**
     * Keeps a draft, and what it was made from, unless the same one is kept already. Since equal
     * inputs give equal bytes, the bytes tell whether it is the same.
     */
    Version keep(Campaign campaign, MadeDraft draft, Optional<Long> person) {
        String hash = Codes.hash(Base64.getEncoder().encodeToString(draft.docx()));
        return database.transaction(() -> {
            lock(campaign);
            Version kept =
                    find(campaign, hash)
                            .orElseGet(() -> {
                                insert(campaign, hash)
                                        .with("docx", draft.docx())
                                        .with("html", draft.html())
                                        .with("person", person)
                                        .update();
                                return find(campaign, hash).orElseThrow();
                            });
            inputs.add(campaign, hash, draft.inputs());
            return kept;
        });
    }

    /** The kept drafts of a campaign, newest first. */
    public List<KeptDraft> of(Campaign campaign) {
        String select =
                """
                select v.number, v.created_at, p.name as person, v.answers is not null as whole
                from draft_versions v left join people p on p.id = v.person_id
                where v.campaign_id = :campaign
                order by v.number desc
                """;
        return database.transaction(() ->
                database.sql(select).with("campaign", campaign.id()).list(DraftVersions::kept));
    }

    /** How a kept draft was made; empty where there is none of that number. */
    public Optional<Recalled> recall(Campaign campaign, long number) {
        return database.transaction(() -> inputs.of(campaign, number));
    }

    /** The file of a kept draft; empty where there is none of that number. */
    Optional<Version> version(Campaign campaign, long number) {
        String select =
                """
                select number, docx from draft_versions
                where campaign_id = :campaign and number = :number
                """;
        return database.transaction(() ->
                database.sql(select)
                        .with("campaign", campaign.id())
                        .with("number", number)
                        .first(DraftVersions::version));
    }

    /** Two people who ask at the same moment get one number after the other. */
    private void lock(Campaign campaign) {
        database.sql("select id from campaigns where id = :id for no key update")
                .with("id", campaign.id())
                .one(row -> row.number("id"));
    }

    private Optional<Version> find(Campaign campaign, String hash) {
        return database.sql(
                        """
                        select number, docx from draft_versions
                        where campaign_id = :campaign and inputs_hash = :hash
                        """)
                .with("campaign", campaign.id())
                .with("hash", hash)
                .first(DraftVersions::version);
    }

    /** Still without the files and the person. */
    private Sql insert(Campaign campaign, String hash) {
        String insert =
                """
                insert into draft_versions
                    (tenant, campaign_id, number, inputs_hash, docx, html, person_id, created_at)
                select tenant, id,
                       (select coalesce(max(number), 0) + 1 from draft_versions
                        where campaign_id = :campaign),
                       :hash, :docx, :html, :person, :now
                from campaigns where id = :campaign
                """;
        return database.sql(insert)
                .with("campaign", campaign.id())
                .with("hash", hash)
                .with("now", clock.instant());
    }

    private static KeptDraft kept(Row row) {
        return new KeptDraft(
                Math.toIntExact(row.number("number")),
                row.instant("created_at"),
                row.optionalText("person"),
                row.isTrue("whole"));
    }

    private static Version version(Row row) {
        return new Version(
                Math.toIntExact(row.number("number")), row.optionalBytes("docx").orElseThrow());
    }
}
