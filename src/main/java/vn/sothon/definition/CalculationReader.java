package vn.sothon.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads calculations. They may use each other in any order, so all are parsed before the first is
 * resolved, and each is resolved when it is first needed.
 */
final class CalculationReader {

    private final Names names;
    private final YamlSource source;
    private final Map<String, Written> written = new LinkedHashMap<>();
    private final Map<String, Optional<Resolved>> resolved = new HashMap<>();
    private final List<String> inProgress = new ArrayList<>();

    CalculationReader(Names names, YamlSource source) {
        this.names = names;
        this.source = source;
    }

    List<Calculation> read(List<Fields> entries) {
        entries.forEach(this::parse);
        return written.entrySet().stream()
                .flatMap(entry -> calculation(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    /** The shape of a calculation that another one or a check names. */
    Optional<Shape> shape(Syntax.Name name, Complaint complaint) {
        int first = inProgress.indexOf(name.name());
        if (first >= 0) {
            Stream<String> cycle = inProgress.subList(first, inProgress.size()).stream();
            String path = String.join(" → ", Stream.concat(cycle, Stream.of(name.name())).toList());
            complaint.at(name.at(), "cycle", "path", path);
            return Optional.empty();
        }
        return Optional.ofNullable(written.get(name.name()))
                .flatMap(calculation ->
                        resolve(name.name(), calculation)
                                .map(found -> found.shape().in(calculation.unit())));
    }

    private void parse(Fields fields) {
        Optional<Scalar> id = fields.slug("id", SectionId::isValid);
        String row = fields.row();
        String label = fields.text("label");
        String unit = fields.text("unit");
        Optional<Formula> formula = fields.required("calculate").flatMap(this::formula);
        if (id.isPresent() && names.calculation(id.get().text(), id.get().place())) {
            written.put(id.get().text(), new Written(row, label, unit, formula));
        }
    }

    private Optional<Formula> formula(Scalar text) {
        Complaint complaint = source.complaint(text);
        return ExpressionParser.calculation(text.node().getValue(), complaint)
                .map(syntax -> new Formula(syntax, complaint));
    }

    private Optional<Calculation> calculation(String id, Written calculation) {
        return resolve(id, calculation)
                .map(found ->
                        new Calculation(
                                new QuestionId(id),
                                calculation.row(),
                                calculation.label(),
                                calculation.unit(),
                                found.expression()));
    }

    private Optional<Resolved> resolve(String id, Written calculation) {
        Optional<Resolved> known = resolved.get(id);
        if (known != null) {
            return known;
        }
        inProgress.add(id);
        Optional<Resolved> found =
                calculation.formula().flatMap(formula -> resolve(formula, calculation.unit()));
        inProgress.removeLast();
        resolved.put(id, found);
        return found;
    }

    private Optional<Resolved> resolve(Formula formula, String unit) {
        Optional<Resolved> found =
                new ExpressionResolver(names, this::shape, formula.complaint())
                        .resolve(formula.syntax());
        found.map(Resolved::shape)
                .filter(shape -> !shape.hasUnitOf(Shape.measure(unit)))
                .ifPresent(shape ->
                        formula.complaint()
                                .at(0, "calculation_unit", "unit", unit, "found", shape.unit()));
        return found;
    }

    private record Written(String row, String label, String unit, Optional<Formula> formula) {}

    private record Formula(Syntax syntax, Complaint complaint) {}
}
