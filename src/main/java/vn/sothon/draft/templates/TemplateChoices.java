package vn.sothon.draft.templates;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import vn.sothon.database.Sql;

/**
 * Which version is in use. Who decides says what they saw in use, so that of two who decide at once
 * one wins and the other learns it; that no two are in use is the table's constraint.
 */
@Singleton
public final class TemplateChoices {

    private final TemplateVersions versions;
    private final Clock clock;

    public TemplateChoices(TemplateVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Takes a version that exists into use instead of the one seen, in one transaction.
     *
     * @param seen the number of what was in use when it was decided, or {@link
     *     TemplateVersion#DELIVERED}
     */
    Decision use(TemplateOwner owner, int number, int seen, Optional<Long> person) {
        return versions.unless(
                "template_version_is_one_active_per_report",
                new Decision.Overtaken(),
                () -> {
                    boolean isFree =
                            seen == TemplateVersion.DELIVERED || retire(owner, seen, person);
                    return isFree && activate(owner, number, person)
                            ? new Decision.Done()
                            : doneOrOvertaken(owner, number);
                });
    }

    /** Takes the version seen out of use, so that the delivered template is used again. */
    Decision useDelivered(TemplateOwner owner, int seen, Optional<Long> person) {
        return versions.inTransaction(() ->
                retire(owner, seen, person)
                        ? new Decision.Done()
                        : doneOrOvertaken(owner, TemplateVersion.DELIVERED));
    }

    /** Puts a proposal aside; a version that was taken into use meanwhile is left as it is. */
    Decision refuse(TemplateOwner owner, int number, String reason, Optional<Long> person) {
        return versions.unless(
                "template_version_note_is_short",
                new Decision.NoteTooLong(),
                () ->
                        putAside(owner, number, reason, person)
                                ? new Decision.Done()
                                : refusedAlready(owner, number));
    }

    private boolean putAside(
            TemplateOwner owner, int number, String reason, Optional<Long> person) {
        String update =
                """
                update template_versions
                set status = 'REFUSED', decided_by = :person, decided_at = :now, note = :note
                where unit_id = :commune and report_id = :report and number = :number
                  and status = 'PROPOSED'
                """;
        return decided(update, owner, number, person).with("note", reason).update() == 1;
    }

    private boolean retire(TemplateOwner owner, int number, Optional<Long> person) {
        String update =
                """
                update template_versions
                set status = 'RETIRED', decided_by = :person, decided_at = :now
                where unit_id = :commune and report_id = :report and number = :number
                  and status = 'ACTIVE'
                """;
        return decided(update, owner, number, person).update() == 1;
    }

    private boolean activate(TemplateOwner owner, int number, Optional<Long> person) {
        String update =
                """
                update template_versions
                set status = 'ACTIVE', decided_by = :person, decided_at = :now, note = ''
                where unit_id = :commune and report_id = :report and number = :number
                  and status <> 'ACTIVE'
                """;
        return decided(update, owner, number, person).update() == 1;
    }

    private Sql decided(String update, TemplateOwner owner, int number, Optional<Long> person) {
        return versions.owned(update, owner)
                .with("number", number)
                .with("person", person)
                .with("now", clock.instant());
    }

    private Decision doneOrOvertaken(TemplateOwner owner, int wanted) {
        int inUse =
                versions.active(owner)
                        .map(TemplateVersion::number)
                        .orElse(TemplateVersion.DELIVERED);
        return inUse == wanted ? new Decision.Done() : new Decision.Overtaken();
    }

    private Decision refusedAlready(TemplateOwner owner, int number) {
        return versions.version(owner, number)
                .<Decision>map(version ->
                        switch (version.status()) {
                            case REFUSED -> new Decision.Done();
                            case PROPOSED, ACTIVE, RETIRED -> new Decision.Overtaken();
                        })
                .orElseGet(Decision.Unknown::new);
    }
}
