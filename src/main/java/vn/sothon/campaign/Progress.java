package vn.sothon.campaign;

import java.util.List;
import vn.sothon.conversation.Duty;

/**
 * How far a campaign is.
 *
 * @param units those that owe something or have given it, in their order
 */
public record Progress(Campaign campaign, List<UnitProgress> units) {

    public Progress {
        units = List.copyOf(units);
    }

    static Progress of(Campaign campaign, List<Duty> duties) {
        return new Progress(campaign, duties.stream().map(UnitProgress::of).toList());
    }

    public int finishedUnits() {
        return (int) units.stream().filter(UnitProgress::isFinished).count();
    }

    public int sections() {
        return units.stream().mapToInt(unit -> unit.sections().size()).sum();
    }

    public int submittedSections() {
        return sections() - units.stream().mapToInt(unit -> unit.owed().size()).sum();
    }
}
