package vn.sothon.campaign;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import vn.sothon.platform.VietnamTime;

/** Progress, for pages as values and for the chat as text. */
@Singleton
public final class ProgressBoard {

    private final Campaigns campaigns;
    private final Ledger ledger;
    private final Clock clock;

    public ProgressBoard(Campaigns campaigns, Ledger ledger, Clock clock) {
        this.campaigns = campaigns;
        this.ledger = ledger;
        this.clock = clock;
    }

    public Optional<Progress> of(long campaign) {
        return campaigns.campaign(campaign).map(found -> Progress.of(found, ledger.of(found)));
    }

    /** The progress as a message to a supervisor. */
    public Optional<String> textOf(long campaign) {
        return of(campaign)
                .map(progress ->
                        ProgressText.of(progress, clock.instant().atZone(VietnamTime.ZONE)));
    }
}
