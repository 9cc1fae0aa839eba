package vn.sothon.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sothon.definition.Expression;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.ReportDefinition;

/**
 * Every figure of one report of one commune: totals over the units that owe an answer, calculated
 * figures, last year's, and whose words each rests on.
 *
 * <p>Ids that are neither a question nor a calculation of the report are refused with an {@link
 * IllegalArgumentException}: a wrong id is a mistake in a program, not a missing figure.
 */
public final class FigureBook {

    private final ReportDefinition definition;
    private final List<UnitAnswers> units;
    private final Derivation derivation;
    private final Map<QuestionId, Derived> derived;
    private final Optional<FigureBook> lastYear;

    private FigureBook(
            ReportDefinition definition, List<UnitAnswers> units, Optional<FigureBook> lastYear) {
        this.definition = definition;
        this.units = List.copyOf(units);
        this.lastYear = lastYear;
        this.derivation = new Derivation(definition, this.units);
        this.derived = derivation.all();
    }

    /**
     * Adds up what the units have answered so far.
     *
     * @param units every unit that owes an answer, also those that are still silent, in the order
     *     in which they are to be named
     * @param lastYear the same for last year's report; empty where there was none
     * @throws IllegalArgumentException where the definition contradicts itself or an answer does
     *     not fit its question
     */
    public static FigureBook assemble(
            ReportDefinition definition, List<UnitAnswers> units, List<UnitAnswers> lastYear) {
        Optional<FigureBook> earlier =
                lastYear.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new FigureBook(definition, lastYear, Optional.empty()));
        return new FigureBook(definition, units, earlier);
    }

    public ReportDefinition definition() {
        return definition;
    }

    public Figure figure(QuestionId id) {
        return known(id).figure();
    }

    public Coverage coverage(QuestionId id) {
        return known(id).reach().coverage();
    }

    /** The units a figure is asked of; of a calculation, those of all it is calculated from. */
    public List<ReportingUnit> asked(QuestionId id) {
        return known(id).reach().asked();
    }

    /** Last year's figure, where last year's report has one. */
    public Optional<Figure> lastYear(QuestionId id) {
        known(id);
        return lastYear.map(book -> book.figure(id))
                .filter(figure -> !(figure instanceof Figure.Gap));
    }

    /** Every answer a figure rests on, "chưa có số liệu" included, question by question. */
    public List<Contribution> contributions(QuestionId id) {
        known(id);
        Set<QuestionId> inputs = derivation.inputs(id).collect(Collectors.toSet());
        return definition
                .questions()
                .map(Question::id)
                .filter(inputs::contains)
                .flatMap(this::given)
                .toList();
    }

    /** The questions nobody has answered, in the order of the report. */
    public List<Figure.Gap> gaps() {
        return definition
                .questions()
                .map(question -> figure(question.id()))
                .filter(Figure.Gap.class::isInstance)
                .map(Figure.Gap.class::cast)
                .toList();
    }

    /**
     * The exact value of an expression; empty while anything it needs is missing or incomplete.
     *
     * @throws IllegalArgumentException where it has no single value: a comparison, a whole pair
     */
    public Optional<BigDecimal> value(Expression expression) {
        return switch (evaluation().evaluate(expression)) {
            case Operand.Missing missing -> Optional.empty();
            case Operand.Known(List<BigDecimal> sides, Reach reach) ->
                    reach.missing().isEmpty() ? Optional.of(single(sides)) : Optional.empty();
        };
    }

    /**
     * A figure calculated on the spot, as a calculation of the report would be.
     *
     * @param label what the result is called
     * @throws IllegalArgumentException where the expression names what is no number
     */
    public Figure figure(Expression expression, String label) {
        return evaluation().derive(expression, label).figure();
    }

    private static BigDecimal single(List<BigDecimal> sides) {
        if (sides.size() > 1) {
            throw new IllegalArgumentException("a pair has no single value: " + sides);
        }
        return sides.isEmpty() ? BigDecimal.ZERO : sides.getFirst();
    }

    private Derived known(QuestionId id) {
        Derived figure = derived.get(id);
        if (figure == null) {
            throw new IllegalArgumentException("no figure " + id + " in " + definition.id());
        }
        return figure;
    }

    private Stream<Contribution> given(QuestionId id) {
        List<ReportingUnit> asked = asked(id);
        return units.stream()
                .filter(unit -> asked.contains(unit.unit()))
                .flatMap(unit ->
                        Stream.ofNullable(unit.answers().get(id))
                                .map(given -> new Contribution(unit.unit(), given)));
    }

    private Evaluation evaluation() {
        return new Evaluation(this::known, units);
    }
}
