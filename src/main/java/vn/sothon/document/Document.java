package vn.sothon.document;

import java.util.List;
import vn.sothon.document.Block.Appendix;

/**
 * A document as a tree; every writer prints the same tree.
 *
 * @param blocks the text, and after all of it the appendices
 */
public record Document(List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
        List<Block> rest = blocks.stream().dropWhile(block -> !isAppendix(block)).toList();
        if (!rest.stream().allMatch(Document::isAppendix)) {
            throw new IllegalArgumentException("text after an appendix: " + rest);
        }
    }

    /** The blocks before the first appendix. */
    public List<Block> text() {
        return blocks.stream().takeWhile(block -> !isAppendix(block)).toList();
    }

    /** What has pages of its own. */
    public List<Appendix> appendices() {
        return blocks.stream()
                .filter(Appendix.class::isInstance)
                .map(Appendix.class::cast)
                .toList();
    }

    private static boolean isAppendix(Block block) {
        return block instanceof Appendix;
    }
}
