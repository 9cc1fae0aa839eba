package vn.sothon.organisation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sothon.database.Database;
import vn.sothon.database.Row;

/** People and their memberships. Permission is a membership that is open now. */
@Singleton
public final class People {

    private final Database database;
    private final Clock clock;

    public People(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Person add(String tenant, String name, String salutation) {
        return database.transaction(() ->
                database.sql(
                                """
                                insert into people (tenant, name, salutation)
                                values (:tenant, :name, :salutation)
                                returning *
                                """)
                        .with("tenant", tenant)
                        .with("name", name)
                        .with("salutation", salutation)
                        .one(People::person));
    }

    public Optional<Person> person(long id) {
        return database.transaction(() ->
                database.sql("select * from people where id = :id")
                        .with("id", id)
                        .first(People::person));
    }

    /** Gives the person a role; one that is open already stays as it is. */
    public void appoint(Person person, Unit unit, Role role) {
        String insert =
                """
                insert into memberships (tenant, person_id, unit_id, role, started_at)
                values (:tenant, :person, :unit, :role, :now)
                on conflict (person_id, unit_id, role) where ended_at is null do nothing
                """;
        database.transaction(() ->
                database.sql(insert)
                        .with("tenant", person.tenant())
                        .with("person", person.id())
                        .with("unit", unit.id())
                        .with("role", role)
                        .with("now", clock.instant())
                        .update());
    }

    /** Takes a role away, at once; answers that were given stay. */
    public void remove(Person person, Unit unit, Role role) {
        database.transaction(() ->
                database.sql(
                                """
                                update memberships set ended_at = :now
                                where person_id = :person and unit_id = :unit
                                  and role = :role and ended_at is null
                                """)
                        .with("person", person.id())
                        .with("unit", unit.id())
                        .with("role", role)
                        .with("now", clock.instant())
                        .update());
    }

    /** The memberships of the person that are open now. */
    public List<Membership> membershipsOf(long person) {
        return database.transaction(() ->
                database.sql(
                                """
                                select * from memberships
                                where person_id = :person and started_at <= :now
                                  and (ended_at is null or ended_at > :now)
                                order by id
                                """)
                        .with("person", person)
                        .with("now", clock.instant())
                        .list(People::membership));
    }

    /** The units the person does something for now. */
    public List<Appointment> appointmentsOf(long person) {
        return database.transaction(() ->
                database.sql(
                                """
                                select u.*, m.role from memberships m
                                join units u on u.id = m.unit_id
                                where m.person_id = :person and m.started_at <= :now
                                  and (m.ended_at is null or m.ended_at > :now)
                                order by m.id
                                """)
                        .with("person", person)
                        .with("now", clock.instant())
                        .list(row ->
                                new Appointment(
                                        row.constant("role", Role.class), Units.read(row))));
    }

    /** Who holds the role for the unit now, in the order of appointment. */
    public List<Person> holding(Role role, long unit) {
        Instant now = clock.instant();
        return database.transaction(() ->
                database.sql(
                                """
                                select p.* from people p
                                join memberships m on m.person_id = p.id
                                where m.unit_id = :unit and m.role = :role
                                  and m.started_at <= :now
                                  and (m.ended_at is null or m.ended_at > :now)
                                order by m.id
                                """)
                        .with("unit", unit)
                        .with("role", role)
                        .with("now", now)
                        .list(People::person));
    }

    static Person person(Row row) {
        return new Person(
                row.number("id"), row.text("tenant"), row.text("name"), row.text("salutation"));
    }

    private static Membership membership(Row row) {
        return new Membership(
                row.number("person_id"),
                row.number("unit_id"),
                row.constant("role", Role.class),
                row.instant("started_at"),
                row.optionalInstant("ended_at"));
    }
}
