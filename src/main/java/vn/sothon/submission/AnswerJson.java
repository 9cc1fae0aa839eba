package vn.sothon.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sothon.answer.Answer;
import vn.sothon.answer.Approximation;

/**
 * Answers as JSON, for history and for the items of lists. Figures are strings, so that no reader
 * turns them into binary floating point and 1,50 stays 1,50. Equal answers give equal text.
 */
public final class AnswerJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswerJson() {}

    public static String write(Answer answer) {
        return node(answer).toString();
    }

    /**
     * The answer that was written.
     *
     * @throws IllegalArgumentException where the text is no answer
     */
    public static Answer read(String json) {
        return answer(parse(json));
    }

    static ObjectNode item(Map<String, Answer> columns) {
        ObjectNode item = JSON.createObjectNode();
        new TreeMap<>(columns).forEach((column, answer) -> item.set(column, node(answer)));
        return item;
    }

    static Map<String, Answer> readItem(String json) {
        return columns(parse(json));
    }

    static String numbers(List<Integer> numbers) {
        ArrayNode array = JSON.createArrayNode();
        numbers.forEach(array::add);
        return array.toString();
    }

    static List<Integer> readNumbers(String json) {
        return integers(parse(json));
    }

    private static ObjectNode node(Answer answer) {
        return switch (answer) {
            case Answer.Figure(var value, var approximation) ->
                    of(AnswerKind.FIGURE)
                            .put("value", value.toPlainString())
                            .put("approximation", approximation.name());
            case Answer.Pair(var actual, var plan) ->
                    of(AnswerKind.PAIR)
                            .put("actual", actual.toPlainString())
                            .put("plan", plan.toPlainString());
            case Answer.Rank(var place, var of) ->
                    of(AnswerKind.RANK).put("place", place).put("of", of);
            case Answer.Text(var text) -> of(AnswerKind.TEXT).put("text", text);
            case Answer.Choice(var option, var detail) ->
                    of(AnswerKind.CHOICE).put("option", option).put("detail", detail);
            case Answer.Day(var date) -> of(AnswerKind.DAY).put("date", date.toString());
            case Answer.NumberSet(var numbers) -> {
                ObjectNode node = of(AnswerKind.NUMBER_SET);
                numbers.forEach(node.putArray("numbers")::add);
                yield node;
            }
            case Answer.Items(var items, var closed) -> {
                ObjectNode node = of(AnswerKind.ITEMS).put("closed", closed);
                items.stream().map(AnswerJson::item).forEach(node.putArray("items")::add);
                yield node;
            }
            case Answer.None() -> of(AnswerKind.NONE);
            case Answer.Unknown() -> of(AnswerKind.UNKNOWN);
        };
    }

    private static Answer answer(JsonNode node) {
        return switch (AnswerKind.valueOf(node.required("kind").textValue())) {
            case FIGURE ->
                    new Answer.Figure(
                            decimal(node, "value"),
                            Approximation.valueOf(text(node, "approximation")));
            case PAIR -> new Answer.Pair(decimal(node, "actual"), decimal(node, "plan"));
            case RANK ->
                    new Answer.Rank(
                            node.required("place").longValue(), node.required("of").longValue());
            case TEXT -> new Answer.Text(text(node, "text"));
            case CHOICE -> new Answer.Choice(text(node, "option"), text(node, "detail"));
            case DAY -> new Answer.Day(LocalDate.parse(text(node, "date")));
            case NUMBER_SET -> new Answer.NumberSet(integers(node.required("numbers")));
            case ITEMS -> items(node);
            case NONE -> new Answer.None();
            case UNKNOWN -> new Answer.Unknown();
            case ITEM -> throw new IllegalArgumentException("an item is not an answer");
        };
    }

    private static Answer items(JsonNode node) {
        List<Map<String, Answer>> items = new ArrayList<>();
        node.required("items").forEach(item -> items.add(columns(item)));
        return new Answer.Items(items, node.required("closed").booleanValue());
    }

    private static Map<String, Answer> columns(JsonNode item) {
        Map<String, Answer> columns = new HashMap<>();
        item.properties().forEach(field -> columns.put(field.getKey(), answer(field.getValue())));
        return columns;
    }

    private static ObjectNode of(AnswerKind kind) {
        return JSON.createObjectNode().put("kind", kind.name());
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).textValue();
    }

    private static BigDecimal decimal(JsonNode node, String field) {
        return new BigDecimal(text(node, field));
    }

    private static List<Integer> integers(JsonNode array) {
        List<Integer> integers = new ArrayList<>();
        array.forEach(number -> integers.add(number.intValue()));
        return integers;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("stored answer is not JSON", e);
        }
    }
}
