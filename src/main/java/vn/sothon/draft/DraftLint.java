package vn.sothon.draft;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sothon.answer.Answer;
import vn.sothon.definition.Mistake;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.document.Document;
import vn.sothon.figures.FigureBook;
import vn.sothon.figures.UnitAnswers;
import vn.sothon.wording.Wording;

/**
 * Checks a template before it is used. First it is read: forbidden constructs and tags left open
 * ({@link TemplateRules}), stars left open, years and documents typed into the wording, figures
 * named but not asked and asked but not printed; also in passages that no trial prints. Then it is
 * tried, in every format: with every question answered, none answered, all answered "không có" or
 * not known, and with hostile texts, which must leave the structure of the document as it is.
 */
public final class DraftLint {

    private static final Wording WORDING = Wording.of(DraftLint.class);
    private static final DraftContext CONTEXT =
            new DraftContext("xã Mẫu", "tỉnh Mẫu", 2025, YearMonth.of(2025, 11));

    private final TemplateSources sources;
    private final ReportDefinition definition;
    private final EveryFormat formats;
    private final Map<String, Mistake> mistakes = new TreeMap<>();

    private DraftLint(TemplateSources sources, ReportDefinition definition, EveryFormat formats) {
        this.sources = sources;
        this.definition = definition;
        this.formats = formats;
    }

    /** The mistakes of the template in {@code folder}, in the order of its files. */
    public static List<Mistake> check(Path folder, ReportDefinition definition) {
        return new DraftLint(TemplateSources.read(folder), definition, EveryFormat.beside(folder))
                .mistakes();
    }

    /** Likewise of a template held in memory; it is tried in the formats that need no base file. */
    public static List<Mistake> check(TemplateSources sources, ReportDefinition definition) {
        return new DraftLint(sources, definition, EveryFormat.withoutBase()).mistakes();
    }

    private List<Mistake> mistakes() {
        try {
            if (read()) {
                tryOut(DraftTemplate.of(sources));
            }
        } catch (DraftProblem problem) {
            add(problem);
        }
        return mistakes.values().stream().sorted().toList();
    }

    /** Whether the template may be tried: where its form is broken, trials say the same again. */
    private boolean read() {
        sources.files().forEach((file, text) -> addAll(TemplateRules.broken(file, text)));
        if (!mistakes.isEmpty()) {
            return false;
        }
        List<TemplateText> files = new ArrayList<>();
        sources.files().forEach((file, text) -> files.add(TemplateText.of(file, text)));
        files.forEach(file -> addAll(StarParity.open(file)));
        files.forEach(file -> addAll(TableCells.wrong(file)));
        boolean mayBeTried = mistakes.isEmpty();
        readWording(files);
        return mayBeTried;
    }

    private void readWording(List<TemplateText> files) {
        AuthorNotes notes = AuthorNotes.of(files);
        FigureNames names = new FigureNames(definition);
        UsedPassages.of(sources.main(), files).forEach(names::read);
        addAll(names.unknown());
        files.forEach(file -> addAll(YearsInWording.left(file, notes)));
        files.forEach(file -> addAll(Citations.unlisted(file, notes)));
        if (names.unknown().isEmpty()) { // a name misspelt is a figure not printed
            files.stream()
                    .filter(file -> file.file().equals(sources.main()))
                    .forEach(main -> addAll(names.unprinted(main, notes)));
        }
    }

    private void tryOut(DraftTemplate template) {
        SampleAnswers plain = new SampleAnswers(SampleAnswers.PLAIN, true);
        SampleAnswers hostile = new SampleAnswers(SampleAnswers.HOSTILE, true);
        SampleAnswers other = new SampleAnswers("Chữ mẫu\nđoạn hai", false);
        Optional<Document> answered = tryOut(template, plain.answered(definition));
        Optional<Document> attacked = tryOut(template, hostile.answered(definition));
        answered.ifPresent(document -> attacked.ifPresent(same -> compare(document, same)));
        tryOut(template, other.answered(definition));
        tryOut(template, SampleAnswers.silent(definition));
        tryOut(template, SampleAnswers.all(definition, new Answer.None()));
        tryOut(template, SampleAnswers.all(definition, new Answer.Unknown()));
    }

    private Optional<Document> tryOut(DraftTemplate template, List<UnitAnswers> answers) {
        try {
            FigureBook book = FigureBook.assemble(definition, answers, List.of());
            Document document = DraftAssembler.assemble(template, book, CONTEXT);
            formats.write(document);
            return Optional.of(document);
        } catch (DraftProblem problem) {
            add(problem);
            return Optional.empty();
        }
    }

    private void compare(Document answered, Document attacked) {
        DocumentShape.difference(answered, attacked)
                .ifPresent(words ->
                        add(
                                new DraftProblem(
                                        new DraftProblem.Place(sources.main(), 1, 1),
                                        WORDING.say("lint.structure", "words", words))));
    }

    private void addAll(List<DraftProblem> problems) {
        problems.forEach(this::add);
    }

    /** The same mistake shows in several trials; running finds it at the tag, so one per line. */
    private void add(DraftProblem problem) {
        mistakes.putIfAbsent(
                problem.file() + ":" + problem.line() + problem.text(),
                new Mistake(problem.file(), problem.line(), problem.column(), problem.text()));
    }
}
