package vn.sothon.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sothon.definition.Calculation;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.Section;
import vn.sothon.definition.SectionId;
import vn.sothon.desk.AskedFigures.UnitAnswer;
import vn.sothon.figures.Coverage;
import vn.sothon.figures.FigureBook;
import vn.sothon.wording.Wording;

/**
 * The figures that differ between two drafts, in the order of the report; what only the older one
 * asked for stands after the rest of its section.
 */
record FigureChanges(int count, List<Part> parts) {

    private static final Wording WORDING = Wording.of(FigureChanges.class);

    record Part(String title, List<Line> lines) {}

    /**
     * A figure that changed, or some of whose answers did although its total is the same.
     *
     * @param isSame it is printed alike; only answers behind it differ
     * @param isLong words rather than a number
     * @param lastYear what it was the year before, where that differs
     * @param units whose answers differ; empty where the figure is those answers, word for word
     */
    record Line(
            String label,
            Side old,
            Side now,
            boolean isSame,
            boolean isLong,
            Optional<Shift> lastYear,
            List<UnitShift> units) {}

    /**
     * A figure in one of the drafts.
     *
     * @param value as printed
     * @param isGap nobody has given it, or the report does not ask for it
     * @param partial whose answers are in, where some are missing
     */
    record Side(String value, boolean isGap, Optional<Coverage> partial) {}

    record Shift(String old, String now) {}

    record UnitShift(String unit, String old, String now) {}

    static FigureChanges between(FigureBook old, FigureBook now) {
        var changes = new Between(AskedFigures.of(old), AskedFigures.of(now));
        List<Part> parts = changes.parts().filter(part -> !part.lines.isEmpty()).toList();
        return new FigureChanges(parts.stream().mapToInt(part -> part.lines.size()).sum(), parts);
    }

    private record Between(AskedFigures old, AskedFigures now) {

        Stream<Part> parts() {
            Part calculated = part(WORDING.say("calculated"), calculations());
            return Stream.concat(sections(), Stream.of(calculated));
        }

        private Stream<Part> sections() {
            Map<SectionId, String> titles = new LinkedHashMap<>();
            Stream.of(definition(now), definition(old))
                    .flatMap(definition -> definition.sections().stream())
                    .forEach(section -> titles.putIfAbsent(section.id(), section.title()));
            return titles.entrySet().stream()
                    .map(section -> part(section.getValue(), questions(section.getKey())));
        }

        private Part part(String title, Stream<QuestionId> ids) {
            return new Part(title, ids.flatMap(id -> line(id).stream()).toList());
        }

        private Stream<QuestionId> questions(SectionId section) {
            return Stream.concat(
                    questions(definition(now), section),
                    questions(definition(old), section).filter(id -> !now.has(id)));
        }

        private static Stream<QuestionId> questions(
                ReportDefinition definition, SectionId section) {
            return definition.sections().stream()
                    .filter(one -> one.id().equals(section))
                    .map(Section::questions)
                    .flatMap(List::stream)
                    .map(Question::id);
        }

        private Stream<QuestionId> calculations() {
            return Stream.concat(
                    definition(now).calculations().stream().map(Calculation::id),
                    definition(old).calculations().stream()
                            .map(Calculation::id)
                            .filter(id -> !now.has(id)));
        }

        private Optional<Line> line(QuestionId id) {
            Side before = side(old, id, "not-asked-yet");
            Side after = side(now, id, "no-longer-asked");
            Optional<Shift> lastYear = lastYear(id);
            List<UnitShift> units = units(id);
            boolean isSame = before.equals(after);
            if (isSame && lastYear.isEmpty() && units.isEmpty()) {
                return Optional.empty();
            }
            boolean isLong = old.isLong(id) || now.isLong(id);
            List<UnitShift> shown = isLong && !isSame ? List.of() : units;
            String label = now.label(id).or(() -> old.label(id)).orElseThrow();
            return Optional.of(new Line(label, before, after, isSame, isLong, lastYear, shown));
        }

        private static Side side(AskedFigures figures, QuestionId id, String unasked) {
            return figures.value(id)
                    .map(value -> new Side(value, figures.isGap(id), figures.partial(id)))
                    .orElseGet(() -> new Side(WORDING.say(unasked), true, Optional.empty()));
        }

        /** Only where both drafts ask for it: otherwise the line itself says what there is. */
        private Optional<Shift> lastYear(QuestionId id) {
            boolean isShift =
                    old.has(id) && now.has(id) && !old.lastYear(id).equals(now.lastYear(id));
            return isShift
                    ? Optional.of(
                            new Shift(
                                    old.lastYear(id).orElseGet(() -> WORDING.say("gap")),
                                    now.lastYear(id).orElseGet(() -> WORDING.say("gap"))))
                    : Optional.empty();
        }

        private List<UnitShift> units(QuestionId id) {
            Map<Long, UnitAnswer> before = old.answers(id);
            Map<Long, UnitAnswer> after = now.answers(id);
            Set<Long> all = new LinkedHashSet<>(after.keySet());
            all.addAll(before.keySet());
            List<UnitShift> shifts = new ArrayList<>();
            for (Long unit : all) {
                UnitShift shift =
                        shift(
                                Optional.ofNullable(before.get(unit)),
                                Optional.ofNullable(after.get(unit)));
                if (!shift.old.equals(shift.now)) {
                    shifts.add(shift);
                }
            }
            return shifts;
        }

        private static UnitShift shift(Optional<UnitAnswer> before, Optional<UnitAnswer> after) {
            String silent = WORDING.say("silent");
            return new UnitShift(
                    after.or(() -> before).map(UnitAnswer::unit).orElseThrow(),
                    before.map(UnitAnswer::value).orElse(silent),
                    after.map(UnitAnswer::value).orElse(silent));
        }

        private static ReportDefinition definition(AskedFigures figures) {
            return figures.book().definition();
        }
    }
}
