package vn.sothon.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sothon.campaign.Progress;
import vn.sothon.campaign.SectionProgress;
import vn.sothon.campaign.UnitProgress;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.UnitKind;
import vn.sothon.web.Moment;

/**
 * The progress of a campaign as its page shows it.
 *
 * @param tables of units that are asked the same, one row each
 * @param others units that are the only ones asked what they are asked
 * @param silent names of the units that have given nothing
 */
record Board(Totals totals, List<Table> tables, List<Row> others, List<String> silent) {

    /** The whole in numbers. */
    record Totals(int answered, int questions, int sent, int sections, int finished, int units) {}

    record Table(UnitKind kind, List<String> sections, List<Row> rows) {}

    record Row(String unit, State state, List<Cell> cells) {}

    /**
     * @param sent when it was sent, and the code on its receipt
     */
    record Cell(String section, State state, int answered, int total, Optional<Sent> sent) {}

    record Sent(Moment at, String code) {}

    static Board of(Progress progress) {
        var byRespondent =
                progress.units().stream()
                        .collect(
                                groupingBy(
                                        unit -> unit.unit().respondent(),
                                        LinkedHashMap::new,
                                        toList()));
        return new Board(
                totals(progress),
                byRespondent.entrySet().stream()
                        .filter(group -> group.getValue().size() > 1)
                        .map(group -> table(group.getKey(), group.getValue()))
                        .toList(),
                byRespondent.values().stream()
                        .filter(units -> units.size() == 1)
                        .flatMap(List::stream)
                        .map(Board::row)
                        .toList(),
                progress.units().stream()
                        .filter(unit -> State.of(unit) == State.SILENT)
                        .map(unit -> unit.unit().name())
                        .toList());
    }

    private static Totals totals(Progress progress) {
        List<SectionProgress> sections =
                progress.units().stream().flatMap(Board::sections).toList();
        return new Totals(
                sections.stream().mapToInt(SectionProgress::answered).sum(),
                sections.stream().mapToInt(SectionProgress::total).sum(),
                progress.submittedSections(),
                progress.sections(),
                progress.finishedUnits(),
                progress.units().size());
    }

    private static Stream<SectionProgress> sections(UnitProgress unit) {
        return unit.sections().stream();
    }

    private static Table table(Respondent respondent, List<UnitProgress> units) {
        return new Table(
                respondent.kind(),
                sections(units.getFirst()).map(section -> section.section().title()).toList(),
                units.stream().map(Board::row).toList());
    }

    private static Row row(UnitProgress unit) {
        return new Row(
                unit.unit().name(), State.of(unit), sections(unit).map(Board::cell).toList());
    }

    private static Cell cell(SectionProgress section) {
        return new Cell(
                section.section().title(),
                State.of(section),
                section.answered(),
                section.total(),
                section.receipt()
                        .map(receipt -> new Sent(Moment.of(receipt.at()), receipt.code())));
    }
}
