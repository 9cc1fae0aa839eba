package vn.sothon.document.docx;

import java.util.List;
import java.util.Map;
import vn.sothon.document.Block.Appendix;

/**
 * What the writer takes from the base file.
 *
 * @param parts by name; those of the body and of the footnotes are replaced by the writer
 * @param bodyPart name of the part with the text
 * @param notesPart name of the part with the footnotes
 * @param styles id by style, of every style
 * @param pages page setups and headers
 * @param separators the footnotes that are lines above the notes, as XML
 * @param firstNote the lowest free id of a footnote
 */
record BaseFile(
        Map<String, byte[]> parts,
        String bodyPart,
        String notesPart,
        Map<Style, String> styles,
        Pages pages,
        List<String> separators,
        int firstNote) {

    /**
     * @param textWidth between the margins, in twips
     * @param section page setup and header, as XML
     */
    record Page(int textWidth, String section) {}

    /** The pages of the text, and those of appendices, which are numbered on their own. */
    record Pages(Page text, Page appendix, Page landscape) {

        Page of(Appendix appendix) {
            return appendix.isLandscape() ? landscape : this.appendix;
        }
    }

    String style(Style style) {
        String id = styles.get(style);
        if (id == null) {
            throw new IllegalStateException("the reader let the base file pass without " + style);
        }
        return id;
    }
}
