package vn.sothon.document.compare;

import java.util.ArrayList;
import java.util.List;
import vn.sothon.document.Block;
import vn.sothon.document.Document;
import vn.sothon.document.Marks;
import vn.sothon.document.Revision;

/**
 * What changed between two drafts, as offices look at it: one document in which the words, rows and
 * blocks that came and went are marked.
 *
 * <p>Neighbouring texts of one format count as one text and empty ones as none, so that how a
 * document was put together is no change. Up to that, {@link #accepted} gives back the newer
 * document and {@link #rejected} the older one.
 */
public final class Comparison {

    private Comparison() {}

    /**
     * Both drafts as one marked document.
     *
     * @throws IllegalArgumentException where one of them is itself marked
     */
    public static Document of(Document old, Document now) {
        if (Marks.areIn(old) || Marks.areIn(now)) {
            throw new IllegalArgumentException("a marked document is compared with no other");
        }
        Document before = normal(old);
        Document after = normal(now);
        List<Block> marked = new ArrayList<>();
        marked.addAll(BlockComparison.of(before.text(), after.text()));
        marked.addAll(
                BlockComparison.of(
                        List.copyOf(before.appendices()), List.copyOf(after.appendices())));
        return new Document(marked);
    }

    /** The newer document: what was inserted is there, what was deleted is not. */
    public static Document accepted(Document marked) {
        return Settlement.without(Revision.DELETED, marked);
    }

    /** The older document: what was deleted is there, what was inserted is not. */
    public static Document rejected(Document marked) {
        return Settlement.without(Revision.INSERTED, marked);
    }

    /** The unmarked document as it is compared: no empty text, and no two of a format in a row. */
    static Document normal(Document document) {
        return Settlement.without(Revision.UNCHANGED, document);
    }
}
