package vn.sothon.draft.shelf;

import java.time.Instant;
import java.util.Optional;

/**
 * A draft that was given out and is kept.
 *
 * @param number counts the different drafts of a campaign, from 1
 * @param person the name of who asked for it first, where that is known
 * @param isComparable what it was made from is kept too
 */
public record KeptDraft(int number, Instant at, Optional<String> person, boolean isComparable) {}
