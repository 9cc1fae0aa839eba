package vn.sothon.document.docx;

import java.util.List;
import vn.sothon.document.Block.Alignment;
import vn.sothon.document.Inline;
import vn.sothon.document.Inline.Text;
import vn.sothon.document.Revision;
import vn.sothon.document.XmlText;

/** Writes paragraphs, their children in the order the schema wants (ECMA-376, 17.3). */
final class PartWriter {

    private final XmlText xml = new XmlText();
    private final BaseFile base;
    private final RevisionMarks marks;
    private final RunWriter runs;

    /** What became of the block, row or note that is being written. */
    private Revision whole = Revision.UNCHANGED;

    PartWriter(BaseFile base, RevisionMarks marks) {
        this.base = base;
        this.marks = marks;
        this.runs = new RunWriter(xml, base, marks);
    }

    XmlText xml() {
        return xml;
    }

    BaseFile base() {
        return base;
    }

    /** The footnotes referred to so far; the first has the id {@link BaseFile#firstNote}. */
    List<RunWriter.Note> footnotes() {
        return runs.footnotes();
    }

    /** Marks all that is written, where it came or went as a whole. */
    void within(Revision revision, Runnable writing) {
        Revision before = whole;
        whole = revision == Revision.UNCHANGED ? before : revision;
        writing.run();
        whole = before;
    }

    void paragraph(Look look, String words) {
        paragraph(look, List.of(new Text(words, false, false)));
    }

    void paragraph(Look look, List<Inline> content) {
        openParagraph(look, whole);
        runs(content);
        xml.close();
    }

    /** A paragraph that is one line of several, which came or went where all its words did. */
    void line(Look look, List<Inline> content) {
        openParagraph(look, ofLine(content));
        runs(content);
        xml.close();
    }

    private Revision ofLine(List<Inline> content) {
        return whole == Revision.UNCHANGED ? Revision.of(content) : whole;
    }

    /** One paragraph of several lines. */
    void lines(Look look, List<List<Inline>> lines) {
        openParagraph(look, whole);
        for (int i = 0; i < lines.size(); i++) {
            LineBreaks.before(lines, i).ifPresent(its -> runs(its, runs::lineBreak));
            runs(lines.get(i));
        }
        xml.close();
    }

    /** Ends the pages of a section. */
    void sectionBreak(BaseFile.Page page) {
        openHair();
        xml.raw(page.section()).close().close();
    }

    /** A paragraph where the format needs one and a reader must see none. */
    void hair() {
        openHair();
        markEnd(whole);
        xml.close().close();
    }

    /** A paragraph of one point: a higher one would make an empty page after a full one. */
    private void openHair() {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", base.style(Style.GAP));
        xml.empty(
                "w:spacing",
                "w:before",
                "0",
                "w:after",
                "0",
                "w:line",
                "20",
                "w:lineRule",
                "exact");
    }

    /**
     * A paragraph of a footnote; the first one begins with its number, the last one's end stays.
     */
    void noteParagraph(boolean isFirst, boolean isLast, List<Inline> content) {
        openParagraph(Look.of(Style.FOOTNOTE), isLast ? Revision.UNCHANGED : ofLine(content));
        if (isFirst) {
            runs(Revision.UNCHANGED, runs::noteNumber);
        }
        runs(content);
        xml.close();
    }

    /** Marks the row whose properties are open. */
    void markRow() {
        marks.mark(xml, whole);
    }

    private void openParagraph(Look look, Revision end) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", base.style(look.style()));
        if (look.keepNext()) {
            xml.empty("w:keepNext");
        }
        if (look.inset() > 0) {
            String inset = Integer.toString(look.inset());
            xml.empty("w:ind", "w:left", inset, "w:right", inset);
        }
        look.alignment().ifPresent(to -> xml.empty("w:jc", "w:val", justification(to)));
        markEnd(end);
        xml.close();
    }

    /** What became of the end of a paragraph stands in the properties of its mark. */
    private void markEnd(Revision end) {
        if (end != Revision.UNCHANGED) {
            xml.open("w:rPr");
            marks.mark(xml, end);
            xml.close();
        }
    }

    private static String justification(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }

    private void runs(List<Inline> content) {
        if (!content.isEmpty()) {
            runs(Revision.UNCHANGED, () -> runs.write(content));
        }
    }

    private void runs(Revision revision, Runnable writing) {
        runs.within(whole == Revision.UNCHANGED ? revision : whole, writing);
    }
}
