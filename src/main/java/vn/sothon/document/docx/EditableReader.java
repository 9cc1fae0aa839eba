package vn.sothon.document.docx;

import static vn.sothon.document.docx.XmlPart.W;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.sothon.document.docx.EditableText.Line;
import vn.sothon.document.docx.EditableText.Note;
import vn.sothon.document.docx.EditableText.Role;
import vn.sothon.wording.Wording;

/**
 * Reads what {@link EditableWriter} wrote after a person edited it in Word or LibreOffice. Tracked
 * changes are taken as accepted. What the text cannot hold, a picture or a table, is refused, so
 * that nothing is lost in silence. Reads the text, its notes, styles and lists, and no other part.
 */
public final class EditableReader {

    private static final Wording WORDING = Wording.of(EditableReader.class);

    /**
     * What was read.
     *
     * @param problems Vietnamese sentences; where there are any, the text is not whole
     */
    public record Read(EditableText text, List<String> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    private final WordPackage parts;
    private final EditorProblems problems = new EditorProblems();
    private final StylesRead styles;
    private final BulletLists lists;
    private final Map<String, Element> notes = new HashMap<>();

    /** Paragraphs, the last of which may go on in the next: its end was deleted. */
    private static final class Lines {

        private final List<Line> whole = new ArrayList<>();
        private final List<EditableText.Piece> goingOn = new ArrayList<>();

        private void add(Role role, List<EditableText.Piece> pieces) {
            goingOn.addAll(pieces);
            Line line = new Line(role, goingOn);
            goingOn.clear();
            if (!line.isEmpty()) {
                whole.add(line);
            }
        }
    }

    private EditableReader(WordPackage parts, String body) {
        this.parts = parts;
        this.styles = part(body, "styles").map(StylesRead::of).orElseGet(StylesRead::none);
        this.lists = part(body, "numbering").map(BulletLists::of).orElseGet(BulletLists::none);
        part(body, "footnotes")
                .ifPresent(part ->
                        XmlPart.children(part, W, "footnote")
                                .forEach(note -> notes.put(note.getAttributeNS(W, "id"), note)));
    }

    /** Reads the bytes of a file; never throws, whatever they are. */
    public static Read read(byte[] docx) {
        try {
            WordPackage parts = WordPackage.read(docx);
            List<String> refused = WordFileRules.broken(parts);
            if (!refused.isEmpty()) {
                return new Read(new EditableText(List.of()), refused);
            }
            String body = parts.target("", "officeDocument");
            return new EditableReader(parts, body).read(body);
        } catch (BaseFileProblem problem) {
            String sentence = WORDING.say("edit.not-word");
            return new Read(new EditableText(List.of()), List.of(sentence));
        }
    }

    private Read read(String bodyPart) {
        Lines lines = new Lines();
        XmlPart.child(parts.xml(bodyPart), "body").ifPresent(body -> blocks(body, lines));
        lines.add(Role.BODY, List.of());
        return new Read(new EditableText(lines.whole), problems.found());
    }

    private Optional<Element> part(String body, String type) {
        return parts.targetIfAny(body, type).filter(parts::has).map(parts::xml);
    }

    private void blocks(Element parent, Lines lines) {
        for (Element child : XmlPart.elements(parent)) {
            switch (XmlPart.wordName(child)) {
                case "p" -> line(child, Role.BODY, lines);
                case "sdt" -> XmlPart.child(child, "sdtContent").ifPresent(c -> blocks(c, lines));
                case "ins", "moveTo", "customXml" -> blocks(child, lines);
                case "del", "moveFrom", "sectPr", "sdtPr", "customXmlPr" -> {}
                case "tbl" -> problems.add("edit.table", child);
                default -> {
                    if (!XmlPart.isMark(child)) {
                        problems.add("edit.unknown", child);
                    }
                }
            }
        }
    }

    private void line(Element paragraph, Role otherwise, Lines lines) {
        PieceReader reader =
                new PieceReader(
                        styles,
                        otherwise == Role.NOTE ? reference -> inside(paragraph) : this::note,
                        problems);
        List<EditableText.Piece> pieces = read(paragraph, reader);
        if (isEndDeleted(paragraph)) {
            lines.goingOn.addAll(pieces);
        } else {
            lines.add(role(paragraph, otherwise), pieces);
        }
    }

    private List<EditableText.Piece> read(Element paragraph, PieceReader reader) {
        switch (lists.of(paragraph, styles)) {
            case NONE -> {}
            case BULLETS -> reader.words("- ");
            case NUMBERS -> problems.add("edit.numbering", paragraph);
        }
        reader.children(paragraph);
        return reader.pieces();
    }

    private static boolean isEndDeleted(Element paragraph) {
        return XmlPart.child(paragraph, "pPr")
                .flatMap(properties -> XmlPart.child(properties, "rPr"))
                .flatMap(mark -> XmlPart.child(mark, "del"))
                .isPresent();
    }

    private Role role(Element paragraph, Role otherwise) {
        String style =
                XmlPart.child(paragraph, "pPr")
                        .flatMap(properties -> XmlPart.child(properties, "pStyle"))
                        .map(name -> name.getAttributeNS(W, "val"))
                        .orElse("");
        return styles.role(style)
                .filter(role -> otherwise != Role.NOTE || isInNotes(role))
                .orElse(otherwise);
    }

    /** In a note a paragraph of any other style is one of the note. */
    private static boolean isInNotes(Role role) {
        return switch (role) {
            case NOTE, NOTE_CONTINUED, COMMAND, OTHERWISE -> true;
            case BODY, LEGAL_BASIS, HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> false;
            case SUBJECT, RECIPIENT, CONTINUED, ROW -> false;
        };
    }

    /** A note in a note could be the note itself. */
    private Optional<Note> inside(Element paragraph) {
        problems.add("edit.note-inside", paragraph);
        return Optional.of(new Note(List.of()));
    }

    /**
     * Empty where the note is not in the file, or was read: a copied reference has a note of its
     * own, and one note read for each of thousands would fill the memory.
     */
    private Optional<Note> note(String id) {
        Element note = notes.remove(id);
        if (note == null) {
            return Optional.empty();
        }
        Lines lines = new Lines();
        for (Element paragraph : XmlPart.elements(note)) {
            if (XmlPart.wordName(paragraph).equals("p")) {
                line(paragraph, Role.NOTE, lines);
            } else if (!XmlPart.isMark(paragraph)) {
                problems.add("edit.table", paragraph);
            }
        }
        lines.add(Role.NOTE, List.of());
        return Optional.of(new Note(lines.whole));
    }
}
