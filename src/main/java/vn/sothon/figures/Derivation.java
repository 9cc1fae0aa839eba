package vn.sothon.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sothon.definition.Calculation;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.Section;

/** Derives every figure of a report from the units' answers, each once, inputs first. */
final class Derivation {

    private record Asked(Question question, Section section) {}

    private final ReportDefinition definition;
    private final List<UnitAnswers> units;
    private final Evaluation evaluation;
    private final Map<QuestionId, Asked> questions = new HashMap<>();
    private final Map<QuestionId, Calculation> calculations;
    private final Map<QuestionId, Derived> derived = new HashMap<>();
    private final Set<QuestionId> inProgress = new HashSet<>();

    Derivation(ReportDefinition definition, List<UnitAnswers> units) {
        this.definition = definition;
        this.units = units;
        this.evaluation = new Evaluation(this::derive, units);
        this.calculations =
                definition.calculations().stream()
                        .collect(Collectors.toMap(Calculation::id, Function.identity()));
        for (Section section : definition.sections()) {
            for (Question question : section.questions()) {
                questions.put(question.id(), new Asked(question, section));
            }
        }
    }

    Map<QuestionId, Derived> all() {
        Stream.concat(questions.keySet().stream(), calculations.keySet().stream())
                .forEach(this::derive);
        return Map.copyOf(derived);
    }

    /** The questions a figure is derived from: itself, or what its calculation names. */
    Stream<QuestionId> inputs(QuestionId id) {
        Calculation calculation = calculations.get(id);
        return calculation == null
                ? Stream.of(id)
                : calculation.expression().dependencies().stream().flatMap(this::inputs);
    }

    private Derived derive(QuestionId id) {
        Derived done = derived.get(id);
        if (done != null) {
            return done;
        }
        if (!inProgress.add(id)) {
            throw new IllegalArgumentException(id + " is calculated from itself");
        }
        Calculation calculation = calculations.get(id);
        Derived result =
                calculation == null
                        ? rollUp(id)
                        : evaluation.derive(calculation.expression(), calculation.label());
        derived.put(id, result);
        return result;
    }

    private Derived rollUp(QuestionId id) {
        Asked asked = questions.get(id);
        if (asked == null) {
            throw new IllegalArgumentException("no figure " + id + " in " + definition.id());
        }
        return RollUp.of(
                asked.question,
                units.stream()
                        .filter(unit -> unit.unit().respondent().equals(asked.section.respondent()))
                        .toList());
    }
}
