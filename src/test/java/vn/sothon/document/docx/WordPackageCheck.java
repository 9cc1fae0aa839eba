package vn.sothon.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Element;

/**
 * What is wrong with a Word file as a package: parts that break the schema of their content type,
 * parts nobody announced, relations and references that lead nowhere, ids used twice.
 */
public final class WordPackageCheck {

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "application/vnd.openxmlformats-package.relationships+";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts;
    private final Map<String, String> typesByEnding = new HashMap<>();
    private final Map<String, String> typesByPart = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private WordPackageCheck(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** One sentence per problem; none where the file is sound. */
    public static List<String> problems(byte[] file) throws IOException, XmlException {
        WordPackageCheck check = new WordPackageCheck(Zip.read(file));
        check.types();
        for (String part : check.parts.keySet()) {
            check.part(part);
        }
        check.references();
        return check.problems;
    }

    private void types() throws IOException {
        for (Element type : elements(xml(TYPES))) {
            String content = type.getAttribute("ContentType");
            if (type.getTagName().equals("Override")) {
                String name = type.getAttribute("PartName").substring(1);
                typesByPart.put(name, content);
                expect(parts.containsKey(name), "announced and missing: " + name);
            } else if (type.getTagName().equals("Default")) {
                typesByEnding.put(type.getAttribute("Extension"), content);
            }
        }
    }

    private void part(String name) throws IOException, XmlException {
        if (name.equals(TYPES)) {
            return;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String type = typesByPart.getOrDefault(name, typesByEnding.getOrDefault(ending, ""));
        expect(!type.isEmpty(), "no content type: " + name);
        if (type.startsWith(RELATIONS)) {
            relations(name);
        } else if (type.startsWith(WORD)) {
            schema(name, type.substring(WORD.length()));
        } else if (type.endsWith("xml")) {
            xml(name);
        }
    }

    private void schema(String name, String type) throws IOException, XmlException {
        var bytes = new ByteArrayInputStream(parts.getOrDefault(name, new byte[0]));
        XmlObject part =
                switch (type) {
                    case "document.main+xml" -> DocumentDocument.Factory.parse(bytes);
                    case "footnotes+xml" -> FootnotesDocument.Factory.parse(bytes);
                    case "styles+xml" -> StylesDocument.Factory.parse(bytes);
                    case "settings+xml" -> SettingsDocument.Factory.parse(bytes);
                    case "fontTable+xml" -> FontsDocument.Factory.parse(bytes);
                    case "header+xml" -> HdrDocument.Factory.parse(bytes);
                    case "footer+xml" -> FtrDocument.Factory.parse(bytes);
                    case "numbering+xml" -> NumberingDocument.Factory.parse(bytes);
                    default -> throw new IOException("no schema for " + type);
                };
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        errors.stream()
                .map(XmlError::getMessage)
                // The schema does not know what other namespaces may be ignored; readers do.
                .filter(message -> !message.contains("Ignorable"))
                .forEach(message -> problems.add(name + ": " + message));
    }

    private void relations(String name) throws IOException {
        String folder = name.substring(0, name.indexOf("_rels/"));
        String source = folder + name.substring(name.indexOf("_rels/") + 6).replace(".rels", "");
        Set<String> ids = new HashSet<>();
        for (Element relation : named(elements(xml(name)), "Relationship")) {
            String target = relation.getAttribute("Target");
            String part = target.startsWith("/") ? target.substring(1) : folder + target;
            expect(parts.containsKey(part), name + " leads to no part: " + target);
            expect(ids.add(relation.getAttribute("Id")), name + " has an id twice");
        }
        if (parts.containsKey(source)) {
            for (Element element : elements(xml(source))) {
                String id = element.getAttributeNS(R, "id");
                expect(id.isEmpty() || ids.contains(id), source + " needs the relation " + id);
            }
        }
    }

    /** Footnotes and the styles used, both ways or one way. */
    private void references() throws IOException {
        List<Element> body = elements(xml("word/document.xml"));
        List<String> used = attributes(body, "w:footnoteReference", "id");
        List<String> written = new ArrayList<>();
        for (Element note : named(elements(xml("word/footnotes.xml")), "w:footnote")) {
            if (note.getAttributeNS(XmlPart.W, "type").isEmpty()) {
                written.add(note.getAttributeNS(XmlPart.W, "id"));
            }
        }
        expect(used.equals(written), "footnotes " + written + " are referred to as " + used);
        List<Element> styles = named(elements(xml("word/styles.xml")), "w:style");
        List<String> known = attributes(styles, "w:style", "styleId");
        expect(new HashSet<>(known).size() == known.size(), "a style twice");
        Set<String> wanted = new TreeSet<>();
        for (String kind : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
            wanted.addAll(attributes(body, kind, "val"));
            wanted.addAll(attributes(elements(xml("word/footnotes.xml")), kind, "val"));
        }
        wanted.removeAll(known);
        expect(wanted.isEmpty(), "styles that do not exist: " + wanted);
    }

    private Element xml(String name) throws IOException {
        return XmlPart.read(parts.getOrDefault(name, new byte[0]));
    }

    private void expect(boolean isSo, String otherwise) {
        if (!isSo) {
            problems.add(otherwise);
        }
    }

    private static List<Element> elements(Element root) {
        List<Element> elements = new ArrayList<>(List.of(root));
        var nodes = root.getElementsByTagName("*");
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static List<Element> named(List<Element> elements, String name) {
        return elements.stream().filter(e -> e.getTagName().equals(name)).toList();
    }

    private static List<String> attributes(List<Element> elements, String name, String attribute) {
        return named(elements, name).stream()
                .map(element -> element.getAttributeNS(XmlPart.W, attribute))
                .toList();
    }
}
