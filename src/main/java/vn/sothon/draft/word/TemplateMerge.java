package vn.sothon.draft.word;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import vn.sothon.document.docx.EditableText.Control;
import vn.sothon.document.docx.EditableText.Line;
import vn.sothon.document.docx.EditableText.Note;
import vn.sothon.document.docx.EditableText.Role;
import vn.sothon.draft.word.TemplateLine.TemplateNote;

/**
 * Puts edited lines in the place of those of a template: what is the same keeps its bytes, what
 * differs is written anew, blank lines and indentation stay where they can.
 */
final class TemplateMerge {

    /** Where lines stand, which decides how new ones are indented. */
    private record Place(boolean isNote, int indent) {

        String indent(Role role) {
            return switch (role) {
                case CONTINUED -> "  ";
                case NOTE_CONTINUED -> " ".repeat(indent + 2);
                case BODY, LEGAL_BASIS, SUBJECT, RECIPIENT, NOTE -> " ".repeat(indent);
                case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> " ".repeat(indent);
                case ROW, OTHERWISE, COMMAND -> " ".repeat(indent);
            };
        }
    }

    private static final Place TEXT = new Place(false, 0);
    private static final int NEW_NOTE = 4;

    private final SourceWriter writer;

    TemplateMerge(ControlLabels labels, EditProblems problems) {
        this.writer = new SourceWriter(labels, problems);
    }

    /** The source of the edited lines. */
    String merge(TemplateLines original, List<Line> edited) {
        return merge(original, edited, TEXT);
    }

    private String merge(TemplateLines original, List<Line> edited, Place place) {
        StringBuilder merged = new StringBuilder();
        List<TemplateLine> lines = original.lines();
        var patch = DiffUtils.diff(lines.stream().map(TemplateLine::line).toList(), edited);
        int at = 0;
        for (AbstractDelta<Line> delta : patch.getDeltas()) {
            int begin = delta.getSource().getPosition();
            lines.subList(at, begin).forEach(line -> append(line.whole(), merged));
            at = begin + delta.getSource().size();
            change(lines.subList(begin, at), delta.getTarget().getLines(), place, merged);
        }
        lines.subList(at, lines.size()).forEach(line -> append(line.whole(), merged));
        return merged.append(original.tail()).toString();
    }

    private void change(List<TemplateLine> from, List<Line> to, Place place, StringBuilder merged) {
        for (int i = 0; i < to.size(); i++) {
            append(
                    i < from.size()
                            ? instead(from.get(i), to.get(i), place)
                            : added(to.get(i), place),
                    merged);
        }
    }

    /** A line that ended its file or note gets a break where another follows. */
    private static void append(String source, StringBuilder merged) {
        boolean needsBreak =
                !merged.isEmpty()
                        && merged.charAt(merged.length() - 1) != '\n'
                        && !source.startsWith("\n")
                        && !source.startsWith("\r\n");
        merged.append(needsBreak ? "\n" : "").append(source);
    }

    private String instead(TemplateLine original, Line edited, Place place) {
        boolean isAlike = original.line().role() == edited.role() && !isCommandWithWords(edited);
        String indent = isAlike ? original.indent() : place.indent(edited.role());
        String words = writer.write(edited, (note, number) -> note(original.notes(), note, number));
        return original.before() + indent + words + original.lineBreak();
    }

    /** Words behind a command would be taken for the end of the paragraph above. */
    private static boolean isCommandWithWords(Line line) {
        return line.role() == Role.COMMAND
                && !line.pieces().stream().allMatch(Control.class::isInstance);
    }

    private String added(Line line, Place place) {
        String words = writer.write(line, (note, number) -> newNote(note));
        return place.indent(line.role()) + words + (place.isNote() ? "" : "\n");
    }

    private String note(List<TemplateNote> originals, Note note, int number) {
        if (number >= originals.size()) {
            return newNote(note);
        }
        TemplateNote original = originals.get(number);
        int indent =
                original.lines().lines().stream()
                        .filter(line -> line.line().role() == Role.NOTE)
                        .mapToInt(line -> line.indent().length())
                        .min()
                        .orElse(0);
        String lines = merge(original.lines(), note.lines(), new Place(true, indent));
        return original.open() + lines + original.close();
    }

    private String newNote(Note note) {
        boolean isShort = note.lines().size() == 1;
        Place place = new Place(true, isShort ? 0 : NEW_NOTE);
        StringBuilder lines = new StringBuilder(isShort ? "" : "\n");
        note.lines().forEach(line -> append(added(line, place), lines));
        return "<@footnote>" + lines + (isShort ? "" : "\n  ") + "</@footnote>";
    }
}
