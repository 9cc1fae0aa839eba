package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.database.Database;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.faketelegram.Phone;
import vn.sothon.fixture.MovableClock;
import vn.sothon.platform.Codes;
import vn.sothon.platform.TestDatabase;
import vn.sothon.replica.Leases;
import vn.sothon.replica.Replica;

/** Of several processes one polls; if it ends or dies, another does. */
class PollerLeaseTest {

    private final FakeBotApi telegram = FakeBotApi.start();
    private final Phone phone = telegram.phone(42, "A Nhớ");
    private final MovableClock clock = MovableClock.at("2025-11-20T09:00");
    private final Database database = new Database(TestDatabase.fresh());
    private final TestBot bot = new TestBot(telegram);
    private final RecordingReceiver receivedByFirst = new RecordingReceiver();
    private final RecordingReceiver receivedBySecond = new RecordingReceiver();
    private final WatchedLease firstLease = new WatchedLease(lease());
    private final WatchedLease secondLease = new WatchedLease(lease());
    private final TelegramPoller first = bot.poller(receivedByFirst, firstLease);
    private final TelegramPoller second = bot.poller(receivedBySecond, secondLease);

    @AfterEach
    void stop() {
        first.close();
        second.close();
        bot.close();
        telegram.close();
    }

    @Test
    void only_one_of_two_polls() throws Exception {
        first.start();
        telegram.awaitPoll();

        second.start();
        secondLease.awaitAnswer("refused");
        secondLease.awaitAnswer("refused");
        phone.says("152");

        assertThat(receivedByFirst.next().content()).isEqualTo(new Content.Text("152"));
        assertThat(second.reception()).isEqualTo(Reception.STANDING_BY);
        assertThat(telegram.calls("getMe")).as("the second asks Telegram nothing").hasSize(1);
        assertThat(receivedBySecond.hasMore()).isFalse();
    }

    @Test
    void after_a_close_the_other_takes_over_at_once() throws Exception {
        first.start();
        telegram.awaitPoll();
        second.start();
        secondLease.awaitAnswer("refused");

        first.close();
        phone.says("152");

        assertThat(receivedBySecond.next().content()).isEqualTo(new Content.Text("152"));
    }

    @Test
    void when_the_holder_dies_the_other_takes_over_after_its_lease() throws Exception {
        Lease dead = lease();
        assertThat(dead.hold()).isTrue();
        first.start();
        firstLease.awaitAnswer("refused");
        phone.says("152");

        clock.pass(Replica.LEASE.plusMillis(1));

        assertThat(receivedByFirst.next().content()).isEqualTo(new Content.Text("152"));
        assertThat(dead.hold()).as("it comes back to life too late").isFalse();
    }

    @Test
    void who_lost_the_lease_polls_no_more_and_what_it_had_not_confirmed_comes_again()
            throws Exception {
        first.start();
        telegram.awaitPoll();
        clock.pass(Replica.LEASE.plusMillis(1));

        second.start();
        firstLease.awaitAnswer("refused");
        phone.says("152");

        assertThat(receivedBySecond.next().content()).isEqualTo(new Content.Text("152"));
        assertThat(receivedByFirst.hasMore()).isFalse();
    }

    @Test
    void without_a_database_nobody_polls() throws Exception {
        firstLease.isAway = true;

        first.start();
        firstLease.awaitAnswer("away");
        firstLease.awaitAnswer("away");

        assertThat(first.reception()).isEqualTo(Reception.IN_TROUBLE);
        assertThat(telegram.calls("getUpdates")).isEmpty();

        firstLease.isAway = false;
        phone.says("152");
        assertThat(receivedByFirst.next().content()).isEqualTo(new Content.Text("152"));
    }

    /** Of a process of its own. */
    private Lease lease() {
        var replica = new Replica(database, new Codes(), clock);
        return Lease.Source.in(new Leases(database, replica, clock)).named("poller:telegram:7");
    }

    /** Tells the test what was asked, and can be as a database that is away. */
    private static final class WatchedLease implements Lease {

        private final Lease lease;
        private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
        private volatile boolean isAway;

        WatchedLease(Lease lease) {
            this.lease = lease;
        }

        @Override
        public boolean hold() {
            if (isAway) {
                answers.add("away");
                throw new IllegalStateException("the database is away");
            }
            boolean isHeld = lease.hold();
            answers.add(isHeld ? "held" : "refused");
            return isHeld;
        }

        @Override
        public void release() {
            lease.release();
        }

        void awaitAnswer(String wanted) throws InterruptedException {
            String answer = "";
            while (!answer.equals(wanted)) {
                answer = answers.poll(10, TimeUnit.SECONDS);
                assertThat(answer).as("no answer " + wanted).isNotNull();
            }
        }
    }
}
