package vn.sothon.draft.shelf;

import java.time.Instant;
import vn.sothon.definition.Mistake;

/** What is known of how a kept draft was made. */
public sealed interface Recalled {

    /**
     * All of it.
     *
     * @param at when the draft was made
     */
    record Whole(DraftInputs inputs, Instant at) implements Recalled {}

    /** Nothing: it was made before inputs were kept. */
    record WithoutInputs() implements Recalled {}

    /** The program has changed and no longer reads the definition it was made with. */
    record UnreadDefinition(Mistake first) implements Recalled {}
}
