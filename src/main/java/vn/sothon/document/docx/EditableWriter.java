package vn.sothon.document.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
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
            XmlText body = new XmlText();
            body.open("w:document", "xmlns:w", XmlPart.W).open("w:body");
            text.lines().forEach(line -> paragraph(line, body));
            body.raw(base.pages().text().section()).close().close();
            Map<String, byte[]> all = new LinkedHashMap<>(base.parts());
            all.put(base.bodyPart(), bytes(body));
            all.put(base.notesPart(), bytes(notes()));
            return Zip.write(all);
        }

        private XmlText notes() {
            XmlText xml = new XmlText().open("w:footnotes", "xmlns:w", XmlPart.W);
            base.separators().forEach(xml::raw);
            for (int i = 0; i < notes.size(); i++) {
                xml.open("w:footnote", "w:id", Integer.toString(base.firstNote() + i));
                note(notes.get(i).lines(), xml);
                xml.close();
            }
            return xml.close();
        }

        private void note(List<Line> lines, XmlText xml) {
            List<Line> atLeastOne =
                    lines.isEmpty() ? List.of(new Line(EditableText.Role.NOTE, List.of())) : lines;
            for (int i = 0; i < atLeastOne.size(); i++) {
                Line line = atLeastOne.get(i);
                open(line, xml);
                if (i == 0) {
                    xml.open("w:r");
                    style(base.style(Style.FOOTNOTE_REFERENCE), xml);
                    xml.empty("w:footnoteRef").close();
                    run(" ", false, false, xml);
                } else if (!line.isEmpty() && line.pieces().getFirst() instanceof Control) {
                    run(BEFORE_CONTROL, false, false, xml);
                }
                pieces(line, xml);
                xml.close();
            }
        }

        private void paragraph(Line line, XmlText xml) {
            open(line, xml);
            pieces(line, xml);
            xml.close();
        }

        private void open(Line line, XmlText xml) {
            xml.open("w:p").open("w:pPr");
            xml.empty("w:pStyle", "w:val", styles.id(line.role())).close();
        }

        private void pieces(Line line, XmlText xml) {
            for (Piece piece : line.pieces()) {
                switch (piece) {
                    case Words words -> run(words.text(), words.bold(), words.italic(), xml);
                    case Control control -> control(control, xml);
                    case Break _ -> xml.open("w:r").empty("w:br").close();
                    case Note note -> reference(note, xml);
                }
            }
        }

        private void control(Control control, XmlText xml) {
            controls++;
            String title = control.label();
            int end = title.offsetByCodePoints(0, Math.min(LONGEST_TITLE, points(title)));
            xml.open("w:sdt").open("w:sdtPr");
            xml.empty("w:alias", "w:val", title.substring(0, end));
            xml.empty("w:tag", "w:val", "o" + controls);
            xml.empty("w:id", "w:val", Integer.toString(controls));
            xml.empty("w:lock", "w:val", "contentLocked").close();
            xml.open("w:sdtContent").open("w:r").open("w:rPr");
            xml.empty("w:rStyle", "w:val", styles.control());
            toggles(control.bold(), control.italic(), xml);
            xml.close();
            text(EditableText.OPEN + control.label() + EditableText.CLOSE, xml);
            xml.close().close().close();
        }

        private static int points(String text) {
            return text.codePointCount(0, text.length());
        }

        private void reference(Note note, XmlText xml) {
            int id = base.firstNote() + notes.size();
            notes.add(note);
            xml.open("w:r");
            style(base.style(Style.FOOTNOTE_REFERENCE), xml);
            xml.empty("w:footnoteReference", "w:id", Integer.toString(id)).close();
        }

        private static void run(String words, boolean bold, boolean italic, XmlText xml) {
            xml.open("w:r");
            if (bold || italic) {
                xml.open("w:rPr");
                toggles(bold, italic, xml);
                xml.close();
            }
            text(words, xml);
            xml.close();
        }

        private static void toggles(boolean bold, boolean italic, XmlText xml) {
            if (bold) {
                xml.empty("w:b").empty("w:bCs");
            }
            if (italic) {
                xml.empty("w:i").empty("w:iCs");
            }
        }

        private static void style(String id, XmlText xml) {
            xml.open("w:rPr").empty("w:rStyle", "w:val", id).close();
        }

        private static void text(String words, XmlText xml) {
            xml.open("w:t", "xml:space", "preserve").text(words).close();
        }

        private static byte[] bytes(XmlText xml) {
            return (DECLARATION + xml).getBytes(UTF_8);
        }
    }
}
