package vn.sothon.organisation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.sothon.channel.Address;
import vn.sothon.database.Database;
import vn.sothon.database.Row;
import vn.sothon.platform.Codes;

/**
 * Codes that link a chat to a person: 128 random bits, single use, expiring. Only the hash of a
 * code is kept, so whoever reads the database cannot use one.
 */
@Singleton
public final class Invitations {

    /** Long enough to be printed, handed out in a meeting and used by the next one. */
    public static final Duration VALIDITY = Duration.ofDays(14);

    private final Database database;
    private final Contacts contacts;
    private final Codes codes;
    private final Clock clock;

    public Invitations(Database database, Contacts contacts, Codes codes, Clock clock) {
        this.database = database;
        this.contacts = contacts;
        this.codes = codes;
        this.clock = clock;
    }

    private record Invitation(
            long id, Person person, Instant expiresAt, Optional<Instant> usedAt) {}

    /** A new code for the person, to be shown once and never again. */
    public String invite(Person person) {
        String code = codes.secret();
        Instant now = clock.instant();
        String insert =
                """
                insert into invitations (tenant, code_hash, person_id, created_at, expires_at)
                values (:tenant, :hash, :person, :now, :expires)
                """;
        database.transaction(() ->
                database.sql(insert)
                        .with("tenant", person.tenant())
                        .with("hash", Codes.hash(code))
                        .with("person", person.id())
                        .with("now", now)
                        .with("expires", now.plus(VALIDITY))
                        .update());
        return code;
    }

    /** Links the chat to the person the code was made for. */
    public Redemption redeem(String code, Address address) {
        return database.transaction(() ->
                find(code)
                        .map(invitation -> redeem(invitation, address))
                        .orElseGet(Redemption.WrongCode::new));
    }

    private Redemption redeem(Invitation invitation, Address address) {
        if (contacts.personAt(address).equals(Optional.of(invitation.person()))) {
            return new Redemption.Linked(invitation.person());
        }
        if (invitation.usedAt().isPresent()) {
            return new Redemption.AlreadyUsed();
        }
        if (!clock.instant().isBefore(invitation.expiresAt())) {
            return new Redemption.Expired();
        }
        if (contacts.isInUse(address)) {
            return new Redemption.LinkedToAnother();
        }
        markUsed(invitation);
        contacts.link(invitation.person(), address);
        return new Redemption.Linked(invitation.person());
    }

    /** Locks the invitation, so that two chats cannot use it at the same moment. */
    private Optional<Invitation> find(String code) {
        String select =
                """
                select i.id as invitation_id, i.expires_at, i.used_at, p.*
                from invitations i join people p on p.id = i.person_id
                where i.code_hash = :hash
                for update of i
                """;
        return database.sql(select).with("hash", Codes.hash(code)).first(Invitations::read);
    }

    private void markUsed(Invitation invitation) {
        database.sql("update invitations set used_at = :now where id = :id")
                .with("id", invitation.id())
                .with("now", clock.instant())
                .update();
    }

    private static Invitation read(Row row) {
        return new Invitation(
                row.number("invitation_id"),
                People.person(row),
                row.instant("expires_at"),
                row.optionalInstant("used_at"));
    }
}
