package vn.sothon.document.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.sothon.document.Document;
import vn.sothon.document.Inline;
import vn.sothon.document.Inline.Text;
import vn.sothon.document.MarkupParser;
import vn.sothon.document.Node;

/** Two drafts compared, and what tests make them of. */
final class Compared {

    private Compared() {}

    static List<String> marks(String old, String now) {
        return marks(document(old), document(now));
    }

    static List<String> marks(Document old, Document now) {
        Document marked = Comparison.of(old, now);

        assertThat(Comparison.accepted(marked)).isEqualTo(now);
        assertThat(Comparison.rejected(marked)).isEqualTo(old);
        return MarkedText.of(marked);
    }

    static Document document(String markup, Node... nodes) {
        return new Document(MarkupParser.parse(markup, List.of(nodes)));
    }

    static List<Inline> text(String words) {
        return List.of(new Text(words, false, false));
    }
}
