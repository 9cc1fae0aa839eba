package vn.sothon.document.docx;

import static vn.sothon.document.docx.XmlPart.W;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What a Word file says once its tracked changes are accepted or rejected, as Word does it: a
 * paragraph whose end goes is joined with the next, a row that goes takes its cells along. One line
 * per paragraph with words, its style before it, and the words of footnotes where they belong.
 */
public final class SettledWord {

    private final String dropped;
    private final Map<String, String> notes = new HashMap<>();

    private SettledWord(String dropped) {
        this.dropped = dropped;
    }

    public static List<String> accepted(byte[] file) throws IOException {
        return new SettledWord("del").read(file);
    }

    public static List<String> rejected(byte[] file) throws IOException {
        return new SettledWord("ins").read(file);
    }

    private List<String> read(byte[] file) throws IOException {
        Map<String, byte[]> parts = Zip.read(file);
        Element footnotes = XmlPart.read(parts.getOrDefault("word/footnotes.xml", new byte[0]));
        for (Element note : XmlPart.children(footnotes, W, "footnote").toList()) {
            notes.put(note.getAttributeNS(W, "id"), String.join(" / ", lines(note)));
        }
        Element document = XmlPart.read(parts.getOrDefault("word/document.xml", new byte[0]));
        return lines(XmlPart.child(document, "body").orElseThrow());
    }

    private List<String> lines(Element container) {
        List<String> lines = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Element block : children(container).toList()) {
            if ("tbl".equals(block.getLocalName())) {
                lines.addAll(rows(block));
            } else if ("p".equals(block.getLocalName())) {
                words.append(words(block));
                if (!isEndDropped(block)) {
                    end(block, words.toString(), lines);
                    words.setLength(0);
                }
            }
        }
        if (!words.isEmpty()) {
            lines.add("never ended: " + words);
        }
        return lines;
    }

    private static void end(Element paragraph, String words, List<String> lines) {
        if (!words.isEmpty()) {
            String style =
                    XmlPart.child(paragraph, "pPr")
                            .flatMap(look -> XmlPart.child(look, "pStyle"))
                            .map(name -> name.getAttributeNS(W, "val"))
                            .orElse("");
            lines.add(style + ": " + words);
        }
    }

    private boolean isEndDropped(Element paragraph) {
        return XmlPart.child(paragraph, "pPr")
                .flatMap(look -> XmlPart.child(look, "rPr"))
                .flatMap(look -> XmlPart.child(look, dropped))
                .isPresent();
    }

    private List<String> rows(Element table) {
        return XmlPart.children(table, W, "tr")
                .filter(row ->
                        XmlPart.child(row, "trPr")
                                .flatMap(look -> XmlPart.child(look, dropped))
                                .isEmpty())
                .map(this::row)
                .toList();
    }

    private String row(Element row) {
        return String.join(
                " | ", XmlPart.children(row, W, "tc").map(cell -> lines(cell).toString()).toList());
    }

    private String words(Element parent) {
        StringBuilder words = new StringBuilder();
        for (Element child : children(parent).toList()) {
            String name = String.valueOf(child.getLocalName());
            if (!name.equals(dropped)) {
                words.append(piece(child, name));
            }
        }
        return words.toString();
    }

    private String piece(Element piece, String name) {
        return switch (name) {
            case "t", "delText" -> piece.getTextContent();
            case "br" -> " ⏎ ";
            case "footnoteRef" -> "#";
            case "footnoteReference" ->
                    "(" + notes.getOrDefault(piece.getAttributeNS(W, "id"), "?") + ")";
            case "r", "ins", "del" -> words(piece);
            default -> "";
        };
    }

    private static Stream<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
