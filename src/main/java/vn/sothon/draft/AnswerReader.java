package vn.sothon.draft;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import vn.sothon.answer.Answer;
import vn.sothon.answer.Approximation;
import vn.sothon.answer.FigureType;
import vn.sothon.definition.QuestionType;
import vn.sothon.definition.QuestionType.Column;
import vn.sothon.definition.QuestionType.Option;
import vn.sothon.wording.Wording;

/** Reads one answer of a file as its question wants it; numbers are written the Vietnamese way. */
final class AnswerReader {

    private static final Wording WORDING = Wording.of(AnswerReader.class);
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]+)(?:,[0-9]+)?");
    private static final Pattern DATE = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Pattern RANK = Pattern.compile("([1-9][0-9]{0,5})/([1-9][0-9]{0,5})");

    private final FileMistakes mistakes;

    AnswerReader(FileMistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** The answer; empty after a mistake. */
    Optional<Answer> read(QuestionType type, Node node) {
        if (type instanceof QuestionType.Items list && !isWord(node)) {
            return items(list, node);
        }
        if (type instanceof QuestionType.Choice choice && node instanceof MappingNode) {
            return detailed(choice, node);
        }
        if (type instanceof QuestionType.NumberSet set && !isWord(node)) {
            return numberSet(set, node);
        }
        String text = Normalizer.normalize(YamlMap.scalar(node, mistakes), Normalizer.Form.NFC);
        Optional<Answer> answer = text.isEmpty() ? Optional.empty() : word(type, text);
        if (answer.isEmpty()) {
            mistakes.add(node, expected(type), "value", text);
        }
        return answer;
    }

    private static boolean isWord(Node node) {
        return node instanceof ScalarNode;
    }

    private static String expected(QuestionType type) {
        return switch (type) {
            case QuestionType.Figure(FigureType.Pair _) -> "expected-pair";
            case QuestionType.Figure(FigureType.Rank _) -> "expected-rank";
            case QuestionType.Figure _ -> "expected-number";
            case QuestionType.Line _, QuestionType.Text _ -> "expected-text";
            case QuestionType.Choice _ -> "expected-choice";
            case QuestionType.Day _ -> "expected-date";
            case QuestionType.NumberSet _ -> "expected-number-set";
            case QuestionType.Items _ -> "no-list";
        };
    }

    private static Optional<Answer> word(QuestionType type, String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        if (folded.equals(WORDING.say("none"))) {
            return Optional.of(new Answer.None());
        }
        if (folded.equals(WORDING.say("unknown"))) {
            return Optional.of(new Answer.Unknown());
        }
        return switch (type) {
            case QuestionType.Figure(FigureType.Pair _) -> pair(text);
            case QuestionType.Figure(FigureType.Rank _) -> rank(text);
            case QuestionType.Figure _ ->
                    number(text.replaceFirst("\\s*%$", ""))
                            .map(value -> new Answer.Figure(value, Approximation.EXACT));
            case QuestionType.Line _, QuestionType.Text _ -> Optional.of(new Answer.Text(text));
            case QuestionType.Choice(List<Option> options) -> choice(options, text, "");
            case QuestionType.Day _ -> date(text).map(Answer.Day::new);
            case QuestionType.NumberSet set -> numbers(set, Arrays.asList(text.split("\\s*,\\s*")));
            case QuestionType.Items _ -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }

    private static Optional<Answer> pair(String text) {
        String[] sides = text.split("\\s*/\\s*", -1);
        if (sides.length != 2) {
            return Optional.empty();
        }
        return number(sides[0])
                .flatMap(actual -> number(sides[1]).map(plan -> new Answer.Pair(actual, plan)));
    }

    private static Optional<Answer> rank(String text) {
        Matcher parts = RANK.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long place = Long.parseLong(parts.group(1));
        long of = Long.parseLong(parts.group(2));
        return place <= of ? Optional.of(new Answer.Rank(place, of)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(parts.group(3)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Answer> choice(List<Option> options, String written, String detail) {
        return options.stream()
                .filter(o -> o.id().equals(written) || o.label().equalsIgnoreCase(written))
                .findFirst()
                .map(option -> new Answer.Choice(option.id(), detail));
    }

    /** {@code some: tả lợn châu Phi, 5 con}. */
    private Optional<Answer> detailed(QuestionType.Choice type, Node node) {
        var entries = YamlMap.of(node, mistakes).entries();
        String option = String.join(", ", entries.keySet());
        String detail =
                entries.values().stream()
                        .map(entry -> YamlMap.scalar(entry.getValueNode(), mistakes))
                        .collect(Collectors.joining());
        Optional<Answer> answer = choice(type.options(), option, detail);
        if (answer.isEmpty()) {
            mistakes.add(node, "expected-choice", "value", option);
        }
        return answer;
    }

    private Optional<Answer> numberSet(QuestionType.NumberSet set, Node node) {
        List<String> written =
                YamlMap.sequence(node, mistakes).stream()
                        .map(number -> YamlMap.scalar(number, mistakes))
                        .toList();
        Optional<Answer> answer = numbers(set, written);
        if (answer.isEmpty()) {
            mistakes.add(node, "expected-number-set", "value", String.join(", ", written));
        }
        return answer;
    }

    private static Optional<Answer> numbers(QuestionType.NumberSet set, List<String> written) {
        if (!written.stream().allMatch(number -> number.matches("[0-9]{1,4}"))) {
            return Optional.empty();
        }
        List<Integer> numbers = written.stream().map(Integer::valueOf).toList();
        return numbers.stream().allMatch(n -> n >= set.from() && n <= set.to())
                ? Optional.of(new Answer.NumberSet(numbers))
                : Optional.empty();
    }

    private Optional<Answer> items(QuestionType.Items type, Node node) {
        List<Map<String, Answer>> items =
                YamlMap.sequence(node, mistakes).stream().map(row -> item(type, row)).toList();
        return Optional.of(new Answer.Items(items, true));
    }

    private Map<String, Answer> item(QuestionType.Items type, Node node) {
        Map<String, Column> columns =
                type.columns().stream()
                        .collect(Collectors.toMap(Column::id, column -> column, (a, b) -> a));
        YamlMap row =
                YamlMap.of(node, mistakes).only(type.columns().stream().map(Column::id).toList());
        Map<String, Answer> item = new HashMap<>();
        columns.forEach((id, column) -> {
            Optional<Node> value = column.optional() ? row.value(id) : row.required(id);
            value.flatMap(written -> read(column.type(), written))
                    .ifPresent(answer -> item.put(id, answer));
        });
        return item;
    }
}
