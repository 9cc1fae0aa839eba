package vn.sothon.parked;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A message that was put aside, without its words.
 *
 * @param at when it was received or written
 * @param kind as in its table: TEXT, REPLY, REMINDER, …
 * @param error the kind of failure and where
 * @param talkedOn whether later messages of its chat were worked on
 */
record Parked(
        MessageId id,
        Instant at,
        Chat chat,
        String kind,
        String status,
        long attempts,
        String error,
        boolean talkedOn) {

    record Chat(String channel, String bot, String number) {

        private static final int SHOWN = 4;

        /** Enough to tell two apart, too little to find a person by. */
        String shortened() {
            String end = number.substring(Math.max(0, number.length() - SHOWN));
            return channel + ":" + bot + ":…" + end;
        }
    }

    /** Where a failure begins to say where it was, or a channel to quote what it was given. */
    private static final Pattern DETAIL = Pattern.compile(" at |[\"“«`]| '");

    private static final int LONGEST_FAILURE = 60;

    String failure() {
        String kindOfFailure = DETAIL.split(error, 2)[0].strip();
        return kindOfFailure.length() > LONGEST_FAILURE
                ? kindOfFailure.substring(0, LONGEST_FAILURE) + "…"
                : kindOfFailure;
    }

    Replaying replaying() {
        return switch (id.queue()) {
            case INBOX ->
                    talkedOn
                            ? new Replaying.OnlyByName(
                                    "the person wrote on since, and it would be read as an answer to"
                                            + " what is asked now")
                            : new Replaying.Harmless();
            case OUTBOX ->
                    switch (kind) {
                        case "SIGN_IN" ->
                                new Replaying.Never(
                                        "a code to sign in does not last; let the person ask for"
                                                + " another");
                        case "REMINDER", "ANNOUNCEMENT" ->
                                new Replaying.OnlyByName(
                                        "it may be out of date, and twice is worse than not at all");
                        default -> new Replaying.Harmless();
                    };
        };
    }
}
