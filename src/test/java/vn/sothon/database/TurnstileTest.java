package vn.sothon.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sothon.platform.TestDatabase;

class TurnstileTest {

    private static final int SIZE = 4;
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final HikariDataSource pool = pool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        end.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        pool.close();
    }

    @Test
    void as_many_threads_as_like_share_a_small_pool() throws InterruptedException {
        var database = new Database(pool, new Turnstile(SIZE, LONG));
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());

        for (int i = 0; i < 200; i++) {
            int number = i;
            Share share = i % 2 == 0 ? Share.MESSAGES : Share.PAGES;
            inThread(() ->
                    share.run(() -> {
                        database.transaction(() -> select(database));
                        done.add(number);
                    }));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 200).boxed().toList());
    }

    @Test
    void pages_leave_connections_to_messages() throws InterruptedException {
        var database = new Database(pool, new Turnstile(SIZE, SHORT));
        hold(database, Share.PAGES, 2);

        assertThatThrownBy(() -> Share.PAGES.run(() -> database.transaction(() -> {})))
                .isInstanceOf(DatabaseFailure.class);
        assertThat(Share.MESSAGES.call(() -> database.transaction(() -> select(database))))
                .isEqualTo(1);
    }

    @Test
    void messages_leave_a_connection_to_pages() throws InterruptedException {
        var database = new Database(pool, new Turnstile(SIZE, SHORT));
        hold(database, Share.MESSAGES, 3);

        assertThatThrownBy(() -> Share.MESSAGES.run(() -> database.transaction(() -> {})))
                .isInstanceOf(DatabaseFailure.class);
        assertThat(database.<Long>transaction(() -> select(database))).isEqualTo(1);
    }

    @Test
    void whoever_waits_in_vain_is_told_what_to_do_and_may_come_again() throws InterruptedException {
        var database = new Database(pool, new Turnstile(SIZE, SHORT));
        hold(database, Share.PAGES, 2);

        assertThatThrownBy(() -> database.transaction(() -> {}))
                .isInstanceOfSatisfying(
                        DatabaseFailure.class, failure -> assertThat(failure.isPassing()).isTrue())
                .cause()
                .hasMessage(
                        "no connection became free for PAGES within PT0.05S: look for slow"
                                + " statements and locks in pg_stat_activity");
    }

    @Test
    void a_place_is_free_again_after_work_that_failed() {
        var database = new Database(pool, new Turnstile(2, SHORT));

        for (int i = 0; i < SIZE; i++) {
            assertThatThrownBy(() ->
                            database.transaction(() -> {
                                throw new IllegalArgumentException("stop");
                            }))
                    .hasMessage("stop");
        }

        assertThat(database.<Long>transaction(() -> select(database))).isEqualTo(1);
    }

    @Test
    void a_transaction_within_another_takes_no_second_place() {
        var database = new Database(pool, new Turnstile(2, SHORT));

        assertThat(
                        database.<Long>transaction(
                                () -> database.<Long>transaction(() -> select(database))))
                .isEqualTo(1);
    }

    @Test
    void what_follows_a_commit_needs_no_second_place() {
        var database = new Database(pool, new Turnstile(2, SHORT));
        List<Long> seen = new ArrayList<>();

        database.transaction(() ->
                database.afterCommit(
                        () -> seen.add(database.<Long>transaction(() -> select(database)))));

        assertThat(seen).containsExactly(1L);
    }

    private static long select(Database database) {
        return database.sql("select 1 as one").one(row -> row.number("one"));
    }

    /** Returns once so many transactions of the share are open. */
    private void hold(Database database, Share share, int number) throws InterruptedException {
        var open = new CountDownLatch(number);
        for (int i = 0; i < number; i++) {
            inThread(() ->
                    share.run(() ->
                            database.transaction(() -> {
                                open.countDown();
                                await(end);
                            })));
        }
        open.await();
    }

    private void inThread(Runnable work) {
        threads.add(Thread.ofVirtual().start(work));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** It gives up at once, so that whatever passes the turnstile in excess fails the test. */
    private static HikariDataSource pool() {
        var pool = new HikariDataSource();
        pool.setDataSource(TestDatabase.fresh());
        pool.setMaximumPoolSize(SIZE);
        pool.setConnectionTimeout(1_000);
        return pool;
    }
}
