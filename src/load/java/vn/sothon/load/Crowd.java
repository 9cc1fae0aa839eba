package vn.sothon.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.sothon.faketelegram.FakeBotApi;

/** People who talk to the bot at the same time; for who is done another one begins. */
final class Crowd implements Head.Listener, AutoCloseable {

    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private final FakeBotApi telegram;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Head> asked = new ConcurrentLinkedQueue<>();
    private final ArrayDeque<Long> waitingChats = new ArrayDeque<>();
    private final AtomicInteger talking = new AtomicInteger();
    private final AtomicInteger typed = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final List<Long> latencies = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean isClosedLoop;

    Crowd(FakeBotApi telegram) {
        this.telegram = telegram;
    }

    /** These people may begin once others are done. */
    synchronized void join(List<Long> chats) {
        waitingChats.addAll(chats);
    }

    synchronized int waiting() {
        return waitingChats.size();
    }

    /** Fills up to so many who talk, and waits until each has a question. */
    void seat(int people) {
        while (talking.get() < people && beginNext()) {}
        awaitQuiet();
    }

    /** Everybody answers at once for that long. */
    Round closedLoop(long nanos) {
        return round(
                nanos,
                () -> {
                    isClosedLoop = true;
                    for (Head head = asked.poll(); head != null; head = asked.poll()) {
                        answer(head);
                    }
                    LockSupport.parkNanos(nanos);
                    isClosedLoop = false;
                });
    }

    /** So many answers a second, from whoever has a question; a turn without one is missed. */
    Round paced(long nanos, int perSecond) {
        return round(nanos, () -> Turns.take(nanos, perSecond, this::answerNext));
    }

    int typed() {
        return typed.get();
    }

    @Override
    public void isAsked(Head head) {
        if (isClosedLoop) {
            answer(head);
        } else {
            asked.add(head);
        }
    }

    @Override
    public void wasAnswered(long nanos) {
        latencies.add(nanos);
    }

    @Override
    public void isDone(Head head) {
        talking.decrementAndGet();
        beginNext();
    }

    @Override
    public void close() {
        executor.close();
    }

    private Round round(long nanos, Runnable talk) {
        latencies.clear();
        talk.run();
        int within = latencies.size();
        awaitQuiet();
        return Round.of(within * 1e9 / nanos, latencies);
    }

    private void answerNext() {
        Optional.ofNullable(asked.poll()).ifPresent(this::answer);
    }

    private void answer(Head head) {
        typed.incrementAndGet();
        head.answer();
    }

    private synchronized boolean beginNext() {
        Long chat = waitingChats.poll();
        if (chat == null) {
            return false;
        }
        talking.incrementAndGet();
        new Head(telegram, chat, this::run, this).begin();
        return true;
    }

    private void run(Runnable work) {
        executor.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            }
        });
    }

    /** Waits until everybody who talks has a question and nobody waits for a reply. */
    private void awaitQuiet() {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (asked.size() < talking.get()) {
            Throwable problem = failure.get();
            if (problem != null || System.nanoTime() > end) {
                throw new IllegalStateException(
                        asked.size() + " of " + talking + " have a question", problem);
            }
            LockSupport.parkNanos(2_000_000);
        }
    }
}
