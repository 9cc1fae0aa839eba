package vn.sothon.document.html;

import java.util.List;
import vn.sothon.document.Block;
import vn.sothon.document.Block.Addressees;
import vn.sothon.document.Block.Letterhead;
import vn.sothon.document.Block.Signature;
import vn.sothon.document.Block.Title;
import vn.sothon.document.Inline;
import vn.sothon.document.Printed;
import vn.sothon.document.XmlText;

/** Writes what stands around the text, as Nghị định 30/2020, Phụ lục I, part II wants it. */
final class FormalParts {

    private final XmlText html;
    private final InlineWriter inlines;

    FormalParts(XmlText html, InlineWriter inlines) {
        this.html = html;
        this.inlines = inlines;
    }

    void letterhead(Letterhead letterhead) {
        html.open("header", "class", "letterhead").raw("\n").open("div", "class", "issuer");
        letterhead.superior().forEach(line -> line("superior", line));
        letterhead.issuer().forEach(line -> line("body", line));
        html.close().raw("\n").open("div", "class", "nation");
        line("name", Printed.nation());
        line("motto", Printed.motto());
        html.close().raw("\n");
        line("number", Printed.number(letterhead.symbol()));
        line("place-and-date", letterhead.placeAndDate());
        html.close();
    }

    void title(Title title) {
        html.open("div", "class", "title");
        if (!title.kind().isBlank()) {
            html.open("h1").text(title.kind()).close();
        }
        title.subject().forEach(line -> line("subject", line));
        html.close();
    }

    void addressees(Addressees addressees) {
        List<List<Inline>> lines = addressees.addressees();
        if (lines.size() == 1) {
            line("addressee", Printed.addressee(lines.getFirst()));
            return;
        }
        html.open("div", "class", "addressees");
        line("addressee", Printed.addressees());
        lines.forEach(line -> line("one-of-many", line));
        html.close();
    }

    void signature(Signature signature) {
        html.open("footer", "class", "signature").raw("\n").open("div", "class", "recipients");
        if (!signature.recipients().isEmpty()) {
            line("label", Printed.recipients());
            signature.recipients().forEach(line -> line("recipient", line));
        }
        if (!signature.mark().isBlank()) {
            line("mark", signature.mark());
        }
        html.close().raw("\n").open("div", "class", "signer");
        signature.authority().forEach(line -> line("authority", line));
        line("name", signature.signer());
        html.close().close();
    }

    void appendixHead(Block.Appendix appendix) {
        html.open("div", "class", "title").open("h2", "class", "number");
        html.text(Printed.appendix(appendix)).close();
        appendix.title().forEach(line -> line("appendix-title", line));
        if (!appendix.attachedTo().isEmpty()) {
            line("attached-to", appendix.attachedTo());
        }
        html.close().raw("\n");
    }

    private void line(String cssClass, String words) {
        html.open("p", "class", cssClass).text(words).close();
    }

    private void line(String cssClass, List<Inline> content) {
        html.open("p", "class", cssClass);
        inlines.write(content);
        html.close();
    }
}
