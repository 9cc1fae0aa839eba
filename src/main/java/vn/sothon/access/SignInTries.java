package vn.sothon.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import vn.sothon.database.Database;
import vn.sothon.platform.Codes;

/**
 * How often an internet address typed a wrong code lately (ASVS 6.3.1). Kept in the database, so
 * that neither a restart nor another replica gives new tries; of the address only a hash.
 */
@Singleton
final class SignInTries {

    static final int ALLOWED = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final Database database;
    private final Clock clock;

    SignInTries(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts one more try before it is made, so that many at once are counted as well; false where
     * the address has none left.
     */
    boolean take(String address) {
        String hash = Codes.hash(address);
        forgetOld();
        if (count(hash) >= ALLOWED) {
            return false;
        }
        add(hash);
        return count(hash) <= ALLOWED;
    }

    /** The address typed a right code: what it typed before does not count any more. */
    void forgive(String address) {
        database.transaction(() ->
                database.sql("delete from sign_in_tries where address_hash = :address")
                        .with("address", Codes.hash(address))
                        .update());
    }

    private void forgetOld() {
        database.transaction(() ->
                database.sql("delete from sign_in_tries where tried_at <= :until")
                        .with("until", clock.instant().minus(WINDOW))
                        .update());
    }

    private long count(String hash) {
        return database.transaction(() ->
                database.sql(
                                "select count(*) as tries from sign_in_tries"
                                        + " where address_hash = :address")
                        .with("address", hash)
                        .one(row -> row.number("tries")));
    }

    private void add(String hash) {
        database.transaction(() ->
                database.sql(
                                """
                                insert into sign_in_tries (address_hash, tried_at)
                                values (:address, :now)
                                """)
                        .with("address", hash)
                        .with("now", clock.instant())
                        .update());
    }
}
