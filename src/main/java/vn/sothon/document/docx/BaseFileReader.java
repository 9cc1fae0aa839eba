package vn.sothon.document.docx;

import static vn.sothon.document.docx.XmlPart.W;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.sothon.document.docx.BaseFile.Page;
import vn.sothon.document.docx.BaseFile.Pages;

/**
 * Reads and checks a base file. It may come from Word or LibreOffice, so parts are found by
 * relationship and styles by name.
 */
final class BaseFileReader {

    private static final List<String> SEPARATORS =
            List.of(
                    "<w:footnote xmlns:w=\""
                            + W
                            + "\" w:type=\"separator\" w:id=\"-1\">"
                            + "<w:p><w:r><w:separator/></w:r></w:p></w:footnote>",
                    "<w:footnote xmlns:w=\""
                            + W
                            + "\" w:type=\"continuationSeparator\" w:id=\"0\">"
                            + "<w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>");

    private final WordPackage parts;

    private BaseFileReader(WordPackage parts) {
        this.parts = parts;
    }

    /**
     * @throws BaseFileProblem what is wrong with the file, in Vietnamese
     */
    static BaseFile read(byte[] bytes) {
        return new BaseFileReader(WordPackage.read(bytes)).read();
    }

    private BaseFile read() {
        String bodyPart = parts.target("", "officeDocument");
        Pages pages = pages(parts.xml(bodyPart));
        Map<Style, String> styles = styles(parts.xml(parts.target(bodyPart, "styles")));
        String notesPart = parts.footnotesOf(bodyPart);
        List<Element> separators = separators(notesPart);
        return new BaseFile(
                parts.all(),
                bodyPart,
                notesPart,
                styles,
                pages,
                separators.isEmpty()
                        ? SEPARATORS
                        : separators.stream().map(XmlPart::print).toList(),
                1 + separators.stream().mapToInt(n -> XmlPart.number(n, "id")).max().orElse(0));
    }

    private static Pages pages(Element document) {
        Element section =
                XmlPart.child(document, "body")
                        .flatMap(body -> XmlPart.child(body, "sectPr"))
                        .orElseThrow(() -> BaseFileProblem.of("page-missing"));
        required(section, "pgSz");
        required(section, "pgMar");
        Page text = page(section);
        Element appendix = Sections.numberedOnItsOwn(section);
        return new Pages(text, page(appendix), page(Sections.landscape(appendix)));
    }

    private static Page page(Element section) {
        int width = Sections.textWidth(section);
        if (width < 2000) {
            throw BaseFileProblem.of("page-missing");
        }
        return new Page(width, XmlPart.print(section));
    }

    private static Element required(Element section, String name) {
        return XmlPart.child(section, name).orElseThrow(() -> BaseFileProblem.of("page-missing"));
    }

    private static Map<Style, String> styles(Element part) {
        Map<String, String> ids = idsByName(part);
        Map<Style, String> styles = new EnumMap<>(Style.class);
        for (Style style : Style.values()) {
            String name = key(style.type(), style.title());
            String id = ids.getOrDefault(name, ids.get(name.toLowerCase(Locale.ROOT)));
            if (id != null) {
                styles.put(style, id);
            }
        }
        requireAll(styles);
        return Map.copyOf(styles);
    }

    /** By name as it is, and by name in small letters: LibreOffice writes "Heading 1". */
    private static Map<String, String> idsByName(Element part) {
        Map<String, String> exact = new HashMap<>();
        XmlPart.children(part, W, "style").forEach(style -> exact.put(key(style), id(style)));
        Map<String, String> ids = new HashMap<>();
        exact.forEach((name, id) -> ids.put(name.toLowerCase(Locale.ROOT), id));
        ids.putAll(exact);
        return ids;
    }

    private static String id(Element style) {
        return style.getAttributeNS(W, "styleId");
    }

    private static String key(Element style) {
        String name = XmlPart.child(style, "name").map(e -> e.getAttributeNS(W, "val")).orElse("");
        return key(style.getAttributeNS(W, "type"), name);
    }

    private static String key(String type, String name) {
        return type + " " + Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }

    private static void requireAll(Map<Style, String> found) {
        String missing =
                Stream.of(Style.values())
                        .filter(style -> !found.containsKey(style))
                        .map(style -> "“" + style.title() + "”")
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw BaseFileProblem.of("styles-missing", "styles", missing);
        }
    }

    private List<Element> separators(String notesPart) {
        if (!parts.has(notesPart)) {
            return List.of();
        }
        return XmlPart.children(parts.xml(notesPart), W, "footnote")
                .filter(note -> note.getAttributeNS(W, "type").matches(".*[sS]eparator|.*Notice"))
                .toList();
    }
}
