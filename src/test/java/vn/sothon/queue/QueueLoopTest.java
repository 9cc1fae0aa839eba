package vn.sothon.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QueueLoopTest {

    private final Doorbell doorbell = new Doorbell();
    private final Queue<Runnable> table = new ConcurrentLinkedQueue<>();

    @Test
    void a_ring_begins_the_work_and_all_of_it_is_done() throws InterruptedException {
        var done = new CountDownLatch(50);
        for (int i = 0; i < 50; i++) {
            table.add(done::countDown);
        }
        try (var loop = loop(4, this::take)) {
            loop.start();

            doorbell.ring();

            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void work_that_another_process_brought_is_found_without_a_ring() throws InterruptedException {
        var done = new CountDownLatch(1);
        try (var loop = loop(4, this::take)) {
            loop.start();
            table.add(done::countDown);

            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_look_that_breaks_does_not_end_the_loop() throws InterruptedException {
        var isBroken = new AtomicBoolean(true);
        var done = new CountDownLatch(1);
        table.add(done::countDown);
        try (var loop = loop(1, room -> breakOnce(isBroken, room))) {
            loop.start();

            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void work_that_breaks_does_not_end_the_loop() throws InterruptedException {
        var done = new CountDownLatch(1);
        table.add(() -> {
            throw new IllegalStateException("broken on purpose");
        });
        table.add(done::countDown);
        try (var loop = loop(1, this::take)) {
            loop.start();

            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void no_more_is_done_at_once_than_there_is_room_for() throws InterruptedException {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new CountDownLatch(40);
        for (int i = 0; i < 40; i++) {
            table.add(() -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                doorbell.ring();
                now.decrementAndGet();
                done.countDown();
            });
        }
        try (var loop = loop(3, this::take)) {
            loop.start();
            doorbell.ring();

            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(most.get()).isBetween(1, 3);
        }
    }

    @Test
    void closing_waits_for_the_work_that_was_begun() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var finished = new AtomicBoolean();
        table.add(() -> waitFor(begun, finish, finished));
        var loop = loop(1, this::take);
        loop.start();
        doorbell.ring();
        begun.await();

        Thread.ofVirtual().start(finish::countDown);
        loop.close();

        assertThat(finished).isTrue();
        assertThat(loop.lastTurn()).isEmpty();
    }

    private QueueLoop loop(int parallel, QueueLoop.Source source) {
        var plan = new QueueLoop.Plan("test", parallel, Duration.ofMillis(20));
        return new QueueLoop(plan, doorbell, Clock.systemUTC(), source);
    }

    private List<Runnable> take(int room) {
        return Stream.generate(table::poll).limit(room).takeWhile(work -> work != null).toList();
    }

    private List<Runnable> breakOnce(AtomicBoolean isBroken, int room) {
        if (isBroken.getAndSet(false)) {
            throw new IllegalStateException("broken on purpose");
        }
        return take(room);
    }

    private static void waitFor(
            CountDownLatch begun, CountDownLatch finish, AtomicBoolean finished) {
        begun.countDown();
        try {
            finish.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        finished.set(true);
    }
}
