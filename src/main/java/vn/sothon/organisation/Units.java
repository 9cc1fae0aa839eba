package vn.sothon.organisation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sothon.database.Database;
import vn.sothon.database.Row;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.UnitKind;

/** The unit tree. */
@Singleton
public final class Units {

    private final Database database;

    public Units(Database database) {
        this.database = database;
    }

    public Unit addCommune(Unit.Details details) {
        return add(Optional.empty(), details);
    }

    public Unit addTo(Unit commune, Unit.Details details) {
        return add(Optional.of(commune.id()), details);
    }

    public Optional<Unit> unit(long id) {
        return database.transaction(() ->
                database.sql("select * from units where id = :id")
                        .with("id", id)
                        .first(Units::read));
    }

    /** The commune and everything below it that exists on {@code day}, in the order of entry. */
    public List<Unit> ofCommune(long commune, LocalDate day) {
        return database.transaction(() ->
                database.sql(
                                """
                                select * from units
                                where (id = :commune or parent_id = :commune)
                                  and valid_from <= :day
                                  and (valid_until is null or valid_until > :day)
                                order by parent_id nulls first, id
                                """)
                        .with("commune", commune)
                        .with("day", day)
                        .list(Units::read));
    }

    private Unit add(Optional<Long> commune, Unit.Details details) {
        String insert =
                """
                insert into units
                    (tenant, parent_id, kind, office, name, label, valid_from, valid_until)
                values
                    (:tenant, :commune, :kind, :office, :name, :label, :validFrom, :validUntil)
                returning *
                """;
        return database.transaction(() ->
                database.sql(insert)
                        .with("tenant", details.tenant())
                        .with("commune", commune)
                        .with("kind", details.respondent().kind())
                        .with("office", details.respondent().office())
                        .with("name", details.name())
                        .with("label", details.label())
                        .with("validFrom", details.validFrom())
                        .with("validUntil", details.validUntil())
                        .one(Units::read));
    }

    static Unit read(Row row) {
        return new Unit(
                row.number("id"),
                row.optionalNumber("parent_id"),
                new Unit.Details(
                        row.text("tenant"),
                        new Respondent(row.constant("kind", UnitKind.class), row.text("office")),
                        row.text("name"),
                        row.text("label"),
                        row.day("valid_from"),
                        row.optionalDay("valid_until")));
    }
}
