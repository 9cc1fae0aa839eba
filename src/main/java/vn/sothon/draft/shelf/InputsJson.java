package vn.sothon.draft.shelf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.UnitKind;
import vn.sothon.draft.DraftContext;
import vn.sothon.figures.Given;
import vn.sothon.figures.ReportingUnit;
import vn.sothon.figures.UnitAnswers;
import vn.sothon.submission.AnswerJson;

/** What a draft is made from as JSON. Whatever is written is read back as it was. */
final class InputsJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private InputsJson() {}

    static String answers(List<UnitAnswers> units) {
        ArrayNode array = JSON.createArrayNode();
        units.forEach(unit -> array.add(unit(unit)));
        return array.toString();
    }

    static List<UnitAnswers> readAnswers(String json) {
        List<UnitAnswers> units = new ArrayList<>();
        parse(json).forEach(node -> units.add(readUnit(node)));
        return units;
    }

    static String context(DraftContext context) {
        return JSON.createObjectNode()
                .put("commune", context.commune())
                .put("province", context.province())
                .put("year", context.year())
                .put("dated", context.dated().toString())
                .toString();
    }

    static DraftContext readContext(String json) {
        JsonNode node = parse(json);
        return new DraftContext(
                text(node, "commune"),
                text(node, "province"),
                node.required("year").intValue(),
                YearMonth.parse(text(node, "dated")));
    }

    static String files(SortedMap<String, String> files) {
        ObjectNode node = JSON.createObjectNode();
        files.forEach(node::put);
        return node.toString();
    }

    static SortedMap<String, String> readFiles(String json) {
        SortedMap<String, String> files = new TreeMap<>();
        parse(json)
                .properties()
                .forEach(file -> files.put(file.getKey(), file.getValue().textValue()));
        return files;
    }

    private static ObjectNode unit(UnitAnswers unit) {
        ObjectNode node =
                JSON.createObjectNode()
                        .put("unit", unit.unit().id())
                        .put("name", unit.unit().name())
                        .put("kind", unit.unit().respondent().kind().name())
                        .put("office", unit.unit().respondent().office());
        ObjectNode answers = node.putObject("answers");
        unit.answers().forEach((question, given) -> answers.set(question.value(), given(given)));
        return node;
    }

    private static UnitAnswers readUnit(JsonNode node) {
        Respondent respondent =
                new Respondent(UnitKind.valueOf(text(node, "kind")), text(node, "office"));
        Map<QuestionId, Given> answers = new HashMap<>();
        node.required("answers")
                .properties()
                .forEach(one ->
                        answers.put(new QuestionId(one.getKey()), readGiven(one.getValue())));
        long id = node.required("unit").longValue();
        return new UnitAnswers(new ReportingUnit(id, text(node, "name"), respondent), answers);
    }

    private static ObjectNode given(Given given) {
        ObjectNode node = JSON.createObjectNode();
        node.set("answer", parse(AnswerJson.write(given.answer())));
        return node.put("typed", given.typed())
                .put("person", given.person())
                .put("at", given.at().toString())
                .put("message", given.message());
    }

    private static Given readGiven(JsonNode node) {
        return new Given(
                AnswerJson.read(node.required("answer").toString()),
                text(node, "typed"),
                text(node, "person"),
                Instant.parse(text(node, "at")),
                text(node, "message"));
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).textValue();
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("kept inputs are not JSON", e);
        }
    }
}
