package vn.sothon.document.docx;

import java.util.List;
import vn.sothon.document.Inline;
import vn.sothon.document.Revision;

/**
 * What stands between two lines, some of which may have come or gone: each of the two documents has
 * one break less than lines.
 */
record LineBreak(boolean isInOld, boolean isInNew) {

    /** The break before the line with that index, from 1. */
    static LineBreak before(List<List<Inline>> lines, int index) {
        return new LineBreak(
                isBroken(lines, index, Revision.INSERTED),
                isBroken(lines, index, Revision.DELETED));
    }

    private static boolean isBroken(List<List<Inline>> lines, int index, Revision foreign) {
        return Revision.of(lines.get(index)) != foreign
                && lines.subList(0, index).stream().anyMatch(line -> Revision.of(line) != foreign);
    }

    boolean isInAny() {
        return isInOld || isInNew;
    }

    /** What the document says of it: both where neither of the two has it. */
    List<Revision> marks() {
        if (isInOld) {
            return isInNew ? List.of() : List.of(Revision.DELETED);
        }
        return isInNew ? List.of(Revision.INSERTED) : List.of(Revision.INSERTED, Revision.DELETED);
    }
}
