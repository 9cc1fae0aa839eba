package vn.sothon.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sothon.definition.Calculation;
import vn.sothon.definition.Question;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.figures.FigureBook;
import vn.sothon.wording.Wording;

/**
 * Compares the figures the files of a template name with those of the report: named but not asked,
 * also where no trial prints it; and asked but never named.
 */
final class FigureNames {

    private static final Wording WORDING = Wording.of(FigureNames.class);
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_.])s\\s*\\.\\s*([a-z][a-z0-9_]*)(?:\\.([a-z][a-z0-9_]*))?");

    private final ReportDefinition definition;
    private final FiguresModel figures;
    private final Map<String, Set<String>> named = new TreeMap<>();
    private final List<DraftProblem> unknown = new ArrayList<>();

    FigureNames(ReportDefinition definition) {
        this.definition = definition;
        FigureBook book =
                FigureBook.assemble(definition, SampleAnswers.silent(definition), List.of());
        this.figures = new FiguresModel(book, new FigurePrint(new Gaps(new Rendering())));
    }

    /** Reads one file. */
    void read(TemplateText file) {
        for (TemplateToken token : file.tokens()) {
            Matcher found = FIGURE.matcher(token.code());
            while (found.find()) {
                try {
                    lookUp(found);
                } catch (TemplateMistake mistake) {
                    unknown.add(file.problem(token.codeStart() + found.start(), mistake.text()));
                }
            }
        }
    }

    /** Named so far although the report has no such figure. */
    List<DraftProblem> unknown() {
        return List.copyOf(unknown);
    }

    private void lookUp(Matcher found) {
        Set<String> items = named.computeIfAbsent(found.group(1), name -> new TreeSet<>());
        boolean isGroup = figures.get(found.group(1)) instanceof GroupModel;
        items.add(isGroup && found.group(2) != null ? found.group(2) : "");
        if (isGroup
                && found.group(2) != null
                && figures.get(found.group(1)) instanceof GroupModel group) {
            group.get(found.group(2));
        }
    }

    /**
     * One problem that lists the questions no file names, neither directly nor by a calculation it
     * names; at the end of the wording, where the author would add them.
     */
    List<DraftProblem> unprinted(TemplateText main, AuthorNotes notes) {
        Set<String> printed =
                definition.calculations().stream()
                        .filter(calculation -> named.containsKey(calculation.id().value()))
                        .map(Calculation::expression)
                        .flatMap(expression -> expression.references())
                        .map(id -> id.value())
                        .collect(Collectors.toSet());
        Map<String, String> missing = new LinkedHashMap<>();
        definition
                .questions()
                .filter(question -> !isNamed(question) && !printed.contains(question.id().value()))
                .filter(question -> !notes.unprinted().contains(question.id().value()))
                .filter(question -> !notes.unprinted().contains(question.group()))
                .forEach(question -> missing.put(question.id().value(), question.label()));
        if (missing.isEmpty()) {
            return List.of();
        }
        String text =
                WORDING.say(
                        "lint.unprinted",
                        "names",
                        missing.entrySet().stream()
                                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                                .collect(Collectors.joining(", ")),
                        "ids",
                        String.join(", ", missing.keySet()));
        return List.of(main.problem(main.source().stripTrailing().length(), text));
    }

    private boolean isNamed(Question question) {
        if (question.group().isEmpty()) {
            return named.containsKey(question.id().value());
        }
        String item = question.id().value().substring(question.group().length() + 1);
        Set<String> items = named.getOrDefault(question.group(), Set.of());
        return items.contains("") || items.contains(item);
    }
}
