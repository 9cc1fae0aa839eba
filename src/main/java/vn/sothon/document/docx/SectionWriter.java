package vn.sothon.document.docx;

import vn.sothon.document.Block.Appendix;
import vn.sothon.document.Document;
import vn.sothon.document.docx.BaseFile.Page;

/** Writes the text and each appendix as sections with pages of their own. */
final class SectionWriter {

    private final PartWriter part;

    SectionWriter(PartWriter part) {
        this.part = part;
    }

    /** Writes it all. @return the pages of the last section, which the body still must name */
    Page write(Document document) {
        Page page = part.base().pages().text();
        new BodyWriter(part, page).write(document.text());
        boolean isBegun = !document.text().isEmpty();
        for (Appendix appendix : document.appendices()) {
            if (isBegun) {
                part.sectionBreak(page);
            }
            isBegun = true;
            page = part.base().pages().of(appendix);
            Page its = page;
            part.within(appendix.revision(), () -> appendix(appendix, its));
        }
        return page;
    }

    private void appendix(Appendix appendix, Page page) {
        new FormalParts(part, page).appendixHead(appendix);
        new BodyWriter(part, page).write(appendix.blocks());
    }
}
