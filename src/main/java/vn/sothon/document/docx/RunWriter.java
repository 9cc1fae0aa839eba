package vn.sothon.document.docx;

import java.util.ArrayList;
import java.util.List;
import vn.sothon.document.Inline;
import vn.sothon.document.Inline.Footnote;
import vn.sothon.document.Inline.Missing;
import vn.sothon.document.Inline.Revised;
import vn.sothon.document.Inline.Text;
import vn.sothon.document.Printed;
import vn.sothon.document.Revision;
import vn.sothon.document.XmlText;

/** Writes runs, their children in the order the schema wants (ECMA-376, 17.3.2). */
final class RunWriter {

    private final XmlText xml;
    private final BaseFile base;
    private final RevisionMarks marks;
    private final List<Note> footnotes = new ArrayList<>();

    /** What became of the runs that are being written. */
    private Revision here = Revision.UNCHANGED;

    RunWriter(XmlText xml, BaseFile base, RevisionMarks marks) {
        this.xml = xml;
        this.base = base;
        this.marks = marks;
    }

    /** A footnote that is referred to, and what became of it as a whole. */
    record Note(Footnote footnote, Revision revision) {}

    /** The footnotes referred to so far. */
    List<Note> footnotes() {
        return List.copyOf(footnotes);
    }

    /** Marks the runs that are written, at least one, where they came or went. */
    void within(Revision revision, Runnable writing) {
        if (revision == Revision.UNCHANGED) {
            writing.run();
            return;
        }
        here = revision;
        marks.openRuns(xml, revision);
        writing.run();
        xml.close();
        here = Revision.UNCHANGED;
    }

    void write(List<Inline> content) {
        content.forEach(this::write);
    }

    private void write(Inline inline) {
        switch (inline) {
            case Text text -> text(text.text(), text.bold(), text.italic());
            case Missing missing -> missing(missing);
            case Footnote footnote -> reference(footnote);
            case Revised(Revision revision, Inline its) -> within(revision, () -> write(its));
        }
    }

    void lineBreak() {
        xml.open("w:r").empty("w:br").close();
    }

    /** The number of a footnote, before its text. */
    void noteNumber() {
        xml.open("w:r");
        runStyle(Style.FOOTNOTE_REFERENCE);
        xml.empty("w:footnoteRef").close();
        text(" ", false, false);
    }

    private void text(String words, boolean bold, boolean italic) {
        xml.open("w:r");
        if (bold || italic) {
            xml.open("w:rPr");
            toggle(bold, "w:b");
            toggle(italic, "w:i");
            xml.close();
        }
        words(words);
        xml.close();
    }

    private void toggle(boolean on, String property) {
        if (on) {
            xml.empty(property).empty(property + "Cs");
        }
    }

    private void missing(Missing missing) {
        xml.open("w:r");
        runStyle(Style.MISSING);
        words(Printed.missing(missing));
        xml.close();
    }

    private void reference(Footnote footnote) {
        int id = base.firstNote() + footnotes.size();
        footnotes.add(new Note(footnote, here));
        xml.open("w:r");
        runStyle(Style.FOOTNOTE_REFERENCE);
        xml.empty("w:footnoteReference", "w:id", Integer.toString(id)).close();
    }

    private void runStyle(Style style) {
        xml.open("w:rPr").empty("w:rStyle", "w:val", base.style(style)).close();
    }

    private void words(String words) {
        String element = here == Revision.DELETED ? "w:delText" : "w:t";
        xml.open(element, "xml:space", "preserve").text(words).close();
    }
}
