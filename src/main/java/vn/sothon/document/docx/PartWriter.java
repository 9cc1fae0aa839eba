package vn.sothon.document.docx;

import java.util.ArrayList;
import java.util.List;
import vn.sothon.document.Block.Alignment;
import vn.sothon.document.Inline;
import vn.sothon.document.Inline.Footnote;
import vn.sothon.document.Inline.Missing;
import vn.sothon.document.Inline.Text;
import vn.sothon.document.Printed;
import vn.sothon.document.XmlText;

/** Writes paragraphs and runs, their children in the order the schema wants (ECMA-376, 17.3). */
final class PartWriter {

    private final XmlText xml = new XmlText();
    private final BaseFile base;
    private final List<Footnote> footnotes = new ArrayList<>();

    PartWriter(BaseFile base) {
        this.base = base;
    }

    XmlText xml() {
        return xml;
    }

    BaseFile base() {
        return base;
    }

    /** The footnotes referred to so far; the first has the id {@link BaseFile#firstNote}. */
    List<Footnote> footnotes() {
        return List.copyOf(footnotes);
    }

    void paragraph(Look look, String words) {
        paragraph(look, List.of(new Text(words, false, false)));
    }

    void paragraph(Look look, List<Inline> content) {
        openParagraph(look);
        runs(content);
        xml.close();
    }

    /** One paragraph of several lines. */
    void lines(Look look, List<List<Inline>> lines) {
        openParagraph(look);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.open("w:r").empty("w:br").close();
            }
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

    /** A paragraph of a footnote; the first one begins with its number. */
    void noteParagraph(boolean first, List<Inline> content) {
        openParagraph(Look.of(Style.FOOTNOTE));
        if (first) {
            xml.open("w:r");
            runStyle(Style.FOOTNOTE_REFERENCE);
            xml.empty("w:footnoteRef").close();
            text(" ", false, false);
        }
        runs(content);
        xml.close();
    }

    private void openParagraph(Look look) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", base.style(look.style()));
        if (look.keepNext()) {
            xml.empty("w:keepNext");
        }
        if (look.inset() > 0) {
            String inset = Integer.toString(look.inset());
            xml.empty("w:ind", "w:left", inset, "w:right", inset);
        }
        look.alignment().ifPresent(to -> xml.empty("w:jc", "w:val", justification(to)));
        xml.close();
    }

    private static String justification(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }

    private void runs(List<Inline> content) {
        for (Inline inline : content) {
            switch (inline) {
                case Text text -> text(text.text(), text.bold(), text.italic());
                case Missing missing -> missing(missing);
                case Footnote footnote -> reference(footnote);
            }
        }
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
        footnotes.add(footnote);
        xml.open("w:r");
        runStyle(Style.FOOTNOTE_REFERENCE);
        xml.empty("w:footnoteReference", "w:id", Integer.toString(id)).close();
    }

    private void runStyle(Style style) {
        xml.open("w:rPr").empty("w:rStyle", "w:val", base.style(style)).close();
    }

    private void words(String words) {
        xml.open("w:t", "xml:space", "preserve").text(words).close();
    }
}
