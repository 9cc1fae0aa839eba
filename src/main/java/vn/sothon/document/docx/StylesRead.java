package vn.sothon.document.docx;

import static vn.sothon.document.docx.XmlPart.W;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;
import vn.sothon.document.docx.EditableText.Role;

/** The styles of an edited file, by the ids the program that saved it gave them. */
final class StylesRead {

    private static final Map<String, Role> ROLES = roles();

    /** Styles are based on each other; a circle must end. */
    private static final int DEEPEST = 12;

    private final Map<String, Element> byId;

    private StylesRead(Map<String, Element> byId) {
        this.byId = byId;
    }

    static StylesRead of(Element part) {
        Map<String, Element> byId = new HashMap<>();
        XmlPart.children(part, W, "style")
                .forEach(style -> byId.put(style.getAttributeNS(W, "styleId"), style));
        return new StylesRead(byId);
    }

    static StylesRead none() {
        return new StylesRead(Map.of());
    }

    /** The role of the style, or of the nearest one it is based on. */
    Optional<Role> role(String id) {
        return firstOf(id, style -> Optional.ofNullable(ROLES.get(EditorStyles.name(style))));
    }

    /** The list that the style puts its paragraphs into. */
    Optional<Element> list(String id) {
        return firstOf(
                id,
                style ->
                        XmlPart.child(style, "pPr")
                                .flatMap(properties -> XmlPart.child(properties, "numPr")));
    }

    /** Whether the property is on, by itself or by the character style of the run. */
    boolean isOn(Element format, String property) {
        Optional<Boolean> own = toggle(format, property);
        if (own.isPresent()) {
            return own.get();
        }
        return XmlPart.child(format, "rStyle")
                .flatMap(style ->
                        firstOf(
                                style.getAttributeNS(W, "val"),
                                one ->
                                        XmlPart.child(one, "rPr")
                                                .flatMap(properties ->
                                                        toggle(properties, property))))
                .orElse(false);
    }

    private static Optional<Boolean> toggle(Element format, String property) {
        return XmlPart.child(format, property)
                .map(toggle -> toggle.getAttributeNS(W, "val").toLowerCase(Locale.ROOT))
                .map(value ->
                        switch (value) {
                            case "0", "false", "off", "none" -> false;
                            default -> true;
                        });
    }

    private <T> Optional<T> firstOf(String id, Function<Element, Optional<T>> wanted) {
        Element style = byId.get(id);
        for (int depth = 0; style != null && depth < DEEPEST; depth++) {
            Optional<T> found = wanted.apply(style);
            if (found.isPresent()) {
                return found;
            }
            style =
                    XmlPart.child(style, "basedOn")
                            .map(based -> byId.get(based.getAttributeNS(W, "val")))
                            .orElse(null);
        }
        return Optional.empty();
    }

    private static Map<String, Role> roles() {
        Map<String, Role> roles = new HashMap<>();
        for (Role role : Role.values()) {
            roles.put(role.title().toLowerCase(Locale.ROOT), role);
        }
        return Map.copyOf(roles);
    }
}
