package vn.sothon.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sothon.campaign.Campaign;
import vn.sothon.campaign.Campaigns;
import vn.sothon.campaign.Progress;
import vn.sothon.campaign.ProgressBoard;
import vn.sothon.campaign.UnitProgress;
import vn.sothon.database.Database;
import vn.sothon.database.Row;
import vn.sothon.definition.UnitKind;
import vn.sothon.organisation.Role;
import vn.sothon.platform.VietnamTime;

/** What the demo's first page offers: every commune with its campaigns and its people. */
@Singleton
final class StartPage {

    private final Database database;
    private final Campaigns campaigns;
    private final ProgressBoard progress;
    private final Clock clock;

    StartPage(Database database, Campaigns campaigns, ProgressBoard progress, Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.progress = progress;
        this.clock = clock;
    }

    record Commune(
            String name, List<Heading> campaigns, List<Face> supervisors, List<Face> reporters) {}

    /**
     * Somebody to play.
     *
     * @param done how far the unit is with the campaign that is due first
     */
    record Face(long person, String name, String unit, UnitKind kind, Optional<Done> done) {}

    record Done(State state, int sent, int sections) {}

    List<Commune> communes() {
        return database.transaction(() ->
                database.sql("select id, name from units where parent_id is null order by id")
                        .list(row -> commune(row.number("id"), row.text("name"))));
    }

    private Commune commune(long id, String name) {
        List<Campaign> open = campaigns.ofCommune(id);
        Map<Long, UnitProgress> byUnit =
                open.stream()
                        .findFirst()
                        .flatMap(first -> progress.of(first.id()))
                        .map(StartPage::byUnit)
                        .orElseGet(Map::of);
        return new Commune(
                name,
                open.stream()
                        .map(one -> Heading.of(one, clock.instant().atZone(VietnamTime.ZONE)))
                        .toList(),
                faces(id, Role.SUPERVISOR, Map.of()),
                faces(id, Role.REPORTER, byUnit));
    }

    private List<Face> faces(long commune, Role role, Map<Long, UnitProgress> byUnit) {
        String select =
                """
                select p.id, p.name, u.id as unit_id, u.name as unit, u.kind
                from memberships m
                join people p on p.id = m.person_id
                join units u on u.id = m.unit_id
                where (u.id = :commune or u.parent_id = :commune) and m.role = :role
                  and m.started_at <= :now and (m.ended_at is null or m.ended_at > :now)
                order by u.parent_id nulls first, u.id, p.id
                """;
        return database.sql(select)
                .with("commune", commune)
                .with("role", role)
                .with("now", clock.instant())
                .list(row -> face(row, byUnit));
    }

    private static Face face(Row row, Map<Long, UnitProgress> byUnit) {
        Optional<UnitProgress> unit = Optional.ofNullable(byUnit.get(row.number("unit_id")));
        return new Face(
                row.number("id"),
                row.text("name"),
                row.text("unit"),
                row.constant("kind", UnitKind.class),
                unit.map(StartPage::done));
    }

    private static Done done(UnitProgress unit) {
        int sections = unit.sections().size();
        return new Done(State.of(unit), sections - unit.owed().size(), sections);
    }

    private static Map<Long, UnitProgress> byUnit(Progress progress) {
        return progress.units().stream()
                .collect(Collectors.toMap(unit -> unit.unit().id(), Function.identity()));
    }
}
