package vn.sothon.faketelegram;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Presses of inline buttons that may still be answered. */
final class Callbacks {

    private final InstantSource clock;
    private final Map<String, Instant> open = new ConcurrentHashMap<>();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();

    Callbacks(InstantSource clock) {
        this.clock = clock;
    }

    void pressed(String id) {
        open.put(id, clock.instant().plus(UpdateQueue.CALLBACK_LIFE));
    }

    void answer(String id) {
        Instant expires = open.get(id);
        if (expires == null || !expires.isAfter(clock.instant())) {
            throw ApiError.badRequest(
                    "query is too old and response timeout expired or query ID is invalid");
        }
        answered.add(id);
    }

    boolean isAnswered(String id) {
        return answered.contains(id);
    }
}
