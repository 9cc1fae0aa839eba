package vn.sothon.desk;

import java.time.Instant;
import java.util.Optional;
import vn.sothon.draft.templates.TemplateVersion;
import vn.sothon.platform.VietnamTime;
import vn.sothon.web.Moment;

/**
 * A version of a wording as pages list it.
 *
 * @param decided empty while it is proposed
 */
record TemplateRow(
        int number,
        TemplateVersion.Status status,
        Mark uploaded,
        Optional<Mark> decided,
        String note) {

    /**
     * Who did something, and when.
     *
     * @param person empty for a guest of the demo
     */
    record Mark(Optional<String> person, Moment at) {

        private static Mark of(TemplateVersion.Mark mark) {
            Instant at = mark.at();
            return new Mark(mark.person(), Moment.of(at.atZone(VietnamTime.ZONE)));
        }
    }

    static TemplateRow of(TemplateVersion version) {
        return new TemplateRow(
                version.number(),
                version.status(),
                Mark.of(version.uploaded()),
                version.decided().map(Mark::of),
                version.note());
    }
}
