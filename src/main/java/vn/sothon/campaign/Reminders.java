package vn.sothon.campaign;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.sothon.conversation.DutyId;
import vn.sothon.platform.VietnamTime;

/**
 * Reminds everybody who still owes something, of that only. It writes to people and to its own
 * table, never to a dialogue.
 */
@Singleton
public final class Reminders {

    /** Wide enough for every occasion of the plan. */
    private static final Duration REACH = Duration.ofDays(5);

    private final Campaigns campaigns;
    private final Owing owing;
    private final ReminderPost post;
    private final Clock clock;

    Reminders(Campaigns campaigns, Owing owing, ReminderPost post, Clock clock) {
        this.campaigns = campaigns;
        this.owing = owing;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Posts what is due at {@code now}. It may be called at any time, again after a restart and on
     * several replicas: nobody is reminded twice.
     */
    public void tick(Instant now) {
        for (Campaign campaign : campaigns.dueBetween(now.minus(REACH), now.plus(REACH))) {
            if (!campaign.isLocked(now)) {
                ReminderPlan.due(campaign.deadline(), now.atZone(VietnamTime.ZONE))
                        .ifPresent(occasion -> remind(campaign, occasion, now));
            }
        }
    }

    /** Reminds at once, as a supervisor asks for; each person at most once a day. */
    public Optional<Reminded> remindNow(long campaign) {
        return campaigns
                .campaign(campaign)
                .map(found -> remind(found, Occasion.ASKED, clock.instant()));
    }

    /** Corrects reminders that are still waiting to be sent, after the unit has sent a section. */
    public void sectionSubmitted(DutyId duty) {
        Campaign campaign = campaigns.campaign(duty.campaign()).orElseThrow();
        List<ReminderPost.Slip> waiting =
                owing.reportersOf(duty.unit()).stream()
                        .map(person ->
                                new ReminderPost.Slip(
                                        campaign, person, Occasion.ASKED, clock.instant()))
                        .filter(post::isWaiting)
                        .toList();
        if (waiting.isEmpty()) {
            // Nearly always, and what is owed can be told only from the whole campaign.
            return;
        }
        Owing.Debts debts = owing.of(campaign);
        waiting.forEach(slip -> post.revise(slip, debts.of(slip.person())));
    }

    private Reminded remind(Campaign campaign, Occasion occasion, Instant now) {
        Owing.Debts debts = owing.of(campaign);
        List<ReminderPost.Outcome> outcomes =
                debts.byPerson().entrySet().stream()
                        .map(debt ->
                                post.post(
                                        new ReminderPost.Slip(
                                                campaign, debt.getKey(), occasion, now),
                                        debt.getValue()))
                        .toList();
        return new Reminded(
                Collections.frequency(outcomes, ReminderPost.Outcome.POSTED),
                Collections.frequency(outcomes, ReminderPost.Outcome.ALREADY_TODAY),
                Collections.frequency(outcomes, ReminderPost.Outcome.NO_CONTACT),
                debts.unitsWithoutReporter());
    }
}
