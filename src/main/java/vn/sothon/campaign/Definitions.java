package vn.sothon.campaign;

import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.ReportId;

/** Where a campaign finds the definition it is pinned to. */
@FunctionalInterface
public interface Definitions {

    /**
     * The definition in exactly that version.
     *
     * @throws IllegalStateException where it is not kept any more
     */
    ReportDefinition definition(ReportId report, String version);
}
