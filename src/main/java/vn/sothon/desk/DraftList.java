package vn.sothon.desk;

import java.util.List;
import java.util.Optional;
import vn.sothon.draft.shelf.KeptDraft;
import vn.sothon.platform.VietnamTime;
import vn.sothon.web.Moment;

/**
 * The kept drafts as their pages show them, newest first.
 *
 * @param old which one the form of comparing begins with; empty where none can be compared
 * @param now likewise, the newer one
 */
record DraftList(List<Line> lines, Optional<String> old, Optional<String> now) {

    /**
     * @param person the name of who asked for it first, where that is known
     */
    record Line(int number, Moment at, Optional<String> person, boolean isComparable) {}

    /**
     * @param chosen what is compared at the moment; empty for the two newest
     */
    static DraftList of(List<KeptDraft> newestFirst, Optional<DraftChoice.Two> chosen) {
        Optional<DraftChoice.Two> two = chosen.or(() -> DraftChoice.Two.newest(newestFirst));
        return new DraftList(
                newestFirst.stream().map(DraftList::line).toList(),
                two.map(one -> one.old().text()),
                two.map(one -> one.now().text()));
    }

    private static Line line(KeptDraft draft) {
        return new Line(
                draft.number(),
                Moment.of(draft.at().atZone(VietnamTime.ZONE)),
                draft.person(),
                draft.isComparable());
    }
}
