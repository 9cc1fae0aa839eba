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

    private final Names names;
    private final Mistakes mistakes;
    private final NameClashes clashes;
    private final TypeReader types;

    QuestionReader(Names names, Mistakes mistakes) {
        this.names = names;
        this.mistakes = mistakes;
        this.clashes = new NameClashes(mistakes);
        this.types = new TypeReader(mistakes);
    }

    /** The question of {@code fields}, or the questions of the group it is. */
    Stream<Question> read(Fields fields, Optional<Respondent> respondent) {
        if (fields.entry() == Entry.GROUP) {
            return group(fields, respondent);
        }
        Optional<Scalar> id = fields.slug("id", SectionId::isValid);
        id.ifPresent(given -> rejectReserved(given));
        return question(new Asked("", id, fields, fields), respondent).stream();
    }

    private Stream<Question> group(Fields fields, Optional<Respondent> respondent) {
        Optional<Scalar> group = fields.slug("group", SectionId::isValid);
        group.ifPresent(given -> rejectReserved(given));
        group.ifPresent(given -> names.group(given.text(), given.place()));
        List<Fields> items = fields.requiredEntries("items", Entry.ITEM);
        return items.stream()
                .flatMap(item -> item(group, item, fields, respondent).stream())
                .toList()
                .stream();
    }

    private Optional<Question> item(
            Optional<Scalar> group, Fields item, Fields fields, Optional<Respondent> respondent) {
        Optional<Scalar> id = item.slug("id", SectionId::isValid);
        id.ifPresent(given -> rejectReserved(given));
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
        Optional<QuestionType> type = types.read(fields);
        Aggregation aggregation = aggregation(fields, respondent);
        String example = example(fields, type);
        boolean estimated = fields.flag("estimated");
        boolean fromLastYear = fields.flag("from_last_year");
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
                        example,
                        estimated,
                        fromLastYear));
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

    /** Where several units answer, how they become one figure must be said. */
    private Aggregation aggregation(Fields fields, Optional<Respondent> respondent) {
        boolean several = respondent.map(Respondent::kind).filter(this::isMany).isPresent();
        if (several) {
            fields.required("aggregation");
        }
        Optional<Aggregation> aggregation = fields.word("aggregation", Words.of(Aggregation.class));
        Optional<TypeWord> type = fields.has("type") ? known(fields) : Optional.empty();
        if (aggregation.isPresent() && type.isPresent()) {
            rejectMisfit(fields, aggregation.get(), type.get());
        }
        if (several && aggregation.filter(Aggregation.SINGLE::equals).isPresent()) {
            mistakes.add(fields.place("aggregation"), "single_of_many");
        }
        return aggregation.orElse(Aggregation.SINGLE);
    }

    private static Optional<TypeWord> known(Fields fields) {
        return fields.word("type", Words.of(TypeWord.class));
    }

    private void rejectMisfit(Fields fields, Aggregation aggregation, TypeWord type) {
        if (!type.aggregations().contains(aggregation)) {
            List<String> fitting = type.aggregations().stream().sorted().map(Words::of).toList();
            mistakes.add(
                    fields.place("aggregation"),
                    "aggregation_misfit",
                    "value",
                    Words.of(aggregation),
                    "type",
                    Words.of(type),
                    "choices",
                    Suggestion.list(fitting));
        }
    }

    private boolean isMany(UnitKind kind) {
        return switch (kind) {
            case VILLAGE, SCHOOL -> true;
            case COMMUNE, OFFICE, POLICE, MILITARY -> false;
        };
    }

    /** Long texts and choices explain themselves; everything else shows how to answer. */
    private static String example(Fields fields, Optional<QuestionType> type) {
        boolean explainsItself =
                type.isPresent()
                        && (type.get() instanceof QuestionType.Text
                                || type.get() instanceof QuestionType.Choice);
        return explainsItself ? fields.textOrEmpty("example") : fields.text("example");
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
