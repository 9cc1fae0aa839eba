package vn.sothon.document.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sothon.document.Block;
import vn.sothon.document.Block.TableRow;
import vn.sothon.document.Inline;

/** The words of something, in no order, each as often as it occurs. */
final class Bag {

    private static final int WORD = 4;

    /** Figures are what changes between drafts: the words around them tell what they are of. */
    private static final int FIGURE = 1;

    private final Map<String, Integer> counts = new HashMap<>();
    private int weight;

    private Bag() {}

    static Bag ofLine(List<Inline> line) {
        Bag bag = new Bag();
        bag.addLine(line);
        return bag;
    }

    static Bag ofNote(Inline.Footnote note) {
        Bag bag = new Bag();
        bag.addLines(note.paragraphs());
        return bag;
    }

    static Bag ofRow(TableRow row) {
        Bag bag = new Bag();
        bag.addLines(row.cells());
        return bag;
    }

    static Bag ofBlock(Block block) {
        Bag bag = new Bag();
        bag.addBlock(block);
        return bag;
    }

    /** Twice what both have, of what they have together (Dice's coefficient). */
    double likeness(Bag other) {
        int all = weight + other.weight;
        if (all == 0) {
            return 0;
        }
        int both = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            int count = Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
            both += count * weight(entry.getKey());
        }
        return 2.0 * both / all;
    }

    private void addBlock(Block block) {
        switch (block) {
            case Block.Letterhead head -> addLine(head.placeAndDate());
            case Block.Title title -> addLines(title.subject());
            case Block.Addressees to -> addLines(to.addressees());
            case Block.Heading heading -> addLines(heading.lines());
            case Block.Paragraph paragraph -> addLine(paragraph.content());
            case Block.Table table -> table.rows().forEach(row -> addLines(row.cells()));
            case Block.Signature signature -> addLines(signature.recipients());
            case Block.Appendix appendix -> appendix.blocks().forEach(this::addBlock);
            case Block.Revised revised -> addBlock(revised.block());
        }
    }

    private void addLines(List<List<Inline>> lines) {
        lines.forEach(this::addLine);
    }

    private void addLine(List<Inline> line) {
        line.forEach(this::addInline);
    }

    private void addInline(Inline inline) {
        switch (inline) {
            case Inline.Text text -> Stretches.words(text.text()).forEach(this::add);
            case Inline.Missing missing -> Stretches.words(missing.label()).forEach(this::add);
            case Inline.Footnote note -> addLines(note.paragraphs());
            case Inline.Revised revised -> addInline(revised.content());
        }
    }

    private void add(String word) {
        if (!word.isBlank()) {
            counts.merge(word, 1, Integer::sum);
            weight += weight(word);
        }
    }

    private static int weight(String word) {
        return Character.isLetter(word.codePointAt(0)) ? WORD : FIGURE;
    }
}
