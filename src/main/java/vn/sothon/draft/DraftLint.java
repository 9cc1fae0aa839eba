package vn.sothon.draft;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sothon.answer.Answer;
import vn.sothon.definition.Mistake;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.figures.FigureBook;
import vn.sothon.figures.UnitAnswers;

/**
 * Tries a template before it is used: with every question answered, none answered, all answered
 * "không có" or not known, and with hostile texts; and looks up every figure it names, also in
 * passages that none of these prints.
 */
public final class DraftLint {

    private static final DraftContext CONTEXT =
            new DraftContext("xã Mẫu", "tỉnh Mẫu", 2025, YearMonth.of(2025, 11));
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\p{L}0-9_.])s\\.([a-z][a-z0-9_]*)(?:\\.([a-z][a-z0-9_]*))?");

    private final ReportDefinition definition;
    private final Map<String, Mistake> mistakes = new TreeMap<>();

    private DraftLint(ReportDefinition definition) {
        this.definition = definition;
    }

    /** The mistakes of the template in {@code folder}, in the order of the file. */
    public static List<Mistake> check(Path folder, ReportDefinition definition) {
        return check(TemplateSources.read(folder), definition);
    }

    /** The mistakes of a template held in memory, in the order of its files. */
    public static List<Mistake> check(TemplateSources sources, ReportDefinition definition) {
        DraftLint lint = new DraftLint(definition);
        try {
            lint.check(DraftTemplate.of(sources));
        } catch (DraftProblem problem) {
            lint.add(problem);
        }
        return lint.mistakes.values().stream().sorted().toList();
    }

    private void check(DraftTemplate template) {
        lookUpFigures(template.sources());
        SampleAnswers plain = new SampleAnswers("Chữ mẫu", true);
        SampleAnswers other = new SampleAnswers("Chữ mẫu\nđoạn hai", false);
        SampleAnswers hostile = new SampleAnswers(SampleAnswers.HOSTILE, true);
        tryOut(template, plain.answered(definition));
        tryOut(template, other.answered(definition));
        tryOut(template, hostile.answered(definition));
        tryOut(template, SampleAnswers.silent(definition));
        tryOut(template, SampleAnswers.all(definition, new Answer.None()));
        tryOut(template, SampleAnswers.all(definition, new Answer.Unknown()));
    }

    private void tryOut(DraftTemplate template, List<UnitAnswers> answers) {
        try {
            FigureBook book = FigureBook.assemble(definition, answers, List.of());
            DraftAssembler.assemble(template, book, CONTEXT);
        } catch (DraftProblem problem) {
            add(problem);
        }
    }

    private void lookUpFigures(TemplateSources sources) {
        FigureBook book =
                FigureBook.assemble(definition, SampleAnswers.silent(definition), List.of());
        FiguresModel figures = new FiguresModel(book, new FigurePrint(new Gaps(new Rendering())));
        String source = sources.files().getOrDefault(sources.main(), "");
        String wording =
                COMMENT.matcher(source).replaceAll(c -> c.group().replaceAll("[^\n]", " "));
        Matcher named = FIGURE.matcher(wording);
        while (named.find()) {
            try {
                lookUp(figures, named);
            } catch (TemplateMistake mistake) {
                add(new DraftProblem(place(sources.main(), wording, named), mistake.text()));
            }
        }
    }

    private static void lookUp(FiguresModel figures, Matcher named) {
        if (figures.get(named.group(1)) instanceof GroupModel group && named.group(2) != null) {
            group.get(named.group(2));
        }
    }

    private static DraftProblem.Place place(String file, String wording, Matcher named) {
        String before = wording.substring(0, named.start());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new DraftProblem.Place(file, line, named.start() - before.lastIndexOf('\n'));
    }

    /** The same mistake shows in several trials; running finds it at the tag, so one per line. */
    private void add(DraftProblem problem) {
        mistakes.putIfAbsent(
                problem.file() + ":" + problem.line() + problem.text(),
                new Mistake(problem.file(), problem.line(), problem.column(), problem.text()));
    }
}
