package vn.sothon.draft.word;

import java.util.ArrayList;
import java.util.List;
import vn.sothon.document.docx.EditableText.Line;
import vn.sothon.document.docx.EditableText.Role;
import vn.sothon.draft.TemplateText;
import vn.sothon.draft.word.TemplateLine.TemplateNote;

/**
 * Reads a template as lines for Word. Each line keeps its bytes, so that what nobody edits comes
 * back as it was.
 */
final class TemplateReader {

    private final PieceScanner scanner;
    private final Surroundings surroundings = new Surroundings();

    private TemplateReader(ControlLabels labels, Meanings meanings) {
        this.scanner = new PieceScanner(labels, meanings, this::note);
    }

    /** The lines of the file; the labels of its controls are added to {@code labels}. */
    static TemplateLines read(TemplateText file, ControlLabels labels, Meanings meanings) {
        return new TemplateReader(labels, meanings).lines(Atom.of(file));
    }

    private TemplateLines lines(List<Atom> atoms) {
        List<TemplateLine> lines = new ArrayList<>();
        String before = "";
        for (AtomLine line : AtomLine.split(atoms)) {
            if (line.isBlank()) {
                before += line.source();
            } else {
                lines.add(line(before, line, surroundings.role(line)));
                surroundings.pass(line);
                before = "";
            }
        }
        return new TemplateLines(lines, before);
    }

    /** The lines of a footnote; one indented deeper than the others continues the one above. */
    private TemplateNote note(Atom.Footnote footnote) {
        List<AtomLine> all = AtomLine.split(footnote.inner());
        int common =
                all.stream()
                        .filter(line -> !line.isBlank() && !line.isOnlyTags())
                        .mapToInt(line -> line.indent().length())
                        .min()
                        .orElse(0);
        List<TemplateLine> lines = new ArrayList<>();
        String before = "";
        for (AtomLine line : all) {
            if (line.isBlank()) {
                before += line.source();
            } else {
                lines.add(line(before, line, Surroundings.roleInNote(line, common)));
                before = "";
            }
        }
        return new TemplateNote(
                footnote.open(), new TemplateLines(lines, before), footnote.close());
    }

    private TemplateLine line(String before, AtomLine line, Role role) {
        List<TemplateNote> notes = new ArrayList<>();
        var pieces = scanner.scan(line, role, notes);
        String source = line.source().substring(line.indent().length());
        return new TemplateLine(before, line.indent(), source, new Line(role, pieces), notes);
    }
}
