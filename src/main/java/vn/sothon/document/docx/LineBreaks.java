package vn.sothon.document.docx;

import java.util.List;
import java.util.Optional;
import vn.sothon.document.Inline;
import vn.sothon.document.Revision;

/** Where a paragraph of several lines, some of which may have come or gone, breaks. */
final class LineBreaks {

    private LineBreaks() {}

    /** What became of the break before that line; empty where neither document has one there. */
    static Optional<Revision> before(List<List<Inline>> lines, int index) {
        boolean isInOld = isBroken(lines, index, Revision.INSERTED);
        boolean isInNew = isBroken(lines, index, Revision.DELETED);
        if (isInOld && isInNew) {
            return Optional.of(Revision.UNCHANGED);
        }
        if (isInOld || isInNew) {
            return Optional.of(isInOld ? Revision.DELETED : Revision.INSERTED);
        }
        return Optional.empty();
    }

    private static boolean isBroken(List<List<Inline>> lines, int index, Revision foreign) {
        return Revision.of(lines.get(index)) != foreign
                && lines.subList(0, index).stream().anyMatch(line -> Revision.of(line) != foreign);
    }
}
