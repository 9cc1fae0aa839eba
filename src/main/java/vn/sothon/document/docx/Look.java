package vn.sothon.document.docx;

import java.util.Optional;
import vn.sothon.document.Block.Alignment;

/**
 * How a paragraph stands: its style and what the style cannot know.
 *
 * @param inset from both sides, in twips; 0 leaves it to the style
 * @param keepNext whether it stays on the page of the next paragraph
 */
record Look(Style style, Optional<Alignment> alignment, int inset, boolean keepNext) {

    static Look of(Style style) {
        return new Look(style, Optional.empty(), 0, false);
    }

    Look aligned(Alignment to) {
        return new Look(style, Optional.of(to), inset, keepNext);
    }

    Look inset(int twips) {
        return new Look(style, alignment, Math.max(0, twips), keepNext);
    }

    Look keepNext(boolean keep) {
        return new Look(style, alignment, inset, keep);
    }
}
