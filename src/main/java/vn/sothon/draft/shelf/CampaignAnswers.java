package vn.sothon.draft.shelf;

import java.util.List;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.figures.FigureBook;
import vn.sothon.figures.UnitAnswers;

/**
 * What the units of a campaign had answered at one moment.
 *
 * @param units every unit that owes an answer, in the order in which they are named
 * @param lastYear the same for last year's report; empty where there was none
 */
public record CampaignAnswers(
        ReportDefinition definition, List<UnitAnswers> units, List<UnitAnswers> lastYear) {
    public CampaignAnswers {
        units = List.copyOf(units);
        lastYear = List.copyOf(lastYear);
    }

    public FigureBook book() {
        return FigureBook.assemble(definition, units, lastYear);
    }
}
