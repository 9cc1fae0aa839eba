package vn.sothon.desk;

import vn.sothon.campaign.SectionProgress;
import vn.sothon.campaign.UnitProgress;

/** How far somebody is, as a colour and a word. */
enum State {
    SENT,
    BEGUN,
    SILENT;

    static State of(SectionProgress section) {
        if (section.isSubmitted()) {
            return SENT;
        }
        return section.answered() > 0 ? BEGUN : SILENT;
    }

    static State of(UnitProgress unit) {
        if (unit.isFinished()) {
            return SENT;
        }
        boolean isSilent = unit.isSilent() && unit.owed().size() == unit.sections().size();
        return isSilent ? SILENT : BEGUN;
    }
}
