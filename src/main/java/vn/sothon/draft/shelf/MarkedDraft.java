package vn.sothon.draft.shelf;

import java.time.Instant;
import java.util.Optional;
import vn.sothon.document.Document;

/**
 * Two drafts as one document whose marks say what changed.
 *
 * @param old the number of the older one; empty for a draft that is not kept
 * @param now likewise, the newer one
 * @param at when the newer one was made
 */
public record MarkedDraft(
        Optional<Integer> old, Optional<Integer> now, Document document, Instant at) {}
