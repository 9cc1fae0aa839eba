package vn.sothon.crash;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sothon.channel.Address;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.UnitKind;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.fixture.SmallCommune;
import vn.sothon.organisation.Person;
import vn.sothon.organisation.Unit;
import vn.sothon.replica.Replica;

/** The small commune on one Telegram, where heads and processes come and go. */
final class Town implements AutoCloseable {

    final SmallCommune commune = new SmallCommune();
    final FakeBotApi telegram = FakeBotApi.start();

    private int heads;
    private int processes;

    /** The heads of so many more villages, linked and silent. */
    List<Head> addHeads(int count) {
        return commune.database.transaction(
                () -> Stream.generate(this::addHead).limit(count).toList());
    }

    private Head addHead() {
        heads++;
        Unit village =
                commune.units.addTo(
                        commune.commune,
                        new Unit.Details(
                                SmallCommune.TENANT,
                                new Respondent(UnitKind.VILLAGE, ""),
                                "thôn " + heads,
                                Integer.toString(heads),
                                LocalDate.of(2025, 7, 1),
                                Optional.empty()));
        Person person = commune.reporter("A " + heads, "anh", village);
        var phone = telegram.phone(heads, person.name());
        var chat = new Address("telegram", telegram.botId(), Long.toString(heads));
        commune.contacts.link(person, chat);
        return new Head(phone, chat, commune.dutyOf(village));
    }

    MortalProcess startProcess() {
        processes++;
        return new MortalProcess(this, "process " + processes);
    }

    /** What a process held that is over may be taken by the next one from now on. */
    void leaseEnds() {
        commune.clock.pass(Replica.LEASE.plus(Duration.ofSeconds(1)));
    }

    /** Ends the connections; returns when their transactions are undone. */
    void cutConnectionsOf(String process) {
        String end =
                """
                select pg_terminate_backend(pid, 10000) as gone from pg_stat_activity
                where datname = current_database() and application_name = :process
                """;
        commune.database.transaction(() ->
                commune.database.sql(end).with("process", process).list(row -> row.isTrue("gone")));
    }

    @Override
    public void close() {
        telegram.close();
    }
}
