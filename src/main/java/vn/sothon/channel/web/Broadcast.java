package vn.sothon.channel.web;

import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;

/** Tells open pages what is said, each from a (virtual) thread of its own. */
@Singleton
final class Broadcast {

    /** How long a line of another process may take to appear, and how often life is shown. */
    private static final Duration LOOK = Duration.ofSeconds(3);

    /** The browser then comes back by itself, and its right to read is checked anew. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int BUFFERED_EVENTS = 256;

    /** Browsers pass over an event without data (HTML standard, 9.2.6). */
    private static final Event<?> DONE = Event.of("all").name("done");

    private final Transcript transcript;
    private final OpenPages pages;
    private final ExecutorService threads;

    Broadcast(
            Transcript transcript,
            OpenPages pages,
            @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.transcript = transcript;
        this.pages = pages;
        this.threads = threads;
    }

    /** The lines from {@code last} on as events "line", and "done" whenever these were all. */
    Publisher<Event<?>> of(String chat, Instant last) {
        return FlowAdapters.toPublisher(page -> start(chat, last, page));
    }

    private void start(String chat, Instant last, Flow.Subscriber<? super Event<?>> page) {
        var events = new SubmissionPublisher<Event<?>>(threads, BUFFERED_EVENTS);
        events.subscribe(page);
        threads.execute(() -> tell(chat, new Reader(transcript, chat, last), events));
    }

    private void tell(String chat, Reader reader, SubmissionPublisher<Event<?>> events) {
        Semaphore signals = pages.open(chat);
        long end = System.nanoTime() + LONGEST.toNanos();
        try (events) {
            while (events.hasSubscribers() && System.nanoTime() < end) {
                reader.next().forEach(line -> events.submit(event(line)));
                events.submit(DONE);
                await(signals);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            pages.close(chat, signals);
        }
    }

    private static void await(Semaphore signals) throws InterruptedException {
        if (signals.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
            signals.drainPermits();
        }
    }

    private static Event<?> event(Line line) {
        return Event.of(line).name("line").id(Long.toString(line.at()));
    }
}
