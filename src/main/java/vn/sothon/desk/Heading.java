package vn.sothon.desk;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import vn.sothon.campaign.Campaign;
import vn.sothon.web.Moment;

/**
 * What stands at the head of each page of a campaign.
 *
 * @param daysLeft whole days until the day of the deadline; negative once that day is over
 */
record Heading(
        long campaign,
        String title,
        Moment deadline,
        long daysLeft,
        boolean isOver,
        boolean isLocked) {

    static Heading of(Campaign campaign, ZonedDateTime now) {
        ZonedDateTime deadline = campaign.deadline();
        return new Heading(
                campaign.id(),
                campaign.title(),
                Moment.of(deadline),
                ChronoUnit.DAYS.between(now.toLocalDate(), deadline.toLocalDate()),
                now.isAfter(deadline),
                campaign.isLocked(now.toInstant()));
    }
}
