package vn.sothon.draft;

import java.io.StringReader;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.Section;
import vn.sothon.definition.UnitKind;
import vn.sothon.figures.Given;
import vn.sothon.figures.ReportingUnit;
import vn.sothon.figures.UnitAnswers;

/** Reads an {@link AnswersFile}, with every mistake at its place. */
final class AnswersFileReader {

    private static final Pattern MONTH = Pattern.compile("(1[0-2]|0?[1-9])/([0-9]{4})");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

    private final ReportDefinition definition;
    private final FileMistakes mistakes;
    private final AnswerReader answers;
    private final Set<String> names = new HashSet<>();

    AnswersFileReader(ReportDefinition definition, String fileName) {
        this.definition = definition;
        this.mistakes = new FileMistakes(fileName);
        this.answers = new AnswerReader(mistakes);
    }

    AnswersFile read(String yaml) {
        Optional<AnswersFile.Ok> file = compose(yaml).map(this::file);
        return file.isPresent() && mistakes.found().isEmpty()
                ? file.get()
                : new AnswersFile.Refused(mistakes.found());
    }

    private Optional<Node> compose(String yaml) {
        try {
            Node root =
                    new Yaml(new SafeConstructor(new LoaderOptions()))
                            .compose(new StringReader(yaml));
            if (root == null) {
                mistakes.addAt(1, 1, "empty");
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException e) {
            mistakes.add(e.getProblemMark(), "syntax", "problem", String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            mistakes.addAt(1, 1, "syntax", "problem", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private AnswersFile.Ok file(Node root) {
        YamlMap file = YamlMap.of(root, mistakes).only(List.of("context", "units"));
        DraftContext context =
                file.required("context")
                        .map(this::context)
                        .orElse(new DraftContext("", "", 1, YearMonth.of(1, 1)));
        List<Node> units = file.list("units");
        return new AnswersFile.Ok(
                context,
                IntStream.range(0, units.size())
                        .mapToObj(index -> unit(index + 1L, units.get(index)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private DraftContext context(Node node) {
        YamlMap context =
                YamlMap.of(node, mistakes).only(List.of("commune", "province", "year", "dated"));
        return new DraftContext(
                context.text("commune"), context.text("province"), year(context), dated(context));
    }

    private int year(YamlMap context) {
        String year = context.text("year");
        if (YEAR.matcher(year).matches()) {
            return Integer.parseInt(year);
        }
        context.value("year").ifPresent(node -> mistakes.add(node, "year", "value", year));
        return 1;
    }

    private YearMonth dated(YamlMap context) {
        String dated = context.text("dated");
        Matcher parts = MONTH.matcher(dated);
        if (parts.matches()) {
            return YearMonth.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)));
        }
        context.value("dated").ifPresent(node -> mistakes.add(node, "dated", "value", dated));
        return YearMonth.of(1, 1);
    }

    private Optional<UnitAnswers> unit(long id, Node node) {
        YamlMap unit = YamlMap.of(node, mistakes).only(List.of("name", "respondent", "answers"));
        String name = unit.text("name");
        if (!names.add(name)) {
            mistakes.add(node, "unit-twice", "name", name);
        }
        return unit.required("respondent")
                .flatMap(this::respondent)
                .map(respondent ->
                        new UnitAnswers(
                                new ReportingUnit(id, name, respondent),
                                given(unit, name, respondent)));
    }

    private Optional<Respondent> respondent(Node node) {
        String written = YamlMap.scalar(node, mistakes);
        Map<String, Respondent> known = new TreeMap<>();
        for (Section section : definition.sections()) {
            known.put(written(section.respondent()), section.respondent());
        }
        if (!known.containsKey(written)) {
            String hint = UnknownName.hint(written, known.keySet());
            mistakes.add(node, "respondent", "name", written, "hint", hint);
        }
        return Optional.ofNullable(known.get(written));
    }

    private static String written(Respondent respondent) {
        String kind = respondent.kind().name().toLowerCase(Locale.ROOT);
        return respondent.kind() == UnitKind.OFFICE ? kind + "/" + respondent.office() : kind;
    }

    private Map<QuestionId, Given> given(YamlMap unit, String name, Respondent respondent) {
        Map<String, Question> asked = new TreeMap<>();
        for (Section section : definition.sectionsOf(respondent)) {
            section.questions().forEach(question -> asked.put(question.id().value(), question));
        }
        Map<QuestionId, Given> given = new HashMap<>();
        unit.value("answers")
                .map(node -> YamlMap.of(node, mistakes).entries())
                .orElse(Map.of())
                .forEach((id, entry) -> given.putAll(given(id, entry, name, asked)));
        return given;
    }

    private Map<QuestionId, Given> given(
            String id, NodeTuple entry, String name, Map<String, Question> asked) {
        Question question = asked.get(id);
        if (question == null) {
            String hint = UnknownName.hint(id, asked.keySet());
            mistakes.add(entry.getKeyNode(), "question", "name", id, "unit", name, "hint", hint);
            return Map.of();
        }
        return answers.read(question.type(), entry.getValueNode())
                .map(answer ->
                        Map.of(question.id(), new Given(answer, "", name, Instant.EPOCH, "")))
                .orElse(Map.of());
    }
}
