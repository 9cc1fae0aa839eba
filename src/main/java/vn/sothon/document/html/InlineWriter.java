package vn.sothon.document.html;

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
import vn.sothon.wording.Wording;

/** Writes stretches of text and, at the end, the footnotes they refer to. */
final class InlineWriter {

    private static final Wording WORDING = Wording.of(InlineWriter.class);

    private final XmlText html;
    private final List<Note> footnotes = new ArrayList<>();

    /** What became of the stretch, row, block or note that is being written. */
    private Revision here = Revision.UNCHANGED;

    InlineWriter(XmlText html) {
        this.html = html;
    }

    private record Note(Footnote footnote, Revision revision) {}

    /** Writes a line, in an element of its own where it came or went with all around it. */
    void write(Revision revision, List<Inline> content) {
        if (content.isEmpty()) {
            return;
        }
        within(revision, "", () -> write(content));
    }

    /** Writes what stands in one element where it came or went. */
    void within(Revision revision, String cssClass, Runnable writing) {
        switch (revision) {
            case UNCHANGED -> writing.run();
            case INSERTED -> change(revision, "ins", cssClass, writing);
            case DELETED -> change(revision, "del", cssClass, writing);
        }
    }

    /** The sign alone says nothing to who listens, so a word stands before it for the ears. */
    private void change(Revision revision, String element, String cssClass, Runnable writing) {
        Revision before = here;
        here = revision;
        if (cssClass.isEmpty()) {
            html.open(element);
        } else {
            html.open(element, "class", cssClass);
        }
        html.open("span", "class", "heard").text(WORDING.say(element) + " ").close();
        writing.run();
        html.close();
        here = before;
    }

    void write(List<Inline> content) {
        content.forEach(this::write);
    }

    private void write(Inline inline) {
        switch (inline) {
            case Text text -> text(text);
            case Missing missing -> html.open("mark").text(Printed.missing(missing)).close();
            case Footnote footnote -> reference(footnote);
            case Revised(Revision revision, Inline content) ->
                    within(revision, "", () -> write(content));
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
        footnotes.add(new Note(footnote, here));
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
            Note note = footnotes.get(i);
            note(Integer.toString(i + 1), note.footnote().paragraphs(), note.revision());
        }
        html.close().close().raw("\n");
    }

    private void note(String number, List<List<Inline>> paragraphs, Revision revision) {
        html.open("li", "id", "note-" + number);
        for (int i = 0; i < paragraphs.size(); i++) {
            html.open("p");
            write(revision, paragraphs.get(i));
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
