package vn.sothon.document.docx;

import java.util.ArrayList;
import java.util.List;
import vn.sothon.document.Block;
import vn.sothon.document.Block.Appendix;
import vn.sothon.document.docx.BaseFile.Page;

/** Writes the text and each appendix as sections with pages of their own. */
final class SectionWriter {

    private final PartWriter part;

    SectionWriter(PartWriter part) {
        this.part = part;
    }

    /** Writes the blocks. @return the pages of the last section, which the body still must name */
    Page write(List<Block> blocks) {
        Page page = part.base().pages().text();
        List<Block> together = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Appendix appendix) {
                new BodyWriter(part, page).write(together);
                together.clear();
                if (block != blocks.getFirst()) {
                    part.sectionBreak(page);
                }
                page = part.base().pages().of(appendix);
                new FormalParts(part, page).appendixHead(appendix);
                new BodyWriter(part, page).write(appendix.blocks());
            } else {
                together.add(block);
            }
        }
        new BodyWriter(part, page).write(together);
        return page;
    }
}
