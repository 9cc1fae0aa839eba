package vn.sothon.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads questions, and groups, whose items inherit what the group says once. */
final class QuestionReader {

    private static final String LABEL = "{label}";
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    /** Words that mean one side of a pair in an expression. */
    private static final Set<String> RESERVED = Set.of("actual", "plan");

    /** Further than this from last year nothing is told apart any more. */
    private static final int FURTHEST = 100;

    private final Names names;
    private final Mistakes mistakes;
    private final NameClashes clashes;
    private final TypeReader types;
    private final AggregationReader aggregations;
    private final ExampleCheck examples;

    QuestionReader(Names names, Mistakes mistakes) {
        this.names = names;
        this.mistakes = mistakes;
        this.clashes = new NameClashes(mistakes);
        this.types = new TypeReader(mistakes);
        this.aggregations = new AggregationReader(mistakes);
        this.examples = new ExampleCheck(mistakes);
    }

    /** The question of {@code fields}, or the questions of the group it is. */
    Stream<Question> read(Fields fields, Optional<Respondent> respondent) {
        if (fields.entry() == Entry.GROUP) {
            return group(fields, respondent);
        }
        Optional<Scalar> id = fields.slug("id", SectionId::isValid);
        id.ifPresent(this::rejectReserved);
        return question(new Asked("", id, fields, fields), respondent).stream();
    }

    private Stream<Question> group(Fields fields, Optional<Respondent> respondent) {
        Optional<Scalar> group = fields.slug("group", SectionId::isValid);
        group.ifPresent(this::rejectReserved);
        group.ifPresent(given -> names.group(given.text(), given.place()));
        return fields.requiredEntries("items", Entry.ITEM).stream()
                .flatMap(item -> item(group, item, fields, respondent).stream());
    }

    private Optional<Question> item(
            Optional<Scalar> group, Fields item, Fields fields, Optional<Respondent> respondent) {
        Optional<Scalar> id = item.slug("id", SectionId::isValid);
        id.ifPresent(this::rejectReserved);
        if (!item.has("prompt") && !fields.textOrEmpty("prompt").contains(LABEL)) {
            fields.scalar("prompt")
                    .ifPresent(prompt ->
                            mistakes.add(prompt.place(), "prompt_without_label", "label", LABEL));
        }
        String prefix = group.map(Scalar::text).orElse("");
        return question(new Asked(prefix, id, item, item.inheriting(fields)), respondent);
    }

    private Optional<Question> question(Asked asked, Optional<Respondent> respondent) {
        Fields fields = asked.all();
        String label = asked.own().text("label");
        List<Scalar> aliases = asked.own().scalars("aliases");
        String row = fields.row();
        String prompt = prompt(fields, label);
        int before = mistakes.told();
        Optional<QuestionType> type = types.read(fields);
        boolean isSound = mistakes.told() == before;
        Aggregation aggregation = aggregations.read(fields, respondent);
        Optional<Scalar> example = example(fields, type);
        type.filter(_ -> isSound)
                .ifPresent(known -> example.ifPresent(given -> examples.check(known, given)));
        boolean estimated = fields.flag("estimated");
        boolean fromLastYear = fields.flag("from_last_year");
        int confirmBeyond =
                fields.has("confirm_beyond") ? fields.integer("confirm_beyond", 2, FURTHEST) : 0;
        Optional<QuestionId> id = asked.questionId();
        id.ifPresent(given -> names.question(given, asked.place(), type));
        id.ifPresent(given -> names.member(asked.group(), given));
        Stream.concat(asked.own().scalar("label").stream(), aliases.stream())
                .forEach(word -> clashes.take(respondent, word, asked.place()));
        if (id.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Question(
                        id.get(),
                        row,
                        asked.group(),
                        label,
                        prompt,
                        aliases.stream().map(Scalar::text).toList(),
                        type.get(),
                        aggregation,
                        example.map(Scalar::text).orElse(""),
                        estimated,
                        fromLastYear,
                        confirmBeyond));
    }

    private String prompt(Fields fields, String label) {
        Optional<Scalar> prompt = fields.required("prompt");
        prompt.ifPresent(this::rejectUnknownPlaces);
        return prompt.map(Scalar::text).orElse("").replace(LABEL, label);
    }

    private void rejectUnknownPlaces(Scalar prompt) {
        Matcher place = PLACE.matcher(prompt.text());
        while (place.find()) {
            if (!place.group().equals(LABEL)) {
                mistakes.add(
                        prompt.place(), "prompt_place", "place", place.group(), "label", LABEL);
            }
        }
    }

    /** Long texts and choices explain themselves; everything else shows how to answer. */
    private static Optional<Scalar> example(Fields fields, Optional<QuestionType> type) {
        boolean explainsItself =
                type.isPresent()
                        && (type.get() instanceof QuestionType.Text
                                || type.get() instanceof QuestionType.Choice);
        return explainsItself ? fields.scalar("example") : fields.required("example");
    }

    private void rejectReserved(Scalar id) {
        if (RESERVED.contains(id.text())) {
            mistakes.add(id.place(), "reserved_id", "id", id.text());
        }
    }

    /** A question's own fields, and those with what it inherits from its group. */
    private record Asked(String group, Optional<Scalar> id, Fields own, Fields all) {

        Optional<QuestionId> questionId() {
            String prefix = group.isEmpty() ? "" : group + ".";
            return id.map(given -> new QuestionId(prefix + given.text()));
        }

        Place place() {
            return id.map(Scalar::place).orElse(own.place("id"));
        }
    }
}
