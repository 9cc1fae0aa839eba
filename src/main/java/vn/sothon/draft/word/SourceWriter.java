package vn.sothon.draft.word;

import java.util.Optional;
import vn.sothon.document.docx.EditableText.Break;
import vn.sothon.document.docx.EditableText.Control;
import vn.sothon.document.docx.EditableText.Line;
import vn.sothon.document.docx.EditableText.Note;
import vn.sothon.document.docx.EditableText.Piece;
import vn.sothon.document.docx.EditableText.Role;
import vn.sothon.document.docx.EditableText.Words;
import vn.sothon.draft.word.ControlLabels.Code;
import vn.sothon.draft.word.ControlLabels.Quotation;

/**
 * Writes an edited line as a line of a template: words so that neither FreeMarker nor the markup
 * sees anything in them, controls as the code they stand for.
 */
final class SourceWriter {

    /** Writes a footnote; the number counts those of the line, from 0. */
    @FunctionalInterface
    interface Notes {
        String write(Note note, int number);
    }

    private final ControlLabels labels;
    private final EditProblems problems;

    SourceWriter(ControlLabels labels, EditProblems problems) {
        this.labels = labels;
        this.problems = problems;
    }

    /** The line without its indentation and its line break. */
    String write(Line line, Notes notes) {
        return new Writing(line, notes).write();
    }

    private final class Writing {

        private final Line line;
        private final Notes notes;
        private final StringBuilder source = new StringBuilder();
        private boolean bold;
        private boolean italic;
        private boolean isQuoting;
        private boolean isPrinting;
        private int noteCount;

        private Writing(Line line, Notes notes) {
            this.line = line;
            this.notes = notes;
        }

        private String write() {
            source.append(marker(line.role()));
            for (Piece piece : line.pieces()) {
                switch (piece) {
                    case Words words -> words(words);
                    case Control control -> control(control);
                    case Break _ -> lineBreak();
                    case Note note -> note(note);
                }
            }
            format(false, false);
            if (isQuoting) {
                problems.add("quotation", line);
            }
            return source.toString();
        }

        private static String marker(Role role) {
            return switch (role) {
                case HEADING_1 -> "# ";
                case HEADING_2 -> "## ";
                case HEADING_3 -> "### ";
                case HEADING_4 -> "#### ";
                case LEGAL_BASIS -> "> ";
                case BODY, SUBJECT, RECIPIENT, NOTE, CONTINUED, NOTE_CONTINUED -> "";
                case ROW, OTHERWISE, COMMAND -> "";
            };
        }

        private void words(Words words) {
            if (isQuoting) {
                quotation(words);
                return;
            }
            if (!words.text().isBlank()) {
                format(words.bold(), words.italic());
            }
            source.append(MarkupEscape.escape(words.text(), !isPrinting));
            isPrinting = true;
            if (MarkupEscape.hasSign(words.text())) {
                problems.add("sign", line);
            }
        }

        private void quotation(Words words) {
            if (words.bold() || words.italic()) {
                problems.add("quotation-format", line);
            }
            MarkupEscape.forbiddenInQuotation(words.text())
                    .ifPresent(sign -> problems.add("quotation-sign", line, "sign", sign));
            source.append(words.text());
        }

        private void control(Control control) {
            Optional<Code> code = labels.code(control.label());
            if (code.isEmpty()) {
                problems.add("control", line, "label", control.label());
                return;
            }
            boolean closes = code.get().quotation() == Quotation.CLOSES;
            if (closes != isQuoting) {
                problems.add("quotation", line);
            }
            isQuoting = code.get().quotation() == Quotation.OPENS;
            if (!closes) {
                format(control.bold(), control.italic());
            }
            source.append(code.get().source());
            isPrinting |= isPrinting(code.get());
        }

        /** Conditions, loops and comments put nothing before the words behind them. */
        private static boolean isPrinting(Code code) {
            String source = code.source();
            return !source.startsWith("<#") && !source.startsWith("</");
        }

        private void lineBreak() {
            switch (line.role()) {
                case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> {
                    format(false, false);
                    source.append(" | ");
                }
                case BODY, LEGAL_BASIS, SUBJECT, RECIPIENT, NOTE -> problems.add("break", line);
                case CONTINUED, NOTE_CONTINUED -> problems.add("break", line);
                case ROW, OTHERWISE, COMMAND -> problems.add("break", line);
            }
        }

        private void note(Note note) {
            if (isQuoting) {
                problems.add("quotation-format", line);
            }
            format(false, false);
            isPrinting = true;
            source.append(notes.write(note, noteCount));
            noteCount++;
        }

        /** Stars stand at letters, so a space they would stand beside goes to the other side. */
        private void format(boolean toBold, boolean toItalic) {
            StringBuilder stars = new StringBuilder();
            if (toBold != bold) {
                stars.append("**");
            }
            if (toItalic != italic) {
                stars.append('*');
            }
            boolean closes = (bold && !toBold) || (italic && !toItalic);
            if (closes && source.length() > 0 && source.charAt(source.length() - 1) == ' ') {
                source.insert(source.length() - 1, stars);
            } else {
                source.append(stars);
            }
            bold = toBold;
            italic = toItalic;
        }
    }
}
