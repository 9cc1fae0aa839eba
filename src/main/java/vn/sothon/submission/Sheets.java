package vn.sothon.submission;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sothon.conversation.DutyId;
import vn.sothon.database.Database;

/**
 * What units have given, read so that the cost of a look does not grow with what they gave before:
 * of a sheet that this process has seen, only later changes are read.
 */
@Singleton
public final class Sheets {

    private final Database database;
    private final Answers answers;
    private final Submissions submissions;
    private final SheetCache cache = new SheetCache();

    public Sheets(Database database, Answers answers, Submissions submissions) {
        this.database = database;
        this.answers = answers;
        this.submissions = submissions;
    }

    /** The sheet of each of the duties, as it is at this moment. */
    public Map<DutyId, Sheet> of(Collection<DutyId> duties) {
        return database.transaction(() -> {
            Set<DutyId> wanted = Set.copyOf(duties);
            Map<DutyId, Long> revisions = revisions(wanted);
            return wanted.stream()
                    .collect(
                            Collectors.toMap(
                                    Function.identity(),
                                    duty -> sheet(duty, revisions.getOrDefault(duty, 0L))));
        });
    }

    private Sheet sheet(DutyId duty, long revision) {
        Sheet known = cache.get(duty);
        if (known.revision() == revision) {
            return known;
        }
        Sheet start = known.revision() < revision ? known : Sheet.EMPTY;
        Sheet now =
                start.with(
                        revision,
                        answers.since(duty, start.revision()),
                        submissions.since(duty, start.revision()));
        database.afterCommit(() -> cache.put(duty, now));
        return now;
    }

    private Map<DutyId, Long> revisions(Collection<DutyId> duties) {
        String select =
                """
                select r.* from duty_revisions r
                join unnest(cast(:campaigns as bigint[]), cast(:units as bigint[]))
                    as d (campaign_id, unit_id)
                    on r.campaign_id = d.campaign_id and r.unit_id = d.unit_id
                """;
        return database
                .sql(select)
                .with("campaigns", duties.stream().map(d -> Long.toString(d.campaign())).toList())
                .with("units", duties.stream().map(d -> Long.toString(d.unit())).toList())
                .list(row ->
                        Map.entry(
                                new DutyId(row.number("campaign_id"), row.number("unit_id")),
                                row.number("revision")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
