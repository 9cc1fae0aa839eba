package vn.sothon.document.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
    private final Set<Place> places = new HashSet<>();

    /** A paragraph or table; one has no equal but itself. */
    private record Place(String key, String name, Optional<Node> paragraph) {}

    /** The sentence of that key about that place. */
    void add(String key, Element place) {
        Optional<Node> paragraph = paragraph(place);
        String name = place.getNodeName();
        if (found.size() < MOST && places.add(new Place(key, name, paragraph))) {
            String words = paragraph.map(EditorProblems::excerpt).orElse("");
            found.add(WORDING.say(key, "words", words, "name", name));
        }
    }

    List<String> found() {
        return new ArrayList<>(found);
    }

    private static Optional<Node> paragraph(Element place) {
        Node around = place;
        while (around != null
                && !"p".equals(around.getLocalName())
                && !"tbl".equals(around.getLocalName())) {
            around = around.getParentNode();
        }
        return Optional.ofNullable(around);
    }

    private static String excerpt(Node paragraph) {
        String words = String.valueOf(paragraph.getTextContent());
        String clean = Markup.clean(words).strip();
        return clean.codePointCount(0, clean.length()) <= EXCERPT
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
