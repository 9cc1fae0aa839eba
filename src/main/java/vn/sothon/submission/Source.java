package vn.sothon.submission;

import java.util.Optional;

/**
 * Where an answer comes from.
 *
 * @param person who gave it
 * @param typed the person's own words
 * @param reason why it was changed after submission, else empty
 * @param message the message it came in, empty where it came without one
 */
public record Source(long person, String typed, String reason, Optional<MessageRef> message) {}
