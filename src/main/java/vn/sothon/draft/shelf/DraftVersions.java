package vn.sothon.draft.shelf;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Base64;
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

    public DraftVersions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
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
     * Keeps a draft unless the same one is kept already. Since equal inputs give equal bytes, the
     * bytes tell whether it is the same.
     */
    Version keep(Campaign campaign, byte[] docx, String html, Optional<Long> person) {
        String hash = Codes.hash(Base64.getEncoder().encodeToString(docx));
        return database.transaction(() -> {
            lock(campaign);
            return find(campaign, hash)
                    .orElseGet(() -> {
                        insert(campaign, hash)
                                .with("docx", docx)
                                .with("html", html)
                                .with("person", person)
                                .update();
                        return find(campaign, hash).orElseThrow();
                    });
        });
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

    private static Version version(Row row) {
        return new Version(
                Math.toIntExact(row.number("number")), row.optionalBytes("docx").orElseThrow());
    }
}
