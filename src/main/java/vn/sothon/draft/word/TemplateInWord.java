package vn.sothon.draft.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.document.docx.EditableReader;
import vn.sothon.document.docx.EditableText;
import vn.sothon.document.docx.EditableText.Control;
import vn.sothon.document.docx.EditableText.Line;
import vn.sothon.document.docx.EditableText.Note;
import vn.sothon.document.docx.EditableText.Piece;
import vn.sothon.document.docx.EditableText.Role;
import vn.sothon.document.docx.EditableWriter;
import vn.sothon.draft.TemplateSources;
import vn.sothon.draft.TemplateText;
import vn.sothon.platform.Codes;
import vn.sothon.wording.Wording;

/**
 * The wording of a report as a Word file to be edited, and what such a file gives.
 *
 * <p>Figures, conditions and loops are locked controls named in Vietnamese, footnotes are
 * footnotes, styles say what a paragraph is. The first line names the wording the file was made
 * from, since a label means a figure only there.
 */
public final class TemplateInWord {

    private static final Wording WORDING = Wording.of(TemplateInWord.class);
    private static final int CODE_LENGTH = 12;

    /** The longest of our reports has a twentieth; comparing takes time with the square. */
    private static final int MOST_LINES = 3_000;

    private final TemplateSources sources;
    private final ReportDefinition definition;
    private final ControlLabels labels = new ControlLabels();
    private final TemplateLines lines;

    private TemplateInWord(TemplateSources sources, ReportDefinition definition) {
        this.sources = sources;
        this.definition = definition;
        TemplateText text = TemplateText.of(sources.main(), sources.text());
        this.lines = TemplateReader.read(text, labels, new Meanings(definition));
    }

    /**
     * The Word file of the wording; equal inputs give equal bytes.
     *
     * @param base of drafts, whose styles and pages it has
     * @throws vn.sothon.document.docx.BaseFileProblem where the base file cannot be used
     */
    public static byte[] export(TemplateSources sources, ReportDefinition definition, byte[] base) {
        return new EditableWriter(base).write(new TemplateInWord(sources, definition).text());
    }

    /**
     * Reads an edited file; never throws, whatever the bytes.
     *
     * @param originals the wordings it may have been made from
     */
    public static ImportedTemplate read(
            byte[] docx, List<TemplateSources> originals, ReportDefinition definition) {
        EditableReader.Read read = EditableReader.read(docx);
        if (!read.problems().isEmpty()) {
            return new ImportedTemplate.Refused(read.problems());
        }
        List<Line> edited = read.text().lines();
        if (count(edited) > MOST_LINES) {
            String sentence = WORDING.say("refused.too-many", "most", MOST_LINES);
            return new ImportedTemplate.Refused(List.of(sentence));
        }
        String head = head(edited);
        for (TemplateSources original : originals) {
            TemplateInWord exported = new TemplateInWord(original, definition);
            if (head.contains(exported.code())) {
                return exported.merged(edited);
            }
        }
        return new ImportedTemplate.Refused(List.of(WORDING.say("refused.origin")));
    }

    private EditableText text() {
        Stream<Line> head = Stream.concat(Stream.of(headLabel()), help()).map(TemplateInWord::line);
        return new EditableText(
                Stream.concat(head, lines.lines().stream().map(TemplateLine::line)).toList());
    }

    private String headLabel() {
        return WORDING.say("head", "title", definition.title(), "code", code());
    }

    private static Stream<String> help() {
        return Stream.of("help.1", "help.2", "help.3").map(WORDING::say);
    }

    private static Line line(String label) {
        return new Line(Role.COMMAND, List.of(new Control(label, false, false)));
    }

    /** Names all that a file was made of: the wording, what its labels mean, the lines above. */
    private String code() {
        String help = String.join("\0", help().toList());
        String hash = Codes.hash(sources.text() + "\0" + labels.all() + "\0" + help);
        return hash.substring(0, CODE_LENGTH);
    }

    private static long count(List<Line> lines) {
        return lines.stream().mapToLong(line -> 1 + countNotes(line)).sum();
    }

    private static long countNotes(Line line) {
        return line.pieces().stream()
                .mapToLong(piece -> piece instanceof Note(var inner) ? count(inner) : 0)
                .sum();
    }

    private static String head(List<Line> edited) {
        return edited.stream()
                .flatMap(line -> line.pieces().stream())
                .map(TemplateInWord::label)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> label(Piece piece) {
        return piece instanceof Control control ? Optional.of(control.label()) : Optional.empty();
    }

    private ImportedTemplate merged(List<Line> edited) {
        EditProblems problems = new EditProblems();
        List<Line> wording = withoutHead(edited);
        String text = new TemplateMerge(labels, problems).merge(lines, wording);
        List<String> found = new ArrayList<>(problems.found());
        if (found.isEmpty() && !KnownCode.of(sources.text()).isAllOf(text)) {
            found.add(WORDING.say("refused.code"));
        }
        return found.isEmpty()
                ? new ImportedTemplate.Ok(text)
                : new ImportedTemplate.Refused(found);
    }

    private List<Line> withoutHead(List<Line> edited) {
        List<String> head = Stream.concat(Stream.of(headLabel()), help()).toList();
        return edited.stream()
                .map(line ->
                        new Line(
                                line.role(),
                                line.pieces().stream()
                                        .filter(piece ->
                                                label(piece).filter(head::contains).isEmpty())
                                        .toList()))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
