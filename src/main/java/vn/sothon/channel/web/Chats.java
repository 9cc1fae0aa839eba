package vn.sothon.channel.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import vn.sothon.channel.Address;
import vn.sothon.database.Database;
import vn.sothon.web.Visitor;

/** Whose chats there are. */
@Singleton
final class Chats {

    private final Database database;
    private final Clock clock;

    Chats(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A person with a chat.
     *
     * @param units the names of the units the person speaks for, in one line
     */
    record Owner(long person, String name, String units) {}

    /** Empty also where the chat is not the visitor's: whose it is, is nobody else's business. */
    Optional<Owner> ownerFor(Visitor visitor, long person) {
        return visitor.mayActAs(person) ? owner(person) : Optional.empty();
    }

    private Optional<Owner> owner(long person) {
        String select =
                """
                select p.id, p.name, coalesce(string_agg(distinct u.name, ', '), '') as units
                from people p
                left join memberships m on m.person_id = p.id
                    and m.started_at <= :now and (m.ended_at is null or m.ended_at > :now)
                left join units u on u.id = m.unit_id
                where p.id = :person
                group by p.id
                """;
        return database.transaction(() ->
                database.sql(select)
                        .with("person", person)
                        .with("now", clock.instant())
                        .first(row ->
                                new Owner(row.number("id"), row.text("name"), row.text("units"))));
    }

    /** Makes sure that what is written in the person's chat is known to be the person's. */
    void open(long person) {
        Address address = WebChannel.addressOf(person);
        String insert =
                """
                insert into contacts (tenant, person_id, channel, bot, chat, linked_at)
                select tenant, id, :channel, :bot, :chat, :now from people where id = :person
                on conflict do nothing
                """;
        database.transaction(() ->
                database.sql(insert)
                        .with("channel", address.channel())
                        .with("bot", address.bot())
                        .with("chat", address.chat())
                        .with("now", clock.instant())
                        .with("person", person)
                        .update());
    }
}
