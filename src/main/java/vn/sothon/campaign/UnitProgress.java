package vn.sothon.campaign;

import java.util.List;
import vn.sothon.conversation.Duty;
import vn.sothon.figures.ReportingUnit;

/** How far one unit is, section by section. */
public record UnitProgress(ReportingUnit unit, List<SectionProgress> sections) {

    public UnitProgress {
        sections = List.copyOf(sections);
    }

    static UnitProgress of(Duty duty) {
        return new UnitProgress(
                duty.unit(),
                duty.sections().stream()
                        .map(section -> SectionProgress.of(duty, section))
                        .toList());
    }

    /** What is not sent yet. */
    public List<SectionProgress> owed() {
        return sections.stream().filter(section -> !section.isSubmitted()).toList();
    }

    public boolean isFinished() {
        return owed().isEmpty();
    }

    /** Whether not a single answer was given. */
    public boolean isSilent() {
        return sections.stream().allMatch(section -> section.answered() == 0);
    }
}
