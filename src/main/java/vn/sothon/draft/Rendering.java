package vn.sothon.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sothon.document.Inline;
import vn.sothon.document.Markup;
import vn.sothon.document.Node;

/**
 * One run of a template: the nodes made so far, and which gaps the current paragraph has already
 * told of, so that "thực hiện/kế hoạch, đạt p%" names the missing villages once.
 */
final class Rendering {

    private final List<Node> nodes = new ArrayList<>();
    private final Deque<Set<String>> told = new ArrayDeque<>();

    Rendering() {
        told.push(new HashSet<>());
    }

    /** The nodes that the references in the rendered text point to. */
    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /** A writer for the whole text or for the body of a directive. */
    RenderedText newText() {
        return new RenderedText(() -> told.element().clear());
    }

    /** Begins a text within the current paragraph, such as a footnote; it tells for itself. */
    void beginBody() {
        told.push(new HashSet<>());
    }

    void endBody() {
        told.pop();
    }

    /** Puts a node into the text. */
    String place(Node node) {
        nodes.add(node);
        return Markup.reference(nodes.size() - 1);
    }

    /** Puts a gap into the text. */
    String missing(String label) {
        return place(new Inline.Missing(Markup.clean(label)));
    }

    /** Whether the current paragraph tells of this for the first time. */
    boolean tell(String what) {
        return told.element().add(what);
    }
}
