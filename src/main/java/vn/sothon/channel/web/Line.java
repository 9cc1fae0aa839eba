package vn.sothon.channel.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.sothon.web.Moment;

/**
 * Something said in a chat, as the page shows it.
 *
 * @param event what makes this line different from every other
 * @param key of the message; an edit has that of the message it changes
 * @param mine said by the person, not to the person
 * @param at microseconds since 1970, as exact as the database keeps it
 * @param replyTo the key of the message it replies to
 * @param keyboard rows of reply buttons; empty where the line leaves those on the screen alone
 * @param file the name of a file that came with it
 */
@Serdeable.Serializable
record Line(
        String event,
        String key,
        boolean mine,
        boolean edited,
        String text,
        long at,
        Moment shown,
        Optional<String> replyTo,
        Optional<List<List<String>>> keyboard,
        Optional<String> file) {

    /** Names the line and none of its words, should it ever reach a log. */
    @Override
    public String toString() {
        return "line " + event;
    }

    Instant moment() {
        return Instant.EPOCH.plus(at, ChronoUnit.MICROS);
    }
}
