package vn.sothon.definition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a whole definition: sections first, then what is computed from their questions. */
final class ReportReader {

    private final YamlSource source;
    private final Mistakes mistakes;
    private final Names names;
    private final QuestionReader questions;
    private final Map<String, Place> sectionIds = new HashMap<>();

    ReportReader(YamlSource source, Mistakes mistakes) {
        this.source = source;
        this.mistakes = mistakes;
        this.names = new Names(mistakes);
        this.questions = new QuestionReader(names, mistakes);
    }

    /** The definition as far as it could be read; only to be used if there are no mistakes. */
    Optional<ReportDefinition> read(ReportId id, String version, Node root) {
        return Fields.of(root, Entry.REPORT, mistakes).map(fields -> report(id, version, fields));
    }

    private ReportDefinition report(ReportId id, String version, Fields fields) {
        rejectOtherId(id, fields);
        String title = fields.text("title");
        Map<String, Respondent> respondents = respondents(fields);
        List<Section> sections =
                fields.requiredEntries("sections", Entry.SECTION).stream()
                        .flatMap(section -> section(section, respondents).stream())
                        .toList();
        CalculationReader calculations = new CalculationReader(names, source);
        List<Calculation> computed =
                calculations.read(fields.entries("calculations", Entry.CALCULATION));
        CheckReader checks = new CheckReader(names, calculations, source, mistakes);
        return new ReportDefinition(
                id,
                version,
                title,
                sections,
                computed,
                checks.read(fields.entries("checks", Entry.CHECK)));
    }

    private void rejectOtherId(ReportId id, Fields fields) {
        fields.required("report")
                .filter(written -> !written.text().equals(id.value()))
                .ifPresent(written ->
                        mistakes.add(
                                written.place(),
                                "other_report",
                                "value",
                                written.text(),
                                "folder",
                                id.value()));
    }

    /** Everybody who may answer a section, by the word for him. Offices are named by the report. */
    private Map<String, Respondent> respondents(Fields fields) {
        Map<String, Respondent> respondents = new LinkedHashMap<>();
        Words.of(UnitKind.class).entrySet().stream()
                .filter(kind -> kind.getValue() != UnitKind.OFFICE)
                .forEach(kind ->
                        respondents.put(kind.getKey(), new Respondent(kind.getValue(), "")));
        fields.slugs("offices")
                .forEach(office ->
                        respondents.put(
                                "office/" + office, new Respondent(UnitKind.OFFICE, office)));
        return respondents;
    }

    private Optional<Section> section(Fields fields, Map<String, Respondent> respondents) {
        Optional<Scalar> id = fields.slug("id", SectionId::isValid);
        id.ifPresent(given -> mistakes.rejectTwice(given, sectionIds));
        String title = fields.text("title");
        Optional<Respondent> respondent = fields.requiredWord("answered_by", respondents);
        List<Question> asked =
                fields.requiredNodes("questions")
                        .flatMap(node -> Fields.of(node, questionOrGroup(node), mistakes).stream())
                        .flatMap(question -> questions.read(question, respondent))
                        .toList();
        if (id.isEmpty() || respondent.isEmpty()) {
            return Optional.empty();
        }
        SectionId sectionId = new SectionId(id.get().text());
        return Optional.of(new Section(sectionId, title, respondent.get(), asked));
    }

    private static Entry questionOrGroup(Node node) {
        boolean isGroup =
                node instanceof MappingNode mapping
                        && mapping.getValue().stream()
                                .map(field -> field.getKeyNode())
                                .anyMatch(key ->
                                        key instanceof ScalarNode word
                                                && isGroupKey(word.getValue()));
        return isGroup ? Entry.GROUP : Entry.QUESTION;
    }

    private static boolean isGroupKey(String key) {
        return key.equals("group") || key.equals("items");
    }
}
