package vn.sothon.campaign;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import vn.sothon.definition.ReportId;
import vn.sothon.platform.VietnamTime;

/**
 * One report of one commune for one year.
 *
 * @param tenant the province
 * @param lockedAt from when on no answer is taken
 * @param closedAt from when on nobody is shown it in the chat
 */
public record Campaign(
        long id, String tenant, Plan plan, Optional<Instant> lockedAt, Optional<Instant> closedAt) {

    /**
     * What a campaign is opened with.
     *
     * @param commune the unit id of the commune
     * @param definitionVersion the definition it stays with, whatever is published later
     * @param title as shown to people, with its year
     * @param previous the campaign with last year's answers
     */
    public record Plan(
            long commune,
            ReportId report,
            String definitionVersion,
            String title,
            int year,
            Instant deadline,
            Optional<Long> previous) {}

    public long commune() {
        return plan.commune();
    }

    public String title() {
        return plan.title();
    }

    public ZonedDateTime deadline() {
        return plan.deadline().atZone(VietnamTime.ZONE);
    }

    public boolean isLocked(Instant now) {
        return lockedAt.filter(locked -> !now.isBefore(locked)).isPresent();
    }
}
