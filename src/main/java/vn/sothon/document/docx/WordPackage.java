package vn.sothon.document.docx;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The parts of a Word file and how they hang together (Open Packaging Conventions). */
final class WordPackage {

    private static final String TYPES = "[Content_Types].xml";
    private static final String TYPES_NS =
            "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS_NS =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String RELATION_TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NOTES_CONTENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml";

    private final Map<String, byte[]> parts;

    private WordPackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * @throws BaseFileProblem where the bytes are no package
     */
    static WordPackage read(byte[] bytes) {
        try {
            Map<String, byte[]> parts = Zip.read(bytes);
            if (parts.containsKey(TYPES)) {
                return new WordPackage(parts);
            }
        } catch (IOException e) {
            throw BaseFileProblem.of("not-word");
        }
        throw BaseFileProblem.of("not-word");
    }

    Map<String, byte[]> all() {
        return new LinkedHashMap<>(parts);
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** The root element of a part. */
    Element xml(String part) {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw BaseFileProblem.of("part-missing", "part", part);
        }
        try {
            return XmlPart.read(bytes);
        } catch (IOException e) {
            throw BaseFileProblem.of("part-broken", "part", part);
        }
    }

    /** The part that this part needs; the package itself is the part "". */
    String target(String part, String type) {
        return targetIfAny(part, type)
                .orElseThrow(() -> BaseFileProblem.of("part-missing", "part", type));
    }

    /** The part with the footnotes, announced where the file has none yet. */
    String footnotesOf(String bodyPart) {
        return targetIfAny(bodyPart, "footnotes").orElseGet(() -> announceFootnotes(bodyPart));
    }

    /** Empty where this part needs none of that type. */
    Optional<String> targetIfAny(String part, String type) {
        return XmlPart.children(xml(relationsOf(part)), RELATIONS_NS, "Relationship")
                .filter(relation -> relation.getAttribute("Type").equals(RELATION_TYPE + type))
                .map(relation -> resolve(part, relation.getAttribute("Target")))
                .findFirst();
    }

    private String announceFootnotes(String bodyPart) {
        String name = resolve(bodyPart, "footnotes.xml");
        Element relations = xml(relationsOf(bodyPart));
        Element relation = add(relations, RELATIONS_NS, "Relationship");
        relation.setAttribute("Id", "rIdFootnotes");
        relation.setAttribute("Type", RELATION_TYPE + "footnotes");
        relation.setAttribute("Target", "/" + name);
        parts.put(relationsOf(bodyPart), XmlPart.write(relations));
        Element types = xml(TYPES);
        Element override = add(types, TYPES_NS, "Override");
        override.setAttribute("PartName", "/" + name);
        override.setAttribute("ContentType", NOTES_CONTENT);
        parts.put(TYPES, XmlPart.write(types));
        return name;
    }

    private static Element add(Element parent, String namespace, String name) {
        Element child = parent.getOwnerDocument().createElementNS(namespace, name);
        parent.appendChild(child);
        return child;
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** Targets are relative to the folder of the part, or begin with a slash. */
    private static String resolve(String part, String target) {
        try {
            String path = String.valueOf(URI.create("/" + part).resolve(target).getPath());
            return path.startsWith("/") ? path.substring(1) : path;
        } catch (IllegalArgumentException e) {
            throw BaseFileProblem.of("part-broken", "part", relationsOf(part));
        }
    }
}
