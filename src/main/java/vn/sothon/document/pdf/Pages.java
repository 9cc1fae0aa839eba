package vn.sothon.document.pdf;

import vn.sothon.document.XmlText;

/**
 * The pages: A4 with margins of 20, 20, 30 and 20 mm (Phụ lục I, I.3) and the number centred in the
 * top margin of all but the first (I.7).
 */
final class Pages {

    private static final String MARGIN = "20mm";
    private static final String HALF = "10mm";
    private static final String BINDING = "30mm";

    private static final int TWIPS_PER_MM_TIMES_100 = 5669;

    private Pages() {}

    /** The width between the margins, in twips (1/20 pt). */
    static int textWidth(boolean isLandscape) {
        return (isLandscape ? 247 : 160) * TWIPS_PER_MM_TIMES_100 / 100;
    }

    static void write(XmlText fo) {
        fo.open("fo:layout-master-set");
        pages(fo, "upright", "210mm", "297mm");
        pages(fo, "landscape", "297mm", "210mm");
        fo.close();
    }

    private static void pages(XmlText fo, String name, String width, String height) {
        page(fo, name + "-first", "unnumbered", width, height);
        page(fo, name + "-rest", "numbered", width, height);
        fo.open("fo:page-sequence-master", "master-name", name)
                .open("fo:repeatable-page-master-alternatives")
                .empty(
                        "fo:conditional-page-master-reference",
                        "page-position",
                        "first",
                        "master-reference",
                        name + "-first")
                .empty("fo:conditional-page-master-reference", "master-reference", name + "-rest")
                .close()
                .close();
    }

    private static void page(XmlText fo, String name, String header, String width, String height) {
        fo.open(
                        "fo:simple-page-master",
                        "master-name",
                        name,
                        "page-width",
                        width,
                        "page-height",
                        height,
                        "margin-top",
                        HALF,
                        "margin-bottom",
                        MARGIN,
                        "margin-left",
                        BINDING,
                        "margin-right",
                        MARGIN)
                .empty("fo:region-body", "margin-top", HALF)
                .empty("fo:region-before", "region-name", header, "extent", HALF)
                .close();
    }

    /** Begins pages with numbers of their own; the caller writes their flow and closes them. */
    static void openSequence(XmlText fo, boolean isLandscape) {
        fo.open(
                        "fo:page-sequence",
                        "master-reference",
                        isLandscape ? "landscape" : "upright",
                        "initial-page-number",
                        "1",
                        "force-page-count",
                        "no-force")
                .open("fo:static-content", "flow-name", "numbered")
                .open("fo:block", "text-align", "center", "font-size", "14pt")
                .empty("fo:page-number")
                .close()
                .close()
                .open("fo:static-content", "flow-name", "xsl-footnote-separator")
                .open("fo:block", "space-before", "6pt", "line-height", "6pt")
                .empty(
                        "fo:leader",
                        "leader-pattern",
                        "rule",
                        "leader-length",
                        "50mm",
                        "rule-thickness",
                        "0.5pt")
                .close()
                .close();
    }
}
