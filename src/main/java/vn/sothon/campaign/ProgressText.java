package vn.sothon.campaign;

import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sothon.wording.Wording;

/** Progress in a message: the whole in two lines, then a line for each unit. */
final class ProgressText {

    private static final Wording WORDING = Wording.of(ProgressText.class);

    private ProgressText() {}

    static String of(Progress progress, ZonedDateTime now) {
        Stream<String> units = progress.units().stream().map(ProgressText::unit);
        return Stream.concat(Stream.of(head(progress, now), total(progress)), units)
                .collect(Collectors.joining("\n"));
    }

    private static String head(Progress progress, ZonedDateTime now) {
        ZonedDateTime deadline = progress.campaign().deadline();
        return WORDING.say(
                "progress.head",
                "title",
                progress.campaign().title(),
                "deadline",
                DeadlineText.moment(deadline),
                "distance",
                DeadlineText.distance(deadline, now));
    }

    private static String total(Progress progress) {
        return WORDING.say(
                "progress.total",
                "submitted",
                progress.submittedSections(),
                "sections",
                progress.sections(),
                "finished",
                progress.finishedUnits(),
                "units",
                progress.units().size());
    }

    private static String unit(UnitProgress unit) {
        return WORDING.say("progress.unit", "unit", unit.unit().name(), "state", state(unit));
    }

    private static String state(UnitProgress unit) {
        if (unit.isFinished()) {
            return WORDING.say("progress.finished");
        }
        if (unit.isSilent() && unit.owed().size() == unit.sections().size()) {
            return WORDING.say("progress.silent");
        }
        return unit.sections().stream()
                .map(ProgressText::section)
                .collect(Collectors.joining(", "));
    }

    private static String section(SectionProgress section) {
        return WORDING.say(
                section.isSubmitted() ? "progress.section.submitted" : "progress.section.open",
                "section",
                section.section().title(),
                "answered",
                section.answered(),
                "total",
                section.total());
    }
}
