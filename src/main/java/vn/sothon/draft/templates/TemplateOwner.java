package vn.sothon.draft.templates;

import vn.sothon.campaign.Campaign;
import vn.sothon.definition.ReportId;

/**
 * Whose wording it is: one commune's, of one report, in every campaign for it.
 *
 * @param commune its unit id
 */
public record TemplateOwner(long commune, ReportId report) {

    public static TemplateOwner of(Campaign campaign) {
        return new TemplateOwner(campaign.commune(), campaign.plan().report());
    }
}
