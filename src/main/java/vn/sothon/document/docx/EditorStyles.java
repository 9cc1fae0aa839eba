package vn.sothon.document.docx;

import static vn.sothon.document.docx.XmlPart.W;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.sothon.document.docx.EditableText.Role;

/** The styles of a text to be edited: those of the base file, and some that only editing needs. */
final class EditorStyles {

    /** The character style of controls. */
    static final String CONTROL = "Ô của mẫu";

    private final Map<String, String> ids;

    private EditorStyles(Map<String, String> ids) {
        this.ids = ids;
    }

    /** Adds to the part of styles what it lacks. */
    static EditorStyles in(Element part) {
        Map<String, String> ids = ids(part);
        for (Element style : XmlPart.children(added(), W, "style").toList()) {
            if (!ids.containsKey(name(style))) {
                Node copy = part.getOwnerDocument().importNode(style, true);
                part.appendChild(copy);
            }
        }
        return new EditorStyles(ids(part));
    }

    String id(Role role) {
        return id(role.title());
    }

    String control() {
        return id(CONTROL);
    }

    private String id(String title) {
        String id = ids.get(title.toLowerCase(Locale.ROOT));
        if (id == null) {
            throw new IllegalStateException("the base file was read, but has no style " + title);
        }
        return id;
    }

    /** Without regard to capitals: LibreOffice writes "Heading 1". */
    private static Map<String, String> ids(Element part) {
        Map<String, String> ids = new HashMap<>();
        XmlPart.children(part, W, "style")
                .forEach(style -> ids.put(name(style), style.getAttributeNS(W, "styleId")));
        return ids;
    }

    static String name(Element style) {
        return XmlPart.child(style, "name")
                .map(name -> name.getAttributeNS(W, "val"))
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Element added() {
        try (var stream = EditorStyles.class.getResourceAsStream("editor-styles.xml")) {
            return XmlPart.read(Objects.requireNonNull(stream).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the styles of this package are XML", e);
        }
    }
}
