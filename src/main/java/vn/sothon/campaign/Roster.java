package vn.sothon.campaign;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.organisation.Unit;
import vn.sothon.organisation.Units;
import vn.sothon.platform.VietnamTime;

/** Which units a campaign asks, and what. */
@Singleton
public final class Roster {

    private final Campaigns campaigns;
    private final Definitions definitions;
    private final Units units;
    private final Clock clock;

    public Roster(Campaigns campaigns, Definitions definitions, Units units, Clock clock) {
        this.campaigns = campaigns;
        this.definitions = definitions;
        this.units = units;
        this.clock = clock;
    }

    /** The definition the campaign is pinned to. */
    public ReportDefinition definition(Campaign campaign) {
        return definitions.definition(
                campaign.plan().report(), campaign.plan().definitionVersion());
    }

    /** The units that exist today and have something to answer, the commune first. */
    public List<Unit> unitsOf(Campaign campaign) {
        ReportDefinition definition = definition(campaign);
        return units.ofCommune(campaign.commune(), today()).stream()
                .filter(unit -> isAsked(unit, definition))
                .toList();
    }

    /** The campaigns, not closed, that ask the unit for something. */
    List<Campaign> campaignsAsking(Unit unit) {
        if (unit.details().validUntil().filter(end -> !today().isBefore(end)).isPresent()) {
            return List.of();
        }
        return campaigns.ofCommune(unit.commune().orElse(unit.id())).stream()
                .filter(campaign -> isAsked(unit, definition(campaign)))
                .toList();
    }

    /** The commune's campaigns that are not closed. */
    List<Campaign> campaignsOf(Unit commune) {
        return campaigns.ofCommune(commune.id());
    }

    boolean isLocked(Campaign campaign) {
        return campaign.isLocked(clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    }

    private static boolean isAsked(Unit unit, ReportDefinition definition) {
        return !definition.sectionsOf(unit.respondent()).isEmpty();
    }
}
