package vn.sothon.document.html;

import java.util.ArrayList;
import java.util.List;
import vn.sothon.document.Inline;
import vn.sothon.document.Inline.Footnote;
import vn.sothon.document.Inline.Missing;
import vn.sothon.document.Inline.Text;
import vn.sothon.document.Printed;
import vn.sothon.document.XmlText;
import vn.sothon.wording.Wording;

/** Writes stretches of text and, at the end, the footnotes they refer to. */
final class InlineWriter {

    private static final Wording WORDING = Wording.of(InlineWriter.class);

    private final XmlText html;
    private final List<Footnote> footnotes = new ArrayList<>();

    InlineWriter(XmlText html) {
        this.html = html;
    }

    void write(List<Inline> content) {
        for (Inline inline : content) {
            switch (inline) {
                case Text text -> text(text);
                case Missing missing -> html.open("mark").text(Printed.missing(missing)).close();
                case Footnote footnote -> reference(footnote);
            }
        }
    }

    private void text(Text text) {
        if (text.bold()) {
            html.open("strong");
        }
        if (text.italic()) {
            html.open("em");
        }
        html.text(text.text());
        if (text.italic()) {
            html.close();
        }
        if (text.bold()) {
            html.close();
        }
    }

    private void reference(Footnote footnote) {
        footnotes.add(footnote);
        String number = Integer.toString(footnotes.size());
        html.open("sup");
        html.open("a", "id", "note-place-" + number, "href", "#note-" + number);
        html.text(number).close().close();
    }

    /** The footnotes as a list, each with a link back to its place. */
    void notes() {
        if (footnotes.isEmpty()) {
            return;
        }
        html.open("section", "class", "notes", "aria-label", WORDING.say("notes"));
        html.open("ol").raw("\n");
        for (int i = 0; i < footnotes.size(); i++) {
            note(Integer.toString(i + 1), footnotes.get(i).paragraphs());
        }
        html.close().close().raw("\n");
    }

    private void note(String number, List<List<Inline>> paragraphs) {
        html.open("li", "id", "note-" + number);
        for (int i = 0; i < paragraphs.size(); i++) {
            html.open("p");
            write(paragraphs.get(i));
            if (i == paragraphs.size() - 1) {
                back(number);
            }
            html.close();
        }
        html.close().raw("\n");
    }

    private void back(String number) {
        String words = WORDING.say("back", "number", number);
        html.text(" ");
        html.open("a", "href", "#note-place-" + number, "aria-label", words, "title", words);
        html.text("↩").close();
    }
}
