package vn.sothon.document.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sothon.document.Document;
import vn.sothon.document.Inline;
import vn.sothon.document.XmlText;

/**
 * Writes documents as Word files that look as the base file says: its styles, page setup, header
 * and fonts. Equal documents give equal bytes. Safe for use by several threads.
 */
public final class DocxWriter {

    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final BaseFile base;

    /**
     * @param base a Word file with the styles of {@code templates/base.docx}; its text is not used
     * @throws BaseFileProblem where the file cannot serve as a base
     */
    public DocxWriter(byte[] base) {
        this.base = BaseFileReader.read(base);
    }

    /**
     * The document as the bytes of a .docx file.
     *
     * @throws IllegalArgumentException where it is marked; see {@link #write(Document, Revisions)}
     */
    public byte[] write(Document document) {
        return write(document, new RevisionMarks(Optional.empty()));
    }

    /**
     * The marked document as the bytes of a .docx file that shows its marks as tracked changes,
     * which a reader may accept or reject.
     *
     * <p>The pages of an appendix that was inserted or deleted stay when its words go: an empty
     * page is taken away by hand. Taking away the break before it would give the text above the
     * page setup and the numbering of the appendix.
     */
    public byte[] write(Document marked, Revisions by) {
        return write(marked, new RevisionMarks(Optional.of(by)));
    }

    private byte[] write(Document document, RevisionMarks marks) {
        PartWriter body = new PartWriter(base, marks);
        body.xml().open("w:document", "xmlns:w", XmlPart.W, "xmlns:r", R).open("w:body");
        BaseFile.Page last = new SectionWriter(body).write(document);
        body.xml().raw(last.section()).close().close();
        Map<String, byte[]> parts = new LinkedHashMap<>(base.parts());
        parts.put(base.bodyPart(), bytes(body.xml()));
        parts.put(base.notesPart(), bytes(notes(body.footnotes(), marks)));
        return Zip.write(parts);
    }

    private XmlText notes(List<RunWriter.Note> footnotes, RevisionMarks marks) {
        PartWriter part = new PartWriter(base, marks);
        XmlText xml = part.xml().open("w:footnotes", "xmlns:w", XmlPart.W, "xmlns:r", R);
        base.separators().forEach(xml::raw);
        for (int i = 0; i < footnotes.size(); i++) {
            xml.open("w:footnote", "w:id", Integer.toString(base.firstNote() + i));
            RunWriter.Note note = footnotes.get(i);
            part.within(note.revision(), () -> note(note.footnote().paragraphs(), part));
            xml.close();
        }
        return xml.close();
    }

    private static void note(List<List<Inline>> paragraphs, PartWriter part) {
        List<List<Inline>> atLeastOne = paragraphs.isEmpty() ? List.of(List.of()) : paragraphs;
        for (int i = 0; i < atLeastOne.size(); i++) {
            part.noteParagraph(i == 0, i == atLeastOne.size() - 1, atLeastOne.get(i));
        }
    }

    private static byte[] bytes(XmlText xml) {
        return (DECLARATION + xml).getBytes(UTF_8);
    }
}
