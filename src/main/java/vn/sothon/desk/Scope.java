package vn.sothon.desk;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.sothon.campaign.Campaign;
import vn.sothon.campaign.Campaigns;
import vn.sothon.organisation.People;
import vn.sothon.organisation.Role;
import vn.sothon.web.Visitor;

/** Which campaigns a visitor may see: those of the communes they supervise at this moment. */
@Singleton
final class Scope {

    private final Campaigns campaigns;
    private final People people;

    Scope(Campaigns campaigns, People people) {
        this.campaigns = campaigns;
        this.people = people;
    }

    /** Empty also where the campaign is another commune's: that it exists is not said. */
    Optional<Campaign> campaignFor(Visitor visitor, long id) {
        return campaigns.campaign(id).filter(campaign -> maySee(visitor, campaign));
    }

    private boolean maySee(Visitor visitor, Campaign campaign) {
        return switch (visitor) {
            case Visitor.DemoGuest() -> true;
            case Visitor.SignedIn(long person) -> supervises(person, campaign.commune());
        };
    }

    private boolean supervises(long person, long commune) {
        return people.membershipsOf(person).stream()
                .anyMatch(one -> one.role() == Role.SUPERVISOR && one.unit() == commune);
    }
}
