package vn.sothon.document.docx;

import static vn.sothon.document.docx.XmlPart.W;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Page setups made from that of the base file. */
final class Sections {

    /** What comes after the numbering of pages in a section (ECMA-376, 17.6.17). */
    private static final Set<String> AFTER_NUMBERING =
            Set.of(
                    "cols",
                    "formProt",
                    "vAlign",
                    "noEndnote",
                    "titlePg",
                    "textDirection",
                    "bidi",
                    "rtlGutter",
                    "docGrid",
                    "printerSettings",
                    "sectPrChange");

    private Sections() {}

    /** Between the margins, in twips. */
    static int textWidth(Element section) {
        Element margins = XmlPart.child(section, "pgMar").orElseThrow();
        return XmlPart.number(XmlPart.child(section, "pgSz").orElseThrow(), "w")
                - XmlPart.number(margins, "left")
                - XmlPart.number(margins, "right")
                - XmlPart.number(margins, "gutter");
    }

    /** A copy that begins on a new page with the number 1. */
    static Element numberedOnItsOwn(Element section) {
        Element copy = (Element) section.cloneNode(true);
        XmlPart.child(copy, "type").ifPresent(copy::removeChild);
        Element numbering = XmlPart.child(copy, "pgNumType").orElseGet(() -> numberingIn(copy));
        set(numbering, "start", "1");
        return copy;
    }

    private static Element numberingIn(Element section) {
        Element numbering = section.getOwnerDocument().createElementNS(W, "w:pgNumType");
        Node next = section.getFirstChild();
        while (next != null && !AFTER_NUMBERING.contains(String.valueOf(next.getLocalName()))) {
            next = next.getNextSibling();
        }
        section.insertBefore(numbering, next);
        return numbering;
    }

    /** A copy that lies on its side; the margins stay where a reader sees them. */
    static Element landscape(Element section) {
        Element copy = (Element) section.cloneNode(true);
        Element size = XmlPart.child(copy, "pgSz").orElseThrow();
        int width = XmlPart.number(size, "w");
        int height = XmlPart.number(size, "h");
        set(size, "w", Integer.toString(Math.max(width, height)));
        set(size, "h", Integer.toString(Math.min(width, height)));
        set(size, "orient", "landscape");
        return copy;
    }

    private static void set(Element element, String attribute, String value) {
        element.setAttributeNS(W, "w:" + attribute, value);
    }
}
