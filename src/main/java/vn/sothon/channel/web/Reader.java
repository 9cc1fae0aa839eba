package vn.sothon.channel.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One page's place in a chat: each line is given out once, the oldest first.
 *
 * <p>Lines do not appear strictly in the order of their times, because a row is seen only when its
 * transaction is committed. So it always looks back a little and leaves out what it gave out.
 */
final class Reader {

    private static final Duration LOOK_BACK = Duration.ofMinutes(1);

    private final Transcript transcript;
    private final String chat;
    private Instant last;
    private Set<String> given = Set.of();

    /**
     * @param last the time of the last line the page has; lines shortly before may be repeated
     */
    Reader(Transcript transcript, String chat, Instant last) {
        this.transcript = transcript;
        this.chat = chat;
        this.last = last;
    }

    /** What was said since the last time. */
    List<Line> next() {
        List<Line> recent = transcript.since(chat, last.minus(LOOK_BACK));
        List<Line> fresh = recent.stream().filter(line -> !given.contains(line.event())).toList();
        given = recent.stream().map(Line::event).collect(Collectors.toSet());
        last = recent.isEmpty() ? last : recent.getLast().moment();
        return fresh;
    }
}
