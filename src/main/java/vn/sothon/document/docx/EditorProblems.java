package vn.sothon.document.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.sothon.document.Markup;
import vn.sothon.wording.Wording;

/** What a file holds that a text cannot; each is said once, with the words beside it. */
final class EditorProblems {

    private static final Wording WORDING = Wording.of(EditorProblems.class);
    private static final int EXCERPT = 60;
    private static final int MOST = 20;

    private final Set<String> found = new LinkedHashSet<>();

    /** The sentence of that key about that place. */
    void add(String key, Element place) {
        if (found.size() < MOST) {
            found.add(WORDING.say(key, "words", excerpt(place), "name", place.getNodeName()));
        }
    }

    List<String> found() {
        return new ArrayList<>(found);
    }

    /** The words of the paragraph the place is in. */
    private static String excerpt(Element place) {
        Node around = place;
        while (around != null
                && !"p".equals(around.getLocalName())
                && !"tbl".equals(around.getLocalName())) {
            around = around.getParentNode();
        }
        String words = around == null ? "" : String.valueOf(around.getTextContent());
        String clean = Markup.clean(words).strip();
        return clean.codePointCount(0, clean.length()) <= EXCERPT
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
