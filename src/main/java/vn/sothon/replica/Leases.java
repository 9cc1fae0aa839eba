package vn.sothon.replica;

import jakarta.inject.Singleton;
import java.time.Clock;
import vn.sothon.database.Database;

/** What only one process at a time may do, by name. */
@Singleton
public final class Leases {

    private final Database database;
    private final Replica replica;
    private final Clock clock;

    public Leases(Database database, Replica replica, Clock clock) {
        this.database = database;
        this.replica = replica;
        this.clock = clock;
    }

    /**
     * Takes the lease of that name where nobody alive has it, or keeps it.
     *
     * @return whether this process has it now, and for {@link Replica#LEASE} from now on
     */
    public boolean hold(String name) {
        String take =
                """
                insert into leases (name, replica_id, taken_at) values (:name, :me, :now)
                on conflict (name) do update
                    set replica_id = excluded.replica_id, taken_at = excluded.taken_at
                    where leases.replica_id <> :me and not exists (
                        select 1 from replicas r
                        where r.id = leases.replica_id and r.alive_until > :now)
                """;
        return database.transaction(() -> {
            replica.beat();
            database.sql(take)
                    .with("name", name)
                    .with("me", replica.id())
                    .with("now", clock.instant())
                    .update();
            return isMine(name);
        });
    }

    /** Lets another process take it at once. */
    public void release(String name) {
        database.transaction(() ->
                database.sql("delete from leases where name = :name and replica_id = :me")
                        .with("name", name)
                        .with("me", replica.id())
                        .update());
    }

    private boolean isMine(String name) {
        return database.sql("select replica_id from leases where name = :name")
                .with("name", name)
                .first(row -> row.text("replica_id"))
                .filter(replica.id()::equals)
                .isPresent();
    }
}
