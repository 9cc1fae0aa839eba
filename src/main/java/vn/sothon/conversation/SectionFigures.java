package vn.sothon.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sothon.check.Checks;
import vn.sothon.check.Finding;
import vn.sothon.definition.Calculation;
import vn.sothon.definition.Check;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.Section;
import vn.sothon.figures.Figure;
import vn.sothon.figures.FigureBook;
import vn.sothon.figures.UnitAnswers;

/** What can be computed and checked from one unit's answers to one section. */
record SectionFigures(Duty duty, Section section) {

    /** A failed check, as it is said. */
    record Found(Check.Severity severity, String sentence) {}

    /** The calculations that rest on this section alone: "Tổng diện tích: 62/65 ha (95,38%)". */
    List<String> computed() {
        FigureBook book = FigureBook.assemble(duty.definition(), List.of(answers()), List.of());
        Set<QuestionId> own = ids();
        return duty.definition().calculations().stream()
                .filter(calculation -> own.containsAll(calculation.expression().dependencies()))
                .filter(calculation -> !calculation.expression().dependencies().isEmpty())
                .flatMap(calculation -> line(calculation, book.figure(calculation.id())).stream())
                .toList();
    }

    /** The failed checks that this section takes part in. */
    List<Found> findings() {
        Set<QuestionId> own = ids();
        return Checks.run(duty.definition(), answers()).stream()
                .filter(Finding::isFailed)
                .filter(finding ->
                        finding.check().expression().dependencies().stream()
                                .anyMatch(own::contains))
                .map(SectionFigures::found)
                .toList();
    }

    private static Found found(Finding finding) {
        return new Found(
                finding.check().severity(),
                finding.check().message() + " (" + finding.values() + ")");
    }

    private static Optional<String> line(Calculation calculation, Figure figure) {
        String unit = calculation.unit();
        return switch (figure) {
            case Figure.Pair(var actual, var plan, var coverage) ->
                    Optional.of(
                            calculation.label()
                                    + ": "
                                    + Spoken.PRINTER.number(actual)
                                    + "/"
                                    + Spoken.PRINTER.number(plan)
                                    + " "
                                    + unit
                                    + Spoken.PRINTER
                                            .percent(actual, plan, 2)
                                            .map(percent -> " (" + percent + ")")
                                            .orElse(""));
            case Figure.Amount(var value, var word, var coverage) ->
                    Optional.of(
                            calculation.label() + ": " + Spoken.PRINTER.number(value) + " " + unit);
            case Figure.Rank rank -> Optional.empty();
            case Figure.Texts texts -> Optional.empty();
            case Figure.Choices choices -> Optional.empty();
            case Figure.Day day -> Optional.empty();
            case Figure.Numbers numbers -> Optional.empty();
            case Figure.Items items -> Optional.empty();
            case Figure.None none -> Optional.empty();
            case Figure.Gap gap -> Optional.empty();
        };
    }

    private UnitAnswers answers() {
        return new UnitAnswers(duty.unit(), duty.answers());
    }

    private Set<QuestionId> ids() {
        Stream<Question> questions = section.questions().stream();
        return questions.map(Question::id).collect(Collectors.toSet());
    }
}
