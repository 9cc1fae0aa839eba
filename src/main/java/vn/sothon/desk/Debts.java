package vn.sothon.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sothon.figures.FigureBook;

/**
 * What a draft still lacks, by who owes it: these are the people to call.
 *
 * @param figures how many figures lack the answer of at least one unit
 */
record Debts(int figures, List<Debt> byUnit) {

    /**
     * @param labels of the figures the unit has not given
     */
    record Debt(String unit, List<String> labels) {}

    static Debts of(FigureBook book) {
        Map<String, List<String>> byUnit = new LinkedHashMap<>();
        var owed =
                book.definition()
                        .questions()
                        .filter(question -> !book.coverage(question.id()).isComplete())
                        .toList();
        owed.forEach(question ->
                book.coverage(question.id())
                        .missing()
                        .forEach(unit ->
                                byUnit.computeIfAbsent(unit, _ -> new ArrayList<>())
                                        .add(question.label())));
        return new Debts(
                owed.size(),
                byUnit.entrySet().stream()
                        .map(debt -> new Debt(debt.getKey(), debt.getValue()))
                        .toList());
    }
}
