package vn.sothon.document;

import java.util.List;

/** A stretch within a line. */
public sealed interface Inline extends Node {

    record Text(String text, boolean bold, boolean italic) implements Inline {}

    /** A gap, printed highlighted: what is missing and who owes it. */
    record Missing(String label) implements Inline {}

    /** A real footnote of one or more paragraphs; never inside another footnote. */
    record Footnote(List<List<Inline>> paragraphs) implements Inline {
        public Footnote {
            paragraphs = paragraphs.stream().map(List::copyOf).toList();
            if (paragraphs.stream().anyMatch(Footnote::isIn)) {
                throw new IllegalArgumentException("a footnote in the footnote " + paragraphs);
            }
        }

        static boolean isIn(List<Inline> content) {
            return content.stream().anyMatch(Footnote::isNote);
        }

        private static boolean isNote(Inline inline) {
            return inline instanceof Footnote || inline instanceof Revised(Revision _, Footnote _);
        }
    }

    /** A stretch that an older draft did not have, or that only the older draft had. */
    record Revised(Revision revision, Inline content) implements Inline {
        public Revised {
            if (revision == Revision.UNCHANGED || Marks.areIn(content)) {
                throw new IllegalArgumentException(revision + " cannot mark " + content);
            }
        }
    }
}
