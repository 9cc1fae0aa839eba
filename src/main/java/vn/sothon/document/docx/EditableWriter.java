package vn.sothon.document.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.sothon.document.Inline.Text;
import vn.sothon.document.XmlText;
import vn.sothon.document.docx.EditableText.Break;
import vn.sothon.document.docx.EditableText.Control;
import vn.sothon.document.docx.EditableText.Line;
import vn.sothon.document.docx.EditableText.Note;
import vn.sothon.document.docx.EditableText.Piece;
import vn.sothon.document.docx.EditableText.Words;

/**
 * Writes a text to be edited in Word: controls are content controls whose content is locked
 * (ECMA-376, 17.5.2), footnotes are footnotes. Equal texts give equal bytes.
 *
 * <p>A control also stands in a character style and between the signs of {@link EditableText#OPEN},
 * because LibreOffice 7 drops tags and locks and moves the borders of neighbouring controls.
 */
public final class EditableWriter {

    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Word refuses files with a longer title of a control. */
    private static final int LONGEST_TITLE = 60;

    /** LibreOffice 7 breaks a paragraph of a note that begins with a control. */
    private static final String BEFORE_CONTROL = "\u2060";

    private final BaseFile base;
    private final EditorStyles styles;

    /**
     * @param base a Word file with the styles of {@code templates/base.docx}; its text is not used
     * @throws BaseFileProblem where the file cannot serve as a base
     */
    public EditableWriter(byte[] base) {
        WordPackage parts = WordPackage.read(base);
        String stylesPart = parts.target(parts.target("", "officeDocument"), "styles");
        Element styleList = parts.xml(stylesPart);
        this.styles = EditorStyles.in(styleList);
        Map<String, byte[]> all = parts.all();
        all.put(stylesPart, XmlPart.write(styleList));
        this.base = BaseFileReader.read(Zip.write(all));
    }

    /** The text as the bytes of a .docx file. */
    public byte[] write(EditableText text) {
        return new File().write(text);
    }

    /** One file in the making. */
    private final class File {

        private final List<Note> notes = new ArrayList<>();
        private int controls;

        private byte[] write(EditableText text) {
            Part body = new Part(this);
            body.xml.open("w:document", "xmlns:w", XmlPart.W).open("w:body");
            text.lines().forEach(body::paragraph);
            body.xml.raw(base.pages().text().section()).close().close();
            Map<String, byte[]> all = new LinkedHashMap<>(base.parts());
            all.put(base.bodyPart(), body.bytes());
            all.put(base.notesPart(), notes().bytes());
            return Zip.write(all);
        }

        private Part notes() {
            Part part = new Part(this);
            part.xml.open("w:footnotes", "xmlns:w", XmlPart.W);
            base.separators().forEach(part.xml::raw);
            for (int i = 0; i < notes.size(); i++) {
                part.xml.open("w:footnote", "w:id", Integer.toString(base.firstNote() + i));
                part.note(notes.get(i).lines());
                part.xml.close();
            }
            part.xml.close();
            return part;
        }
    }

    /** The text or the notes. */
    private final class Part {

        private final File file;
        private final XmlText xml = new XmlText();
        private final RunWriter runs =
                new RunWriter(xml, base, new RevisionMarks(Optional.empty()));

        private Part(File file) {
            this.file = file;
        }

        private byte[] bytes() {
            return (DECLARATION + xml).getBytes(UTF_8);
        }

        private void note(List<Line> lines) {
            if (lines.isEmpty()) {
                note(List.of(new Line(EditableText.Role.NOTE, List.of())));
            }
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                open(line);
                if (i == 0) {
                    runs.noteNumber();
                } else if (!line.isEmpty() && line.pieces().getFirst() instanceof Control) {
                    words(new Words(BEFORE_CONTROL, false, false));
                }
                line.pieces().forEach(this::piece);
                xml.close();
            }
        }

        private void paragraph(Line line) {
            open(line);
            line.pieces().forEach(this::piece);
            xml.close();
        }

        private void open(Line line) {
            xml.open("w:p").open("w:pPr");
            xml.empty("w:pStyle", "w:val", styles.id(line.role())).close();
        }

        private void piece(Piece piece) {
            switch (piece) {
                case Words words -> words(words);
                case Control control -> control(control);
                case Break _ -> runs.lineBreak();
                case Note note -> reference(note);
            }
        }

        private void words(Words words) {
            runs.write(List.of(new Text(words.text(), words.bold(), words.italic())));
        }

        private void control(Control control) {
            String number = Integer.toString(++file.controls);
            xml.open("w:sdt").open("w:sdtPr");
            xml.empty("w:alias", "w:val", title(control));
            xml.empty("w:tag", "w:val", "o" + number);
            xml.empty("w:id", "w:val", number);
            xml.empty("w:lock", "w:val", "contentLocked").close();
            xml.open("w:sdtContent").open("w:r").open("w:rPr");
            xml.empty("w:rStyle", "w:val", styles.control());
            if (control.bold()) {
                xml.empty("w:b").empty("w:bCs");
            }
            if (control.italic()) {
                xml.empty("w:i").empty("w:iCs");
            }
            xml.close().open("w:t", "xml:space", "preserve");
            xml.text(EditableText.OPEN + control.label() + EditableText.CLOSE);
            xml.close().close().close().close();
        }

        private static String title(Control control) {
            String label = control.label();
            int length = Math.min(LONGEST_TITLE, label.codePointCount(0, label.length()));
            return label.substring(0, label.offsetByCodePoints(0, length));
        }

        private void reference(Note note) {
            int id = base.firstNote() + file.notes.size();
            file.notes.add(note);
            xml.open("w:r").open("w:rPr");
            xml.empty("w:rStyle", "w:val", base.style(Style.FOOTNOTE_REFERENCE)).close();
            xml.empty("w:footnoteReference", "w:id", Integer.toString(id)).close();
        }
    }
}
