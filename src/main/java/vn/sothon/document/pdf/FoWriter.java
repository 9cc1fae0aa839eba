package vn.sothon.document.pdf;

import java.util.List;
import vn.sothon.document.Block;
import vn.sothon.document.Block.Addressees;
import vn.sothon.document.Block.Appendix;
import vn.sothon.document.Block.Heading;
import vn.sothon.document.Block.Letterhead;
import vn.sothon.document.Block.Paragraph;
import vn.sothon.document.Block.ParagraphKind;
import vn.sothon.document.Block.Signature;
import vn.sothon.document.Block.Table;
import vn.sothon.document.Block.Title;
import vn.sothon.document.Document;
import vn.sothon.document.Revision;
import vn.sothon.document.XmlText;

/** Writes documents as XSL formatting objects (XSL 1.1). */
final class FoWriter {

    /** The family the fonts are known by; see {@link Fonts}. */
    static final String FAMILY = "Times";

    private static final String[] TOGETHER = {"keep-with-next.within-page", "always"};
    private static final String[] FREE = {};

    private final XmlText fo = new XmlText();
    private final FoInlines inlines = new FoInlines(fo);
    private final FoTable tables = new FoTable(fo, inlines);
    private final FoFormalParts formal = new FoFormalParts(fo, inlines, tables);

    private FoWriter() {}

    /** The document as formatting objects. */
    static String write(Document document) {
        return new FoWriter().root(document);
    }

    private String root(Document document) {
        fo.open(
                "fo:root",
                "xmlns:fo",
                "http://www.w3.org/1999/XSL/Format",
                "xml:lang",
                "vi",
                "font-family",
                FAMILY,
                "white-space-collapse",
                "false",
                "white-space-treatment",
                "preserve",
                "linefeed-treatment",
                "ignore");
        Pages.write(fo);
        if (!document.text().isEmpty() || document.appendices().isEmpty()) {
            sequence(false, () -> blocks(document.text()));
        }
        for (Appendix appendix : document.appendices()) {
            sequence(
                    appendix.isLandscape(),
                    () -> inlines.within(appendix.revision(), () -> appendix(appendix)));
        }
        return fo.close().toString();
    }

    private void appendix(Appendix appendix) {
        formal.appendixHead(appendix);
        blocks(appendix.blocks());
    }

    /** Pages with numbers of their own. */
    private void sequence(boolean isLandscape, Runnable flow) {
        Pages.openSequence(fo, isLandscape);
        tables.on(isLandscape);
        fo.open("fo:flow", "flow-name", "xsl-region-body");
        flow.run();
        fo.empty("fo:block").close().close();
    }

    private void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean beforeSignature =
                    i + 1 < blocks.size() && blocks.get(i + 1).unmarked() instanceof Signature;
            write(blocks.get(i), beforeSignature ? TOGETHER : FREE);
        }
    }

    private void write(Block block, String... keep) {
        switch (block) {
            case Letterhead letterhead -> formal.letterhead(letterhead);
            case Title title -> formal.title(title);
            case Addressees addressees -> formal.addressees(addressees);
            case Heading heading -> inlines.lines(style(heading), heading.lines(), TOGETHER);
            case Paragraph paragraph -> paragraph(paragraph, keep);
            case Table table -> tables.ruled(table, keep);
            case Signature signature -> formal.signature(signature);
            case Block.Revised(Revision revision, Block whole) ->
                    inlines.within(revision, () -> write(whole, keep));
            case Appendix _ -> throw new IllegalStateException("an appendix is a page sequence");
        }
    }

    private static FoStyle style(Heading heading) {
        return heading.level() == 1 ? FoStyle.HEADING_1 : FoStyle.HEADING;
    }

    private void paragraph(Paragraph paragraph, String... keep) {
        FoStyle style =
                paragraph.kind() == ParagraphKind.LEGAL_BASIS ? FoStyle.LEGAL_BASIS : FoStyle.BODY;
        inlines.paragraph(style, paragraph.printed(), keep);
    }
}
