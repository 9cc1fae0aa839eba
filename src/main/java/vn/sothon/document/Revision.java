package vn.sothon.document;

import java.util.List;

/** What became of a part of a document since an older draft of it. */
public enum Revision {
    UNCHANGED,
    INSERTED,
    DELETED;

    /**
     * What became of a line among lines: it is new or gone as a whole where every stretch of it is.
     * An empty line is neither, so comparing never adds or takes away an empty one.
     */
    public static Revision of(List<Inline> line) {
        if (isAll(line, INSERTED)) {
            return INSERTED;
        }
        return isAll(line, DELETED) ? DELETED : UNCHANGED;
    }

    private static boolean isAll(List<Inline> line, Revision revision) {
        return !line.isEmpty()
                && line.stream()
                        .allMatch(inline ->
                                inline instanceof Inline.Revised(Revision its, Inline _)
                                        && its == revision);
    }
}
