package vn.sothon.document.docx;

import static vn.sothon.document.docx.XmlPart.W;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;
import vn.sothon.document.Markup;
import vn.sothon.document.docx.EditableText.Break;
import vn.sothon.document.docx.EditableText.Note;
import vn.sothon.document.docx.EditableText.Piece;
import vn.sothon.document.docx.EditableText.Words;

/** Reads the runs of one paragraph (ECMA-376, 17.3.2). */
final class PieceReader {

    private final StylesRead styles;
    private final Function<String, Optional<Note>> notes;
    private final EditorProblems problems;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder stretch = new StringBuilder();
    private boolean isBold;
    private boolean isItalic;

    PieceReader(
            StylesRead styles, Function<String, Optional<Note>> notes, EditorProblems problems) {
        this.styles = styles;
        this.notes = notes;
        this.problems = problems;
    }

    /** What was read, the controls told from the words. */
    List<Piece> pieces() {
        endStretch();
        return ControlSigns.read(pieces);
    }

    /** Words that are not in the file. */
    void words(String words) {
        add(words, false, false);
    }

    /** Reads a paragraph or what may stand around runs. */
    void children(Element parent) {
        for (Element child : XmlPart.elements(parent)) {
            switch (XmlPart.wordName(child)) {
                case "r" -> run(child);
                case "ins", "moveTo", "hyperlink", "smartTag", "customXml", "sdtContent", "p" ->
                        children(child);
                case "sdt" -> XmlPart.child(child, "sdtContent").ifPresent(this::children);
                case "del", "moveFrom", "pPr", "smartTagPr", "customXmlPr" -> {}
                default -> {
                    if (!XmlPart.isMark(child)) {
                        problems.add("edit.unknown", child);
                    }
                }
            }
        }
    }

    private void run(Element run) {
        Optional<Element> format = XmlPart.child(run, "rPr");
        boolean bold = format.map(f -> styles.isOn(f, "b")).orElse(false);
        boolean italic = format.map(f -> styles.isOn(f, "i")).orElse(false);
        for (Element child : XmlPart.elements(run)) {
            switch (XmlPart.wordName(child)) {
                case "t" -> add(String.valueOf(child.getTextContent()), bold, italic);
                case "tab" -> add(" ", bold, italic);
                case "noBreakHyphen" -> add("-", bold, italic);
                case "cr" -> add(new Break());
                case "br" -> lineBreak(child);
                case "footnoteReference" -> reference(child);
                case "rPr", "softHyphen", "footnoteRef", "lastRenderedPageBreak", "delText" -> {}
                case "commentReference", "annotationRef" -> {}
                case "drawing", "pict", "object" -> problems.add("edit.picture", child);
                case "fldChar", "instrText" -> problems.add("edit.field", child);
                case "endnoteReference" -> problems.add("edit.endnote", child);
                default -> problems.add("edit.unknown", child);
            }
        }
    }

    /** Runs of one letter each are many; they are joined when another format begins. */
    private void add(String words, boolean bold, boolean italic) {
        if (bold != isBold || italic != isItalic) {
            endStretch();
        }
        isBold = bold;
        isItalic = italic;
        stretch.append(words);
    }

    private void add(Piece piece) {
        endStretch();
        pieces.add(piece);
    }

    private void endStretch() {
        String words = Markup.clean(stretch.toString()).replace("\u2060", "");
        stretch.setLength(0);
        if (!words.isEmpty()) {
            pieces.add(new Words(words, isBold, isItalic));
        }
    }

    private void lineBreak(Element child) {
        String type = child.getAttributeNS(W, "type");
        if (type.isEmpty() || type.equals("textWrapping")) {
            add(new Break());
        } else {
            problems.add("edit.page-break", child);
        }
    }

    private void reference(Element child) {
        notes.apply(child.getAttributeNS(W, "id"))
                .ifPresentOrElse(this::add, () -> problems.add("edit.note-missing", child));
    }
}
