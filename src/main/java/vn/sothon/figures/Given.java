package vn.sothon.figures;

import java.time.Instant;
import vn.sothon.answer.Answer;

/**
 * An answer with where it came from.
 *
 * @param typed the person's own words
 * @param person the name of who gave it
 * @param message the message it came in, as the channel numbers it; empty where none
 */
public record Given(Answer answer, String typed, String person, Instant at, String message) {}
