package vn.sothon.document.docx;

import static vn.sothon.document.docx.XmlPart.W;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The automatic lists of an edited file (ECMA-376, 17.9): Word makes one by itself where a person
 * types "- " at the start of a paragraph.
 */
final class BulletLists {

    /** What an automatic list puts before a paragraph. */
    enum Kind {
        NONE,
        BULLETS,
        /** Numbers that are not in the text, and would be lost. */
        NUMBERS
    }

    private final Map<String, Element> abstractLists = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();

    private final Set<String> overridden = new HashSet<>();

    private BulletLists() {}

    static BulletLists none() {
        return new BulletLists();
    }

    static BulletLists of(Element part) {
        BulletLists lists = new BulletLists();
        XmlPart.children(part, W, "abstractNum")
                .forEach(list ->
                        lists.abstractLists.put(list.getAttributeNS(W, "abstractNumId"), list));
        XmlPart.children(part, W, "num")
                .forEach(list ->
                        lists.abstractOf.put(
                                list.getAttributeNS(W, "numId"), value(list, "abstractNumId")));
        XmlPart.children(part, W, "num")
                .filter(list -> XmlPart.child(list, "lvlOverride").isPresent())
                .forEach(list -> lists.overridden.add(list.getAttributeNS(W, "numId")));
        return lists;
    }

    Kind of(Element paragraph, StylesRead styles) {
        Optional<Element> properties = XmlPart.child(paragraph, "pPr");
        Optional<Element> own = properties.flatMap(p -> XmlPart.child(p, "numPr"));
        return own.filter(list -> !value(list, "numId").isEmpty())
                .or(() -> properties.flatMap(p -> styles.list(value(p, "pStyle"))))
                .map(this::kind)
                .orElse(Kind.NONE);
    }

    private Kind kind(Element list) {
        String id = value(list, "numId");
        if (id.isEmpty() || id.equals("0")) {
            return Kind.NONE;
        }
        Element levels = abstractLists.get(abstractOf.getOrDefault(id, ""));
        if (levels == null || overridden.contains(id)) {
            return Kind.NUMBERS; // what it prints is not known, and must not be lost
        }
        String wanted = value(list, "ilvl").isEmpty() ? "0" : value(list, "ilvl");
        String format =
                XmlPart.children(levels, W, "lvl")
                        .filter(level -> level.getAttributeNS(W, "ilvl").equals(wanted))
                        .map(level -> value(level, "numFmt"))
                        .findFirst()
                        .orElse("unknown");
        return switch (format) {
            case "none" -> Kind.NONE;
            case "bullet" -> Kind.BULLETS;
            default -> Kind.NUMBERS;
        };
    }

    private static String value(Element parent, String name) {
        return XmlPart.child(parent, name).map(e -> e.getAttributeNS(W, "val")).orElse("");
    }
}
