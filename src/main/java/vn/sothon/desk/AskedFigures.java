package vn.sothon.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sothon.definition.QuestionId;
import vn.sothon.definition.QuestionType;
import vn.sothon.figures.Coverage;
import vn.sothon.figures.Figure;
import vn.sothon.figures.FigureBook;

/** The figures of one book by what they are called and how they are printed. */
record AskedFigures(FigureBook book, Map<QuestionId, Named> named) {

    record Named(String label, QuestionType type) {}

    static AskedFigures of(FigureBook book) {
        Map<QuestionId, Named> named = new LinkedHashMap<>();
        book.definition()
                .questions()
                .forEach(one -> named.put(one.id(), new Named(one.label(), one.type())));
        book.definition()
                .calculations()
                .forEach(
                        one -> named.put(one.id(), new Named(one.label(), FigureText.typeOf(one))));
        return new AskedFigures(book, named);
    }

    boolean has(QuestionId id) {
        return named.containsKey(id);
    }

    Optional<String> label(QuestionId id) {
        return Optional.ofNullable(named.get(id)).map(Named::label);
    }

    /** As printed; empty where the report does not ask for it. */
    Optional<String> value(QuestionId id) {
        return Optional.ofNullable(named.get(id))
                .map(one -> FigureText.of(book.figure(id), one.type()));
    }

    Optional<String> lastYear(QuestionId id) {
        return Optional.ofNullable(named.get(id))
                .flatMap(one ->
                        book.lastYear(id).map(earlier -> FigureText.of(earlier, one.type())));
    }

    boolean isGap(QuestionId id) {
        return has(id) && book.figure(id) instanceof Figure.Gap;
    }

    boolean isLong(QuestionId id) {
        return has(id) && FigureText.isLong(book.figure(id));
    }

    /** Whose answers are in, where several are asked and not all have answered. */
    Optional<Coverage> partial(QuestionId id) {
        return Optional.of(id)
                .filter(this::has)
                .map(book::coverage)
                .filter(coverage -> coverage.expected() > 1 && !coverage.isComplete());
    }

    /** What each unit answered, as printed, by the unit's id; calculations are nobody's answer. */
    Map<Long, UnitAnswer> answers(QuestionId id) {
        if (book.definition().question(id).isEmpty()) {
            return Map.of();
        }
        QuestionType type = book.definition().question(id).orElseThrow().type();
        return book.contributions(id).stream()
                .collect(
                        Collectors.toMap(
                                given -> given.unit().id(),
                                given ->
                                        new UnitAnswer(
                                                given.unit().name(),
                                                FigureText.of(given.given().answer(), type)),
                                (first, _) -> first,
                                LinkedHashMap::new));
    }

    record UnitAnswer(String unit, String value) {}
}
