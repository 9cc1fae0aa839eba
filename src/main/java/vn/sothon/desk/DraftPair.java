package vn.sothon.desk;

import io.micronaut.http.HttpStatus;
import java.time.Instant;
import vn.sothon.draft.shelf.DraftInputs;

/** Two drafts to be compared, or why they cannot be. */
sealed interface DraftPair {

    /** Two drafts whose inputs are at hand, the older first. */
    record Found(Side old, Side now) implements DraftPair {}

    /**
     * They cannot be compared.
     *
     * @param sentence what is wrong and what to do, for a person
     */
    record Refused(HttpStatus status, String sentence) implements DraftPair {}

    /**
     * One of the two.
     *
     * @param at when it was made
     */
    record Side(DraftChoice choice, DraftInputs inputs, Instant at) {}
}
