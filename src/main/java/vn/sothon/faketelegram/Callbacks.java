package vn.sothon.faketelegram;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Presses of inline buttons: they can be answered for 150 seconds. */
final class Callbacks {

    /** Older presses are forgotten, so that a long run does not fill the memory. */
    private static final int MOST = 10_000;

    /** A button pressed. */
    record Press(Chat chat, BotMessage message, String data) {}

    private static final class Query {
        private final Press press;
        private final Instant expires;
        private boolean isAnswered;

        Query(Press press, Instant expires) {
            this.press = press;
            this.expires = expires;
        }
    }

    private final InstantSource clock;
    private final Map<String, Query> queries = new LinkedHashMap<>();
    private long last = 4_152_000_000_000_000_000L;

    Callbacks(InstantSource clock) {
        this.clock = clock;
    }

    /** A new query for the press. @return its id */
    synchronized String pressed(Press press) {
        String id = String.valueOf(++last);
        queries.put(id, new Query(press, clock.instant().plus(UpdateQueue.CALLBACK_LIFE)));
        if (queries.size() > MOST) {
            queries.remove(queries.keySet().iterator().next());
        }
        return id;
    }

    synchronized Optional<Press> press(String id) {
        return Optional.ofNullable(queries.get(id)).map(query -> query.press);
    }

    synchronized Press answer(String id) {
        Query query = queries.get(id);
        if (query == null || !query.expires.isAfter(clock.instant())) {
            throw ApiError.badRequest(
                    "query is too old and response timeout expired or query ID is invalid");
        }
        query.isAnswered = true;
        return query.press;
    }

    synchronized boolean isAnswered(String id) {
        Query query = queries.get(id);
        return query != null && query.isAnswered;
    }
}
