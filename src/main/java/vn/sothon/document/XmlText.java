package vn.sothon.document;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds well-formed XML: every text is cleaned ({@link Markup#clean}) and escaped, every element
 * closed in turn. Element and attribute names are trusted.
 */
public final class XmlText {

    private final StringBuilder built = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes name, value, name, value …
     */
    public XmlText open(String element, String... attributes) {
        start(element, attributes);
        built.append('>');
        open.push(element);
        return this;
    }

    /** An element without content. */
    public XmlText empty(String element, String... attributes) {
        start(element, attributes);
        built.append("/>");
        return this;
    }

    /** Text of any content. */
    public XmlText text(String text) {
        escape(text);
        return this;
    }

    /** XML that is already well-formed. */
    public XmlText raw(String xml) {
        built.append(xml);
        return this;
    }

    /** Closes the element opened last. */
    public XmlText close() {
        built.append("</").append(open.pop()).append('>');
        return this;
    }

    /** What was built. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return built.toString();
    }

    private void start(String element, String... attributes) {
        built.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            built.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            built.append('"');
        }
    }

    private void escape(String text) {
        String clean = Markup.clean(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> built.append("&amp;");
                case '<' -> built.append("&lt;");
                case '>' -> built.append("&gt;");
                case '"' -> built.append("&quot;");
                default -> built.append(c);
            }
        }
    }
}
