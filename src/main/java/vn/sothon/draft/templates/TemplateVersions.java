package vn.sothon.draft.templates;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.sothon.database.Database;
import vn.sothon.database.DatabaseFailure;
import vn.sothon.database.Row;
import vn.sothon.database.Sql;
import vn.sothon.draft.templates.TemplateVersion.Mark;
import vn.sothon.platform.Codes;

/** The versions of wordings. They are never deleted and their text never changes. */
@Singleton
public final class TemplateVersions {

    private static final String SELECT =
            """
            select v.*, u.name as uploader, d.name as decider
            from template_versions v
            left join people u on u.id = v.uploaded_by
            left join people d on d.id = v.decided_by
            where v.unit_id = :commune and v.report_id = :report
            """;

    private final Database database;
    private final Clock clock;

    public TemplateVersions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The version in use; empty where the delivered template is. */
    public Optional<TemplateVersion> active(TemplateOwner owner) {
        return database.transaction(() ->
                owned(SELECT + " and v.status = 'ACTIVE'", owner).first(TemplateVersions::version));
    }

    public Optional<TemplateVersion> version(TemplateOwner owner, int number) {
        return database.transaction(() ->
                owned(SELECT + " and v.number = :number", owner)
                        .with("number", number)
                        .first(TemplateVersions::version));
    }

    /** The newest first. */
    public List<TemplateVersion> all(TemplateOwner owner) {
        return database.transaction(() ->
                owned(SELECT + " order by v.number desc", owner).list(TemplateVersions::version));
    }

    /**
     * Keeps a text as a new proposal; one that is kept already, whatever became of it, stays as it
     * is.
     *
     * @return its number; empty where it is longer than the table takes
     */
    Optional<Integer> keep(
            TemplateOwner owner, String text, String basedOn, Optional<Long> person) {
        return unless(
                "template_version_text_is_bounded",
                Optional.empty(),
                () -> {
                    lock(owner);
                    return find(owner, text).or(() -> insert(owner, text, basedOn, person));
                });
    }

    <T> T inTransaction(Supplier<T> work) {
        return database.transaction(work);
    }

    /** Does the work in one transaction; gives the value instead where it breaks that rule. */
    <T> T unless(String constraint, T whereBroken, Supplier<T> work) {
        try {
            return database.transaction(work);
        } catch (DatabaseFailure failure) {
            if (!failure.constraint().equals(constraint)) {
                throw failure;
            }
            return whereBroken;
        }
    }

    /** A statement in the open transaction, with :commune and :report. */
    Sql owned(String text, TemplateOwner owner) {
        return database.sql(text)
                .with("commune", owner.commune())
                .with("report", owner.report().value());
    }

    /** Two who upload at the same moment get one number after the other. */
    private void lock(TemplateOwner owner) {
        database.sql("select id from units where id = :commune for no key update")
                .with("commune", owner.commune())
                .one(row -> row.number("id"));
    }

    private Optional<Integer> find(TemplateOwner owner, String text) {
        String select =
                """
                select number from template_versions
                where unit_id = :commune and report_id = :report and text_hash = :hash
                """;
        return owned(select, owner).with("hash", Codes.hash(text)).first(TemplateVersions::number);
    }

    private Optional<Integer> insert(
            TemplateOwner owner, String text, String basedOn, Optional<Long> person) {
        String insert =
                """
                insert into template_versions
                    (tenant, unit_id, report_id, number, text, text_hash, based_on, uploaded_by,
                     uploaded_at)
                select tenant, id, :report,
                       (select coalesce(max(number), 0) + 1 from template_versions
                        where unit_id = :commune and report_id = :report),
                       :text, :hash, :basedOn, :person, :now
                from units where id = :commune
                returning number
                """;
        return owned(insert, owner)
                .with("text", text)
                .with("hash", Codes.hash(text))
                .with("basedOn", basedOn)
                .with("person", person)
                .with("now", clock.instant())
                .first(TemplateVersions::number);
    }

    private static int number(Row row) {
        return Math.toIntExact(row.number("number"));
    }

    private static TemplateVersion version(Row row) {
        return new TemplateVersion(
                number(row),
                row.text("text"),
                row.text("based_on"),
                row.constant("status", TemplateVersion.Status.class),
                new Mark(row.optionalText("uploader"), row.instant("uploaded_at")),
                row.optionalInstant("decided_at")
                        .map(at -> new Mark(row.optionalText("decider"), at)),
                row.text("note"));
    }
}
