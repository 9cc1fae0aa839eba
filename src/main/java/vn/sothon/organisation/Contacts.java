package vn.sothon.organisation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import vn.sothon.channel.Address;
import vn.sothon.database.Database;
import vn.sothon.database.Row;

/** Which chat belongs to whom. A person is the record; a chat is one replaceable way to them. */
@Singleton
public final class Contacts {

    private final Database database;
    private final Clock clock;

    public Contacts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A chat of a person.
     *
     * @param hasRole whether the person holds any role now
     */
    public record Contact(Person person, boolean isReachable, boolean hasRole) {}

    public Optional<Person> personAt(Address address) {
        return contactAt(address).map(Contact::person);
    }

    public Optional<Contact> contactAt(Address address) {
        String select =
                """
                select p.*, c.reachable,
                       exists (
                           select 1 from memberships m
                           where m.person_id = p.id and m.started_at <= :now
                             and (m.ended_at is null or m.ended_at > :now)) as has_role
                from people p
                join contacts c on c.person_id = p.id
                where c.channel = :channel and c.bot = :bot and c.chat = :chat
                """;
        return database.transaction(() ->
                database.sql(select)
                        .with("channel", address.channel())
                        .with("bot", address.bot())
                        .with("chat", address.chat())
                        .with("now", clock.instant())
                        .first(row ->
                                new Contact(
                                        People.person(row),
                                        row.isTrue("reachable"),
                                        row.isTrue("has_role"))));
    }

    /** Whether the chat belongs to somebody who holds a role now. */
    boolean isInUse(Address address) {
        String select =
                """
                select count(*) as roles from contacts c
                join memberships m on m.person_id = c.person_id
                where c.channel = :channel and c.bot = :bot and c.chat = :chat
                  and (m.ended_at is null or m.ended_at > :now)
                """;
        return database.sql(select)
                        .with("channel", address.channel())
                        .with("bot", address.bot())
                        .with("chat", address.chat())
                        .with("now", clock.instant())
                        .one(row -> row.number("roles"))
                > 0;
    }

    /** Where the person is reached: of several reachable chats, the one linked last. */
    public Optional<Address> addressOf(long person) {
        return database.transaction(() ->
                database.sql(
                                """
                                select channel, bot, chat from contacts
                                where person_id = :person and reachable
                                order by linked_at desc, id desc
                                limit 1
                                """)
                        .with("person", person)
                        .first(Contacts::address));
    }

    /**
     * Makes the chat the person's, on this bot the only one: who changes the telephone leaves the
     * old account behind, and nobody reads along there.
     */
    public void link(Person person, Address address) {
        database.transaction(() -> {
            unlink(person, address);
            insert(person, address);
        });
    }

    /**
     * Notes that the person can, or can no longer, be reached in this chat.
     *
     * @return whether that is news
     */
    public boolean setReachable(Address address, boolean reachable) {
        String update =
                """
                update contacts set reachable = :reachable
                where channel = :channel and bot = :bot and chat = :chat
                  and reachable <> :reachable
                """;
        return database.transaction(() ->
                database.sql(update)
                                .with("reachable", reachable)
                                .with("channel", address.channel())
                                .with("bot", address.bot())
                                .with("chat", address.chat())
                                .update()
                        > 0);
    }

    private void unlink(Person person, Address address) {
        String delete =
                """
                delete from contacts
                where channel = :channel and bot = :bot
                  and (chat = :chat or person_id = :person)
                """;
        database.sql(delete)
                .with("channel", address.channel())
                .with("bot", address.bot())
                .with("chat", address.chat())
                .with("person", person.id())
                .update();
    }

    private void insert(Person person, Address address) {
        String insert =
                """
                insert into contacts (tenant, person_id, channel, bot, chat, linked_at)
                values (:tenant, :person, :channel, :bot, :chat, :now)
                """;
        database.sql(insert)
                .with("tenant", person.tenant())
                .with("person", person.id())
                .with("channel", address.channel())
                .with("bot", address.bot())
                .with("chat", address.chat())
                .with("now", clock.instant())
                .update();
    }

    private static Address address(Row row) {
        return new Address(row.text("channel"), row.text("bot"), row.text("chat"));
    }
}
