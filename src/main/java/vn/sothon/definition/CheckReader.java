package vn.sothon.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads checks, whose names are questions and calculations read before. */
final class CheckReader {

    private final Names names;
    private final CalculationReader calculations;
    private final YamlSource source;
    private final Mistakes mistakes;
    private final Map<String, Place> ids = new HashMap<>();

    CheckReader(Names names, CalculationReader calculations, YamlSource source, Mistakes mistakes) {
        this.names = names;
        this.calculations = calculations;
        this.source = source;
        this.mistakes = mistakes;
    }

    List<Check> read(List<Fields> entries) {
        return entries.stream().flatMap(fields -> check(fields).stream()).toList();
    }

    private Optional<Check> check(Fields fields) {
        Optional<Scalar> id = fields.slug("id", SectionId::isValid);
        id.ifPresent(given -> mistakes.rejectTwice(given, ids));
        Optional<Resolved> rule = fields.required("check").flatMap(this::rule);
        Optional<Check.Severity> severity =
                fields.requiredWord("severity", Words.of(Check.Severity.class));
        String message = fields.text("message");
        if (id.isEmpty() || rule.isEmpty() || severity.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Check(id.get().text(), rule.get().expression(), severity.get(), message));
    }

    private Optional<Resolved> rule(Scalar text) {
        Complaint complaint = source.complaint(text);
        ExpressionResolver resolver = new ExpressionResolver(names, calculations::shape, complaint);
        return ExpressionParser.check(text.node().getValue(), complaint).flatMap(resolver::resolve);
    }
}
