package vn.sothon.draft.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sothon.definition.Calculation;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionType;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.wording.Wording;

/** Says what an expression of a template prints or asks; what it does not know it shows as code. */
final class Expressions {

    private static final Wording WORDING = Wording.of(Expressions.class);
    private static final Pattern CALL = Pattern.compile("(\\w+)\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("\\w+(?:\\.\\w+)*");
    private static final Pattern LETTERS = Pattern.compile("(.+)\\?(\\w+)");
    private static final Pattern CHOICE =
            Pattern.compile("\\w+\\?\\w+\\?then\\(\"([^\"]*)\", \"([^\"]*)\"\\)");
    private static final Pattern OPTION = Pattern.compile("s\\.([\\w.]+)\\.option == \"(\\w+)\"");

    private final ReportDefinition definition;
    private final Map<String, String> named = new HashMap<>();

    Expressions(ReportDefinition definition) {
        this.definition = definition;
    }

    /** From here on the name means what the expression means. */
    void name(String name, String expression) {
        named.put(name, resolved(expression.strip()));
    }

    /** What is printed. */
    String figure(String code) {
        String expression = code.strip();
        Matcher choice = CHOICE.matcher(expression);
        if (choice.matches()) {
            return WORDING.say("either", "one", choice.group(1), "other", choice.group(2));
        }
        Matcher call = CALL.matcher(expression);
        if (call.matches() && WORDING.has("function." + call.group(1))) {
            String first = call.group(2).split(",", 2)[0];
            return WORDING.say("function." + call.group(1), "figure", figure(first));
        }
        Matcher letters = LETTERS.matcher(expression);
        if (letters.matches() && WORDING.has("letters." + letters.group(2))) {
            return WORDING.say("letters." + letters.group(2), "figure", figure(letters.group(1)));
        }
        return path(expression).orElse(expression);
    }

    /** What is asked. */
    String condition(String code) {
        return Stream.of(code.strip().split(" && "))
                .map(this::alternatives)
                .collect(Collectors.joining(WORDING.say("and")));
    }

    private String alternatives(String code) {
        return Stream.of(code.split(" \\|\\| "))
                .map(this::test)
                .collect(Collectors.joining(WORDING.say("or")));
    }

    private String test(String code) {
        String test = code.strip();
        Matcher option = OPTION.matcher(test);
        if (option.matches()) {
            String label = option(option.group(1), option.group(2));
            String figure = figure("s." + option.group(1));
            return WORDING.say("test.option", "figure", figure, "option", label);
        }
        boolean isNot = test.startsWith("!");
        Matcher call = CALL.matcher(isNot ? test.substring(1) : test);
        if (call.matches() && WORDING.has("test." + call.group(1))) {
            String key = (isNot ? "test.not-" : "test.") + call.group(1);
            return WORDING.say(key, "figure", figure(call.group(2).split(",", 2)[0]));
        }
        if (test.endsWith("?has_content")) {
            String asked = test.replace("?has_content", "");
            String key = asked.startsWith("!") ? "test.not-has" : "test.has";
            return WORDING.say(key, "figure", figure(asked.replace("!", "")));
        }
        return test;
    }

    private Optional<String> path(String expression) {
        if (!PATH.matcher(expression).matches()) {
            return Optional.empty();
        }
        if (WORDING.has("variable." + expression)) {
            return Optional.of(WORDING.say("variable." + expression));
        }
        String resolved = resolved(expression);
        if (resolved.startsWith("s.")) {
            return label(resolved.substring(2));
        }
        return resolved.equals(expression) ? Optional.empty() : Optional.of(figure(resolved));
    }

    /** With the name of a loop replaced by its list. */
    private String resolved(String expression) {
        String first = expression.split("\\.", 2)[0];
        String list = named.get(first);
        return list == null ? expression : list + expression.substring(first.length());
    }

    private Optional<String> label(String id) {
        Optional<String> whole = wholeLabel(id);
        if (whole.isPresent() || id.indexOf('.') < 0) {
            return whole;
        }
        int dot = id.lastIndexOf('.');
        return label(id.substring(0, dot))
                .map(list ->
                        WORDING.say(
                                "part",
                                "list",
                                list,
                                "part",
                                part(id.substring(0, dot), id.substring(dot + 1))));
    }

    private Optional<String> wholeLabel(String id) {
        Stream<String> questions =
                definition
                        .questions()
                        .filter(question -> question.id().value().equals(id))
                        .map(Question::label);
        Stream<String> calculations =
                definition.calculations().stream()
                        .filter(calculation -> calculation.id().value().equals(id))
                        .map(Calculation::label);
        return Stream.concat(questions, calculations).findFirst().or(() -> group(id));
    }

    /** A group has no label of its own; it is known by its first items. */
    private Optional<String> group(String id) {
        List<Question> items = definition.group(id);
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        WORDING.say(
                                "group",
                                "first",
                                items.getFirst().label(),
                                "last",
                                items.getLast().label()));
    }

    private String part(String list, String part) {
        if (WORDING.has("part." + part)) {
            return WORDING.say("part." + part);
        }
        return definition
                .questions()
                .filter(question -> question.id().value().equals(list))
                .map(Question::type)
                .flatMap(type ->
                        type instanceof QuestionType.Items items
                                ? items.columns().stream()
                                : Stream.of())
                .filter(column -> column.id().equals(part))
                .map(QuestionType.Column::label)
                .findFirst()
                .orElse(part);
    }

    private String option(String id, String option) {
        return definition
                .questions()
                .filter(question -> question.id().value().equals(id))
                .map(Question::type)
                .flatMap(type ->
                        type instanceof QuestionType.Choice choice
                                ? choice.options().stream()
                                : Stream.of())
                .filter(one -> one.id().equals(option))
                .map(QuestionType.Option::label)
                .findFirst()
                .orElse(option);
    }
}
