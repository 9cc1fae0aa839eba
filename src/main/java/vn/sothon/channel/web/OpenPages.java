package vn.sothon.channel.web;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * The pages of this process that show a chat just now. A signal is a hint to look and may be lost;
 * a page looks by itself as well, also for what another process sent.
 */
@Singleton
final class OpenPages {

    private final Map<String, Set<Semaphore>> pages = new ConcurrentHashMap<>();

    /** Tells every page that shows the chat to look. */
    void look(String chat) {
        pages.getOrDefault(chat, Set.of()).forEach(Semaphore::release);
    }

    /** A page that shows the chat from now on; each permit is a signal. */
    Semaphore open(String chat) {
        Semaphore signals = new Semaphore(0);
        pages.compute(
                chat,
                (_, open) -> {
                    Set<Semaphore> all = open == null ? ConcurrentHashMap.newKeySet() : open;
                    all.add(signals);
                    return all;
                });
        return signals;
    }

    void close(String chat, Semaphore signals) {
        pages.computeIfPresent(
                chat,
                (_, open) -> {
                    open.remove(signals);
                    return open.isEmpty() ? null : open;
                });
    }
}
