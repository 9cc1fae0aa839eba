package vn.sothon.submission;

import java.time.Instant;
import java.util.Optional;
import vn.sothon.answer.Answer;

/**
 * One step in the history of an answer.
 *
 * @param before what it replaced, empty for the first answer
 */
public record Revision(Optional<Answer> before, Answer after, Source source, Instant at) {}
