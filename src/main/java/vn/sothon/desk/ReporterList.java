package vn.sothon.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.sothon.channel.Entrance;
import vn.sothon.database.Database;
import vn.sothon.database.Row;

/** Who reports for a commune's units now, and who of them can be reached by the messenger. */
@Singleton
final class ReporterList {

    private final Database database;
    private final Optional<Entrance> entrance;
    private final Clock clock;

    ReporterList(Database database, Optional<Entrance> entrance, Clock clock) {
        this.database = database;
        this.entrance = entrance;
        this.clock = clock;
    }

    record Reporter(long person, String name, String units, Link link) {}

    /** Whether there is a chat. */
    enum Link {
        LINKED,
        /** The person blocked the bot or left. */
        BLOCKED,
        NONE
    }

    List<Reporter> of(long commune) {
        String select =
                """
                select p.id, p.name, string_agg(u.name, ', ' order by u.id) as units,
                       (select bool_or(c.reachable) from contacts c
                        where c.person_id = p.id and c.channel = :channel) as reachable
                from memberships m
                join people p on p.id = m.person_id
                join units u on u.id = m.unit_id
                where (u.id = :commune or u.parent_id = :commune) and m.role = 'REPORTER'
                  and m.started_at <= :now and (m.ended_at is null or m.ended_at > :now)
                group by p.id, p.name
                order by min(u.id), p.id
                """;
        return database.transaction(() ->
                database.sql(select)
                        .with("commune", commune)
                        .with("channel", entrance.map(Entrance::channel).orElse(""))
                        .with("now", clock.instant())
                        .list(ReporterList::reporter));
    }

    private static Reporter reporter(Row row) {
        return new Reporter(row.number("id"), row.text("name"), row.text("units"), link(row));
    }

    private static Link link(Row row) {
        return row.optionalText("reachable")
                .map(_ -> row.isTrue("reachable") ? Link.LINKED : Link.BLOCKED)
                .orElse(Link.NONE);
    }
}
