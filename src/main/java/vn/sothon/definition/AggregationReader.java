package vn.sothon.definition;

import java.util.List;
import java.util.Optional;

/** Reads how the answers to a question become the commune's figure. */
final class AggregationReader {

    private final Mistakes mistakes;

    AggregationReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** It must be said where several units answer; elsewhere the one answer is the figure. */
    Aggregation read(Fields fields, Optional<Respondent> respondent) {
        boolean isMany = respondent.map(Respondent::kind).filter(this::isMany).isPresent();
        if (isMany) {
            fields.required("aggregation");
        }
        Optional<Aggregation> aggregation = fields.word("aggregation", Words.of(Aggregation.class));
        if (isMany && aggregation.filter(Aggregation.SINGLE::equals).isPresent()) {
            mistakes.add(fields.place("aggregation"), "single_of_many");
        }
        Optional<TypeWord> type = fields.word("type", Words.of(TypeWord.class));
        type.ifPresent(word ->
                aggregation
                        .filter(chosen -> !word.aggregations().contains(chosen))
                        .ifPresent(chosen -> rejectMisfit(fields, chosen, word)));
        return aggregation.orElse(Aggregation.SINGLE);
    }

    private boolean isMany(UnitKind kind) {
        return switch (kind) {
            case VILLAGE, SCHOOL -> true;
            case COMMUNE, OFFICE, POLICE, MILITARY -> false;
        };
    }

    private void rejectMisfit(Fields fields, Aggregation aggregation, TypeWord type) {
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
