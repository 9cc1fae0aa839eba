package vn.sothon.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.sothon.campaign.Campaign;
import vn.sothon.campaign.DefinitionArchive;
import vn.sothon.fixture.SmallCommune;
import vn.sothon.submission.Answers;

class DemoCampaignTest {

    private final SmallCommune commune = new SmallCommune();
    private final DemoCampaign demo =
            new DemoCampaign(
                    commune.campaigns,
                    new Answers(commune.database, commune.clock),
                    new DefinitionArchive(commune.database, commune.clock),
                    commune.clock);

    @Test
    void a_deadline_that_has_passed_is_moved_ahead() {
        commune.clock.pass(Duration.ofDays(20));

        demo.keepAhead();

        assertThat(campaign().plan().deadline())
                .isAfter(commune.clock.instant().plus(Duration.ofDays(4)));
    }

    @Test
    void a_deadline_that_lies_ahead_stays() {
        demo.keepAhead();

        assertThat(campaign().plan().deadline()).isEqualTo(commune.campaign.plan().deadline());
    }

    private Campaign campaign() {
        return commune.campaigns.campaign(commune.campaign.id()).orElseThrow();
    }
}
