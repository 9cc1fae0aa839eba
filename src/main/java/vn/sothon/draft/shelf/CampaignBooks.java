package vn.sothon.draft.shelf;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.sothon.campaign.Campaign;
import vn.sothon.campaign.Ledger;
import vn.sothon.campaign.Roster;
import vn.sothon.conversation.Duty;
import vn.sothon.definition.QuestionId;
import vn.sothon.figures.FigureBook;
import vn.sothon.figures.Given;
import vn.sothon.figures.UnitAnswers;

/** The figures of a campaign as its answers stand now. */
@Singleton
public final class CampaignBooks {

    private final Roster roster;
    private final Ledger ledger;

    public CampaignBooks(Roster roster, Ledger ledger) {
        this.roster = roster;
        this.ledger = ledger;
    }

    public FigureBook of(Campaign campaign) {
        return answers(campaign).book();
    }

    CampaignAnswers answers(Campaign campaign) {
        List<Duty> duties = ledger.of(campaign);
        return new CampaignAnswers(
                roster.definition(campaign),
                answers(duties, Duty::answers),
                campaign.plan().previous().isPresent()
                        ? answers(duties, Duty::lastYear)
                        : List.of());
    }

    private static List<UnitAnswers> answers(
            List<Duty> duties, Function<Duty, Map<QuestionId, Given>> which) {
        return duties.stream()
                .map(duty -> new UnitAnswers(duty.unit(), which.apply(duty)))
                .toList();
    }
}
