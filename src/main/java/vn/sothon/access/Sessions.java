package vn.sothon.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.sothon.database.Database;
import vn.sothon.platform.Codes;

/**
 * Who is signed in. The browser holds 128 random bits and the database their hash, so a session
 * ends when we say so, and whoever reads the database cannot use one.
 */
@Singleton
final class Sessions {

    /** A working day; the next code is one word in the chat away. */
    static final Duration VALIDITY = Duration.ofHours(12);

    private final Database database;
    private final Codes codes;
    private final Clock clock;

    Sessions(Database database, Codes codes, Clock clock) {
        this.database = database;
        this.codes = codes;
        this.clock = clock;
    }

    /** Opens a session for the person; the token for the browser. */
    String open(long person) {
        String token = codes.secret();
        Instant now = clock.instant();
        String insert =
                """
                insert into sessions (tenant, session_hash, person_id, created_at, expires_at)
                select tenant, :hash, id, :now, :expires from people where id = :person
                """;
        database.transaction(() ->
                database.sql(insert)
                        .with("hash", Codes.hash(token))
                        .with("now", now)
                        .with("expires", now.plus(VALIDITY))
                        .with("person", person)
                        .update());
        return token;
    }

    /**
     * Whose session it is. Somebody who holds no role any more is nobody from that moment on,
     * whatever session is still open.
     */
    Optional<Long> person(String token) {
        String select =
                """
                select s.person_id from sessions s
                where s.session_hash = :hash and s.ended_at is null and s.expires_at > :now
                  and exists (
                      select from memberships m
                      where m.person_id = s.person_id and m.started_at <= :now
                        and (m.ended_at is null or m.ended_at > :now))
                """;
        return database.transaction(() ->
                database.sql(select)
                        .with("hash", Codes.hash(token))
                        .with("now", clock.instant())
                        .first(row -> row.number("person_id")));
    }

    void end(String token) {
        database.transaction(() ->
                database.sql(
                                """
                                update sessions set ended_at = :now
                                where session_hash = :hash and ended_at is null
                                """)
                        .with("hash", Codes.hash(token))
                        .with("now", clock.instant())
                        .update());
    }
}
