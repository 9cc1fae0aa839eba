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
        openParagraph(look, ends(whole));
        runs(content);
        xml.close();
    }

    /** A paragraph for each line, of which some may have come or gone; others follow them. */
    void paragraphs(Look look, List<List<Inline>> lines) {
        for (List<Inline> line : lines) {
            openParagraph(look, ends(whole == Revision.UNCHANGED ? Revision.of(line) : whole));
            runs(line);
            xml.close();
        }
    }

    /** The same at the end of a cell. */
    void lastParagraphs(Look look, List<List<Inline>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            openParagraph(look, endsBeforeLast(lines, i));
            runs(lines.get(i));
            xml.close();
        }
    }

    /** The paragraphs of a footnote, at least one; the first begins with its number. */
    void note(List<List<Inline>> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            openParagraph(Look.of(Style.FOOTNOTE), endsBeforeLast(paragraphs, i));
            if (i == 0) {
                runs(Revision.UNCHANGED, runs::noteNumber);
            }
            runs(paragraphs.get(i));
            xml.close();
        }
    }

    /**
     * The end of the very last paragraph of a cell or a footnote cannot go, so it is what stands
     * between paragraphs that comes and goes.
     */
    private List<Revision> endsBeforeLast(List<List<Inline>> lines, int index) {
        if (index == lines.size() - 1) {
            return List.of();
        }
        return whole == Revision.UNCHANGED
                ? LineBreak.before(lines, index + 1).marks()
                : ends(whole);
    }

    private static List<Revision> ends(Revision revision) {
        return revision == Revision.UNCHANGED ? List.of() : List.of(revision);
    }

    /** One paragraph of several lines. */
    void lines(Look look, List<List<Inline>> lines) {
        openParagraph(look, ends(whole));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                lineBreak(LineBreak.before(lines, i));
            }
            runs(lines.get(i));
        }
        xml.close();
    }

    private void lineBreak(LineBreak before) {
        if (before.isInAny()) {
            Revision its = before.marks().stream().findFirst().orElse(Revision.UNCHANGED);
            runs(its, runs::lineBreak);
        }
    }

    /** Ends the pages of a section. */
    void sectionBreak(BaseFile.Page page) {
        openHair();
        xml.raw(page.section()).close().close();
    }

    /** A paragraph where the format needs one and a reader must see none. */
    void hair() {
        openHair();
        markEnd(ends(whole));
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

    /** Marks the row whose properties are open. */
    void markRow() {
        marks.mark(xml, whole);
    }

    private void openParagraph(Look look, List<Revision> ends) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", base.style(look.style()));
        if (look.keepNext()) {
            xml.empty("w:keepNext");
        }
        if (look.inset() > 0) {
            String inset = Integer.toString(look.inset());
            xml.empty("w:ind", "w:left", inset, "w:right", inset);
        }
        look.alignment().ifPresent(to -> xml.empty("w:jc", "w:val", justification(to)));
        markEnd(ends);
        xml.close();
    }

    /** What became of the end of a paragraph stands in the properties of its mark. */
    private void markEnd(List<Revision> ends) {
        if (!ends.isEmpty()) {
            xml.open("w:rPr");
            ends.forEach(end -> marks.mark(xml, end));
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
