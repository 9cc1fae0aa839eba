package vn.sothon.document.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.sothon.document.docx.XmlPart.W;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What a Word file says and how, one line per paragraph, for golden files: its style by name, then
 * its words with {@code **bold**}, {@code *italic*}, {@code (1)} for a footnote, {@code ⟦gap⟧},
 * {@code {+inserted+}} and {@code {-deleted-}}.
 */
public final class WordText {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> styles = new HashMap<>();

    private WordText() {}

    /** The text of the body, then that of the footnotes. */
    public static String of(byte[] file) throws IOException {
        Map<String, byte[]> parts = Zip.read(file);
        WordText print = new WordText();
        XmlPart.children(part(parts, "word/styles.xml"), W, "style").forEach(print::learn);
        Element body = XmlPart.child(part(parts, "word/document.xml"), "body").orElseThrow();
        children(body).forEach(block -> print.block(block, ""));
        XmlPart.children(part(parts, "word/footnotes.xml"), W, "footnote")
                .filter(note -> note.getAttributeNS(W, "type").isEmpty())
                .forEach(print::footnote);
        return print.text.toString();
    }

    private static Element part(Map<String, byte[]> parts, String name) throws IOException {
        return XmlPart.read(parts.getOrDefault(name, "".getBytes(UTF_8)));
    }

    private void learn(Element style) {
        String name = XmlPart.child(style, "name").map(WordText::value).orElse("");
        styles.put(style.getAttributeNS(W, "styleId"), name);
    }

    private void block(Element block, String indent) {
        switch (String.valueOf(block.getLocalName())) {
            case "p" -> paragraph(block, indent);
            case "tbl" -> table(block);
            case "sectPr" -> section(block);
            default -> line(indent + "?" + block.getTagName());
        }
    }

    private void paragraph(Element paragraph, String indent) {
        Element look = XmlPart.child(paragraph, "pPr").orElseThrow();
        line(indent + "[" + look(look) + "] " + words(paragraph));
        XmlPart.child(look, "sectPr").ifPresent(this::section);
    }

    private String look(Element look) {
        return children(look)
                .map(property ->
                        switch (String.valueOf(property.getLocalName())) {
                            case "pStyle" -> styles.getOrDefault(value(property), "?");
                            case "keepNext" -> "keep-next";
                            case "jc" -> value(property);
                            case "rPr" ->
                                    children(property)
                                            .map(end -> "end " + end.getLocalName())
                                            .collect(Collectors.joining(", "));
                            case "ind" -> "inset " + property.getAttributeNS(W, "left");
                            case "spacing" -> "line " + property.getAttributeNS(W, "line");
                            default -> "";
                        })
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String words(Element paragraph) {
        return children(paragraph).map(this::stretch).collect(Collectors.joining());
    }

    private String stretch(Element stretch) {
        return switch (String.valueOf(stretch.getLocalName())) {
            case "r" -> run(stretch);
            case "ins" -> "{+" + words(stretch) + "+}";
            case "del" -> "{-" + words(stretch) + "-}";
            default -> "";
        };
    }

    private String run(Element run) {
        String words = children(run).map(WordText::piece).collect(Collectors.joining());
        List<String> properties =
                XmlPart.child(run, "rPr").stream()
                        .flatMap(WordText::children)
                        .map(property -> property.getTagName() + " " + styleOf(property))
                        .toList();
        String italic = properties.contains("w:i ") ? "*" + words + "*" : words;
        String bold = properties.contains("w:b ") ? "**" + italic + "**" : italic;
        return properties.contains("w:rStyle Thiếu số liệu") ? "⟦" + bold + "⟧" : bold;
    }

    private String styleOf(Element property) {
        return styles.getOrDefault(value(property), value(property));
    }

    private static String piece(Element piece) {
        return switch (String.valueOf(piece.getLocalName())) {
            case "t", "delText" -> piece.getTextContent();
            case "br" -> " ⏎ ";
            case "footnoteReference" -> "(" + piece.getAttributeNS(W, "id") + ")";
            case "rPr", "footnoteRef" -> "";
            default -> "?" + piece.getTagName();
        };
    }

    private void table(Element table) {
        Element grid = XmlPart.child(table, "tblGrid").orElseThrow();
        String widths =
                XmlPart.children(grid, W, "gridCol")
                        .map(column -> column.getAttributeNS(W, "w"))
                        .collect(Collectors.joining(" "));
        line("table " + widths);
        XmlPart.children(table, W, "tr").forEach(this::row);
    }

    private void row(Element row) {
        String marks =
                XmlPart.child(row, "trPr").stream()
                        .flatMap(WordText::children)
                        .map(mark -> " " + mark.getLocalName())
                        .collect(Collectors.joining());
        line("  row" + marks);
        XmlPart.children(row, W, "tc").forEach(this::cell);
    }

    private void cell(Element cell) {
        List<String> merges = new ArrayList<>();
        Element look = XmlPart.child(cell, "tcPr").orElseThrow();
        XmlPart.child(look, "gridSpan").ifPresent(e -> merges.add("over " + value(e)));
        XmlPart.child(look, "vMerge").ifPresent(e -> merges.add(value(e)));
        line("    cell " + String.join(" ", merges));
        children(cell)
                .filter(child -> !"tcPr".equals(child.getLocalName()))
                .forEach(child -> block(child, "      "));
    }

    private void section(Element section) {
        Element size = XmlPart.child(section, "pgSz").orElseThrow();
        String start =
                XmlPart.child(section, "pgNumType")
                        .map(numbering -> numbering.getAttributeNS(W, "start"))
                        .orElse("going on");
        line(
                "=== pages %s x %s, numbered %s%s"
                        .formatted(
                                size.getAttributeNS(W, "w"),
                                size.getAttributeNS(W, "h"),
                                start,
                                XmlPart.child(section, "titlePg").isPresent()
                                        ? ", the first without number"
                                        : ""));
    }

    private void footnote(Element note) {
        line("--- footnote " + note.getAttributeNS(W, "id"));
        children(note).forEach(child -> block(child, ""));
    }

    private static Stream<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static String value(Element element) {
        return element.getAttributeNS(W, "val");
    }

    private void line(String words) {
        text.append(words.stripTrailing()).append('\n');
    }
}
