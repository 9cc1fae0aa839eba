package vn.sothon.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.sothon.database.Database;
import vn.sothon.platform.Codes;

/**
 * One-time codes that a person gets in the chat and types on the sign-in page: eight letters and
 * digits, good for ten minutes and for one use (ASVS 6.5). Only a code's hash is kept; as it is
 * found by that hash, how long the search takes says nothing about other codes.
 */
@Singleton
public final class SignInCodes {

    public static final Duration VALIDITY = Duration.ofMinutes(10);

    private final Database database;
    private final Codes codes;
    private final Clock clock;

    public SignInCodes(Database database, Codes codes, Clock clock) {
        this.database = database;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * A new code for the person, like "7F3K-9ACD"; codes made for them before stop working. Joins
     * the open transaction.
     */
    public String issue(long person) {
        String code = codes.receipt() + codes.receipt();
        Instant now = clock.instant();
        database.transaction(() -> {
            expireEarlier(person, now);
            insert(person, Codes.hash(code), now);
        });
        return code.substring(0, 4) + "-" + code.substring(4);
    }

    /** Uses the code up; the person it was made for, or nobody where it is not good. */
    Optional<Long> redeem(String typed) {
        String update =
                """
                update sign_in_codes set used_at = :now
                where code_hash = :hash and used_at is null and expires_at > :now
                returning person_id
                """;
        return database.transaction(() ->
                database.sql(update)
                        .with("hash", Codes.hash(letters(typed)))
                        .with("now", clock.instant())
                        .first(row -> row.number("person_id")));
    }

    private void expireEarlier(long person, Instant now) {
        database.sql(
                        """
                        update sign_in_codes set expires_at = :now
                        where person_id = :person and used_at is null and expires_at > :now
                        """)
                .with("person", person)
                .with("now", now)
                .update();
    }

    private void insert(long person, String hash, Instant now) {
        database.sql(
                        """
                        insert into sign_in_codes
                            (tenant, code_hash, person_id, created_at, expires_at)
                        select tenant, :hash, id, :now, :expires from people where id = :person
                        """)
                .with("hash", hash)
                .with("now", now)
                .with("expires", now.plus(VALIDITY))
                .with("person", person)
                .update();
    }

    /** People type small letters, spaces and dashes. */
    private static String letters(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
