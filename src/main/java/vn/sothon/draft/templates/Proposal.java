package vn.sothon.draft.templates;

import java.util.List;

/** What came of bringing an edited file back. */
public sealed interface Proposal {

    /**
     * It is kept, now or from an earlier time, and can be reviewed.
     *
     * @param number of the version
     */
    record Proposed(int number) implements Proposal {}

    /** The file words the report as it is worded now; nothing was kept. */
    record Unchanged() implements Proposal {}

    /**
     * Nothing was kept.
     *
     * @param problems sentences in Vietnamese, each saying what to do
     */
    record Refused(List<String> problems) implements Proposal {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
