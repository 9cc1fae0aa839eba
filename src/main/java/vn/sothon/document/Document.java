package vn.sothon.document;

import java.util.List;

/** A document as a tree; every writer prints the same tree. */
public record Document(List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }
}
