package vn.sothon.channel.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.channel.Receiver;

/** Keeps what it receives; can be as a database that is away. */
final class RecordingReceiver implements Receiver {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BlockingQueue<IncomingMessage> received = new LinkedBlockingQueue<>();
    private final Set<Content> stumblesAt = ConcurrentHashMap.newKeySet();
    private final Set<Content> never = ConcurrentHashMap.newKeySet();
    private final List<Integer> sizes = new CopyOnWriteArrayList<>();
    private final AtomicInteger failuresLeft = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    /** The next calls throw, with the message's text in the exception as JDBC drivers do. */
    void failsNext(int times) {
        failuresLeft.set(times);
    }

    /** Throws at the first message with that content, and takes it when it comes again. */
    void failsOnceAt(Content content) {
        stumblesAt.add(content);
    }

    /** Throws whenever a message has that content. */
    void neverTakes(Content content) {
        never.add(content);
    }

    void takesAll() {
        never.clear();
    }

    int failures() {
        return failures.get();
    }

    @Override
    public void receive(List<IncomingMessage> messages) {
        messages.forEach(this::check);
        received.addAll(messages);
        sizes.add(messages.size());
    }

    private void check(IncomingMessage message) {
        boolean stumbles =
                stumblesAt.remove(message.content()) || never.contains(message.content());
        if (stumbles || failuresLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            failures.incrementAndGet();
            throw new IllegalStateException("no database for " + message);
        }
    }

    /** How many messages came together, call by call. */
    List<Integer> sizes() {
        return List.copyOf(sizes);
    }

    IncomingMessage next() throws InterruptedException {
        IncomingMessage message = received.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("nothing received");
        }
        return message;
    }

    List<IncomingMessage> next(int count) throws InterruptedException {
        List<IncomingMessage> messages = new ArrayList<>();
        while (messages.size() < count) {
            messages.add(next());
        }
        return messages;
    }

    boolean hasMore() {
        return !received.isEmpty();
    }
}
