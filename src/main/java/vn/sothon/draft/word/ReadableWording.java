package vn.sothon.draft.word;

import java.util.List;
import java.util.stream.Collectors;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.document.docx.EditableText;
import vn.sothon.document.docx.EditableText.Break;
import vn.sothon.document.docx.EditableText.Control;
import vn.sothon.document.docx.EditableText.Line;
import vn.sothon.document.docx.EditableText.Note;
import vn.sothon.document.docx.EditableText.Piece;
import vn.sothon.document.docx.EditableText.Role;
import vn.sothon.document.docx.EditableText.Words;
import vn.sothon.draft.TemplateSources;
import vn.sothon.draft.TemplateText;
import vn.sothon.wording.Wording;

/**
 * Wordings as people see them in Word, in plain text: figures by their labels, before a paragraph
 * the style it has. One reader reads all that are compared, so that a label means the same in each.
 */
public final class ReadableWording {

    private static final Wording WORDING = Wording.of(ReadableWording.class);

    private final ReportDefinition definition;
    private final ControlLabels labels = new ControlLabels();

    public ReadableWording(ReportDefinition definition) {
        this.definition = definition;
    }

    /** The wording, a line for each line of the template, footnotes within them. */
    public String read(TemplateSources sources) {
        TemplateText text = TemplateText.of(sources.main(), sources.text());
        return TemplateReader.read(text, labels, new Meanings(definition)).lines().stream()
                .map(line -> line(line.line()))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Line line) {
        return style(line.role()) + words(line.pieces());
    }

    private static String style(Role role) {
        return switch (role) {
            case BODY, COMMAND, OTHERWISE, NOTE -> "";
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> named(role);
            case LEGAL_BASIS, SUBJECT, RECIPIENT, ROW, CONTINUED, NOTE_CONTINUED -> named(role);
        };
    }

    private static String named(Role role) {
        return WORDING.say("readable.style", "style", role.title());
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream().map(ReadableWording::words).collect(Collectors.joining());
    }

    private static String words(Piece piece) {
        return switch (piece) {
            case Words words -> formatted(words.text(), words.bold(), words.italic());
            case Control control -> {
                String label = EditableText.OPEN + control.label() + EditableText.CLOSE;
                yield formatted(label, control.bold(), control.italic());
            }
            case Break _ -> WORDING.say("readable.break");
            case Note note -> WORDING.say("readable.note", "words", note(note));
        };
    }

    private static String note(Note note) {
        return note.lines().stream()
                .map(ReadableWording::line)
                .collect(Collectors.joining(WORDING.say("readable.break")));
    }

    private static String formatted(String words, boolean bold, boolean italic) {
        String slanted = italic ? WORDING.say("readable.italic", "words", words) : words;
        return bold ? WORDING.say("readable.bold", "words", slanted) : slanted;
    }
}
