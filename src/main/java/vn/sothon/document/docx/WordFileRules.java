package vn.sothon.document.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;
import vn.sothon.wording.Wording;

/** What a file that a person sends may not be: a program, a door to other places, or a bomb. */
final class WordFileRules {

    private static final Wording WORDING = Wording.of(WordFileRules.class);
    private static final int MEGABYTE = 1024 * 1024;

    /** A template of two hundred paragraphs has less than one. */
    private static final int LONGEST_PART_IN_MEGABYTES = 4;

    private static final int MOST_PARTS = 500;

    private WordFileRules() {}

    /** The rules the file breaks, as Vietnamese sentences. */
    static List<String> broken(WordPackage file) {
        Map<String, byte[]> parts = file.all();
        List<String> broken = new ArrayList<>();
        if (parts.size() > MOST_PARTS || parts.values().stream().anyMatch(WordFileRules::isLong)) {
            broken.add(WORDING.say("edit.too-large", "megabytes", LONGEST_PART_IN_MEGABYTES));
            return broken;
        }
        if (hasMacros(parts)) {
            broken.add(WORDING.say("edit.macros"));
        }
        if (parts.keySet().stream()
                .filter(name -> name.endsWith(".rels"))
                .anyMatch(name -> pointsOutside(file.xml(name)))) {
            broken.add(WORDING.say("edit.external"));
        }
        return broken;
    }

    /** Whatever its name: which part is read is said in the file itself. */
    private static boolean isLong(byte[] part) {
        return part.length > LONGEST_PART_IN_MEGABYTES * MEGABYTE;
    }

    private static boolean hasMacros(Map<String, byte[]> parts) {
        byte[] types = parts.getOrDefault("[Content_Types].xml", new byte[0]);
        String content = new String(types, ISO_8859_1).toLowerCase(Locale.ROOT);
        return content.contains("macroenabled")
                || content.contains("vbaproject")
                || parts.keySet().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.contains("vbaproject") || name.contains("activex"));
    }

    /** Word makes links of addresses by itself; their words are read and the link is dropped. */
    private static boolean pointsOutside(Element relations) {
        return XmlPart.elements(relations).stream()
                .filter(relation -> relation.getAttribute("TargetMode").equals("External"))
                .anyMatch(relation -> !relation.getAttribute("Type").endsWith("/hyperlink"));
    }
}
