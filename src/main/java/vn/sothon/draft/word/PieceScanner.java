package vn.sothon.draft.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.sothon.document.Markup;
import vn.sothon.document.docx.EditableText;
import vn.sothon.document.docx.EditableText.Break;
import vn.sothon.document.docx.EditableText.Control;
import vn.sothon.document.docx.EditableText.Note;
import vn.sothon.document.docx.EditableText.Piece;
import vn.sothon.document.docx.EditableText.Role;
import vn.sothon.document.docx.EditableText.Words;
import vn.sothon.draft.word.ControlLabels.Code;
import vn.sothon.draft.word.ControlLabels.Quotation;
import vn.sothon.draft.word.TemplateLine.TemplateNote;

/** Reads a line of a template as {@link Markup} means it, into words and controls. */
final class PieceScanner {

    /** Stands for what is no words; nothing in the markup. */
    static final String OTHER = "\uFFFC";

    private final ControlLabels labels;
    private final Meanings meanings;
    private final Function<Atom.Footnote, TemplateNote> notes;

    PieceScanner(
            ControlLabels labels, Meanings meanings, Function<Atom.Footnote, TemplateNote> notes) {
        this.labels = labels;
        this.meanings = meanings;
        this.notes = notes;
    }

    /** The pieces of the line; its footnotes are added to {@code found}. */
    List<Piece> scan(AtomLine line, Role role, List<TemplateNote> found) {
        return new Scan(role, found).line(line);
    }

    private final class Scan {

        private final Role role;
        private final List<TemplateNote> found;
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder run = new StringBuilder();
        private boolean bold;
        private boolean italic;

        private Scan(Role role, List<TemplateNote> found) {
            this.role = role;
            this.found = found;
        }

        private List<Piece> line(AtomLine line) {
            String masked = line.masked();
            int at = marker(masked);
            int offset = 0;
            for (Atom atom : line.atoms()) {
                switch (atom) {
                    case Atom.Words words -> {
                        int end = offset + words.source().length();
                        words(masked, Math.max(offset, at), end);
                        offset = end;
                    }
                    case Atom.Code code -> {
                        offset += OTHER.length();
                        code(code);
                    }
                    case Atom.Footnote footnote -> {
                        offset += OTHER.length();
                        footnote(footnote);
                    }
                }
            }
            endRun();
            return pieces;
        }

        /** How many signs at the beginning only say what the line is. */
        private int marker(String masked) {
            int spaces = masked.length() - masked.stripLeading().length();
            return switch (role) {
                case HEADING_1 -> spaces + 2;
                case HEADING_2 -> spaces + 3;
                case HEADING_3 -> spaces + 4;
                case HEADING_4 -> spaces + 5;
                case LEGAL_BASIS -> spaces + 2;
                case BODY, SUBJECT, RECIPIENT, NOTE, CONTINUED -> 0;
                case NOTE_CONTINUED, ROW, OTHERWISE, COMMAND -> 0;
            };
        }

        private void words(String line, int from, int to) {
            for (int i = from; i < to; i++) {
                char c = line.charAt(i);
                switch (c) {
                    case '\\' -> i = escaped(line, i, to);
                    case '*' -> i = stars(line, i);
                    case '|' -> bar();
                    case EditableText.OPEN, EditableText.CLOSE ->
                            control(meanings.sign(c), Character.toString(c));
                    default -> run.append(c);
                }
            }
        }

        private int escaped(String line, int at, int to) {
            if (at + 1 < to && line.charAt(at + 1) != '\n') {
                run.append(line.charAt(at + 1));
                return at + 1;
            }
            run.append('\\');
            return at;
        }

        /** A star between spaces is a star. */
        private int stars(String line, int at) {
            int end = at + (line.startsWith("**", at) ? 2 : 1);
            if (isGap(line, at - 1) && isGap(line, end)) {
                run.append(line, at, end);
            } else {
                endRun();
                bold ^= end - at == 2;
                italic ^= end - at == 1;
            }
            return end - 1;
        }

        private static boolean isGap(String line, int at) {
            return at < 0 || at >= line.length() || Character.isWhitespace(line.charAt(at));
        }

        private void bar() {
            switch (role) {
                case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> {
                    endRun();
                    pieces.add(new Break());
                }
                case ROW -> control(meanings.cellBorder(), "|");
                case BODY, LEGAL_BASIS, SUBJECT, RECIPIENT, NOTE -> run.append('|');
                case CONTINUED, NOTE_CONTINUED, OTHERWISE, COMMAND -> run.append('|');
            }
        }

        private void code(Atom.Code code) {
            Optional<Quoted> quoted = Quoted.of(code.source());
            if (quoted.isPresent() && role == Role.OTHERWISE) {
                String meaning = meanings.quoted(code);
                control(meaning, new Code(quoted.get().before(), Quotation.OPENS));
                run.append(quoted.get().words());
                String end = meanings.endOfQuotation();
                control(end, new Code(quoted.get().after(), Quotation.CLOSES));
            } else {
                control(meanings.of(code), code.source());
            }
        }

        private void control(String meaning, String source) {
            control(meaning, new Code(source, Quotation.NONE));
        }

        private void control(String meaning, Code code) {
            endRun();
            pieces.add(new Control(labels.label(meaning, code), bold, italic));
        }

        private void footnote(Atom.Footnote footnote) {
            endRun();
            TemplateNote note = notes.apply(footnote);
            found.add(note);
            pieces.add(new Note(note.lines().lines().stream().map(TemplateLine::line).toList()));
        }

        private void endRun() {
            String words = Markup.clean(run.toString());
            run.setLength(0);
            if (!words.isEmpty()) {
                pieces.add(new Words(words, bold, italic));
            }
        }
    }
}
