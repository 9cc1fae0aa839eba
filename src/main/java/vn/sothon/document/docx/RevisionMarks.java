package vn.sothon.document.docx;

import java.util.Optional;
import vn.sothon.document.Revision;
import vn.sothon.document.XmlText;

/** Writes the elements of tracked changes (ECMA-376, 17.13.5), numbered over all parts. */
final class RevisionMarks {

    private final Optional<Revisions> by;
    private int written;

    RevisionMarks(Optional<Revisions> by) {
        this.by = by;
    }

    /** Opens what the runs that changed stand in. */
    void openRuns(XmlText xml, Revision revision) {
        xml.open(element(revision), attributes());
    }

    /** Says of the row or of the end of the paragraph whose properties are open that it changed. */
    void mark(XmlText xml, Revision revision) {
        if (revision != Revision.UNCHANGED) {
            xml.empty(element(revision), attributes());
        }
    }

    private static String element(Revision revision) {
        return switch (revision) {
            case INSERTED -> "w:ins";
            case DELETED -> "w:del";
            case UNCHANGED -> throw new IllegalArgumentException("no change to be marked");
        };
    }

    private String[] attributes() {
        Revisions known = by.orElseThrow(RevisionMarks::nobody);
        return new String[] {
            "w:id",
            Integer.toString(++written),
            "w:author",
            known.author(),
            "w:date",
            known.at().toString()
        };
    }

    private static IllegalArgumentException nobody() {
        return new IllegalArgumentException("a marked document is written with its author");
    }
}
