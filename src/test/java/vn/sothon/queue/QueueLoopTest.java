package vn.sothon.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class QueueLoopTest {

    private final Doorbell doorbell = new Doorbell();

    @Test
    void a_ring_begins_the_work_and_all_of_it_is_done() throws InterruptedException {
        var left = new AtomicInteger(50);
        var done = new CountDownLatch(50);
        try (var loop = new QueueLoop("test", 4, doorbell, () -> takeOne(left, done))) {
            loop.start();

            doorbell.ring();

            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void work_that_another_process_brought_is_found_without_a_ring() throws InterruptedException {
        var left = new AtomicInteger(1);
        var done = new CountDownLatch(1);
        try (var loop = new QueueLoop("test", 4, doorbell, () -> takeOne(left, done))) {
            loop.start();

            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_step_that_breaks_does_not_end_the_loop() throws InterruptedException {
        var isBroken = new AtomicBoolean(true);
        var done = new CountDownLatch(1);
        try (var loop = new QueueLoop("test", 1, doorbell, () -> breakOnce(isBroken, done))) {
            loop.start();

            doorbell.ring();

            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void closing_waits_for_the_step_that_was_begun() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var finished = new AtomicBoolean();
        var loop = new QueueLoop("test", 1, doorbell, () -> waitFor(begun, finish, finished));
        loop.start();
        doorbell.ring();
        begun.await();

        Thread closing = Thread.ofVirtual().start(loop::close);
        finish.countDown();
        closing.join();

        assertThat(finished).isTrue();
    }

    private static boolean takeOne(AtomicInteger left, CountDownLatch done) {
        if (left.getAndUpdate(count -> Math.max(0, count - 1)) == 0) {
            return false;
        }
        done.countDown();
        return true;
    }

    private static boolean breakOnce(AtomicBoolean isBroken, CountDownLatch done) {
        if (isBroken.getAndSet(false)) {
            throw new IllegalStateException("broken on purpose");
        }
        done.countDown();
        return false;
    }

    private static boolean waitFor(
            CountDownLatch begun, CountDownLatch finish, AtomicBoolean finished) {
        begun.countDown();
        try {
            finish.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        finished.set(true);
        return false;
    }
}
