package vn.sothon.document.pdf;

import java.util.List;
import vn.sothon.document.Inline;
import vn.sothon.document.Inline.Footnote;
import vn.sothon.document.Inline.Missing;
import vn.sothon.document.Inline.Revised;
import vn.sothon.document.Inline.Text;
import vn.sothon.document.Printed;
import vn.sothon.document.Revision;
import vn.sothon.document.XmlText;

/** Writes paragraphs, the stretches in them and the footnotes these refer to. */
final class FoInlines {

    private static final String SMALL = "65%";

    /** Longer words than any of a language: they may be parted, or they would run off the page. */
    private static final int LONGEST_WORD = 30;

    private static final char BREAK_HERE = '\u200B';

    private final XmlText fo;
    private int notes;

    /** From how many letters on a word may be parted. */
    private int longestWord = LONGEST_WORD;

    /** What became of the block or row that is being written. */
    private Revision whole = Revision.UNCHANGED;

    FoInlines(XmlText fo) {
        this.fo = fo;
    }

    /**
     * Writes what may be parted after any letter, where it would else run over its neighbours. FOP
     * also loses count in a centred line that is too long for its place.
     */
    void parting(boolean isNarrow, Runnable writing) {
        longestWord = isNarrow ? 1 : LONGEST_WORD;
        writing.run();
        longestWord = LONGEST_WORD;
    }

    void paragraph(FoStyle style, String words, String... more) {
        fo.open("fo:block", style.attributes(more));
        marked(whole, () -> words(words));
        fo.close();
    }

    void paragraph(FoStyle style, List<Inline> content, String... more) {
        fo.open("fo:block", style.attributes(more));
        marked(whole, () -> write(content));
        fo.close();
    }

    /** One paragraph of several lines. */
    void lines(FoStyle style, List<List<Inline>> lines, String... more) {
        fo.open("fo:block", style.attributes(more));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                fo.empty("fo:block");
            }
            List<Inline> line = lines.get(i);
            marked(whole, () -> write(line));
        }
        fo.close();
    }

    /** Marks all paragraphs that are written, where they came or went as a whole. */
    void within(Revision revision, Runnable writing) {
        Revision before = whole;
        whole = revision == Revision.UNCHANGED ? before : revision;
        writing.run();
        whole = before;
    }

    private void write(List<Inline> content) {
        content.forEach(this::write);
    }

    private void write(Inline inline) {
        switch (inline) {
            case Text text -> text(text);
            case Missing missing -> missing(missing);
            case Footnote footnote -> footnote(footnote);
            case Revised(Revision revision, Inline content) ->
                    marked(revision, () -> write(content));
        }
    }

    /** Underlined or struck through, as Word does it; the colour only helps to find it. */
    private void marked(Revision revision, Runnable writing) {
        switch (revision) {
            case UNCHANGED -> writing.run();
            case INSERTED -> marked("underline", "#0B5A1E", writing);
            case DELETED -> marked("line-through", "#9B1C1C", writing);
        }
    }

    private void marked(String line, String colour, Runnable writing) {
        fo.open("fo:inline", "text-decoration", line, "color", colour);
        writing.run();
        fo.close();
    }

    private void text(Text text) {
        if (!text.bold() && !text.italic()) {
            words(text.text());
            return;
        }
        if (text.bold() && text.italic()) {
            fo.open("fo:inline", "font-weight", "bold", "font-style", "italic");
        } else if (text.bold()) {
            fo.open("fo:inline", "font-weight", "bold");
        } else {
            fo.open("fo:inline", "font-style", "italic");
        }
        words(text.text());
        fo.close();
    }

    private void missing(Missing missing) {
        fo.open("fo:inline", "background-color", "#FFE066");
        words(Printed.missing(missing));
        fo.close();
    }

    private void footnote(Footnote footnote) {
        notes++;
        fo.open("fo:footnote");
        number();
        fo.open("fo:footnote-body", "start-indent", "0pt", "text-indent", "0pt");
        List<List<Inline>> paragraphs = footnote.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            note(paragraphs.get(i), i == 0);
        }
        if (paragraphs.isEmpty()) {
            note(List.of(), true);
        }
        fo.close().close();
    }

    private void note(List<Inline> paragraph, boolean isFirst) {
        fo.open("fo:block", FoStyle.NOTE.attributes());
        if (isFirst) {
            number();
            fo.text(" ");
        }
        write(paragraph);
        fo.close();
    }

    private void number() {
        fo.open(
                "fo:inline",
                "font-size",
                SMALL,
                "baseline-shift",
                "super",
                "font-weight",
                "normal",
                "font-style",
                "normal");
        fo.text(Integer.toString(notes)).close();
    }

    private void words(String words) {
        fo.text(withBreaks(words));
    }

    private String withBreaks(String words) {
        StringBuilder parted = new StringBuilder(words.length());
        int sinceSpace = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            sinceSpace = c == ' ' ? 0 : sinceSpace + 1;
            if (sinceSpace > longestWord && !Character.isLowSurrogate(c)) {
                parted.append(BREAK_HERE);
                sinceSpace = 1;
            }
            parted.append(c);
        }
        return parted.toString();
    }
}
