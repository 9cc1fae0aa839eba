package vn.sothon.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * How paragraphs look, in the values of the product's base file. Between two of them the larger of
 * both spaces stands, as in Word.
 */
enum FoStyle {
    BODY(14, "justify", Weight.LIGHT, Lines.OPEN, "text-indent=12.7mm", "space-after=6pt"),
    LEGAL_BASIS(
            14,
            "justify",
            Weight.LIGHT,
            Lines.OPEN,
            "text-indent=12.7mm",
            "space-after=6pt",
            "font-style=italic"),
    HEADING_1(14, "center", Weight.BOLD, Lines.OPEN, "space-before=12pt", "space-after=6pt"),
    HEADING(
            14,
            "justify",
            Weight.BOLD,
            Lines.OPEN,
            "text-indent=12.7mm",
            "space-before=6pt",
            "space-after=6pt"),
    NATION(13, "center", Weight.BOLD, Lines.SINGLE),
    MOTTO(14, "center", Weight.BOLD, Lines.SINGLE),
    SUPERIOR(13, "center", Weight.LIGHT, Lines.SINGLE),
    ISSUER(13, "center", Weight.BOLD, Lines.SINGLE),
    NUMBER(
            13,
            "center",
            Weight.LIGHT,
            Lines.SINGLE,
            "space-before=6pt",
            "space-before.conditionality=retain"),
    PLACE_AND_DATE(
            14,
            "center",
            Weight.LIGHT,
            Lines.SINGLE,
            "space-before=6pt",
            "space-before.conditionality=retain",
            "font-style=italic"),
    KIND(14, "center", Weight.BOLD, Lines.SINGLE, "space-before=12pt"),
    SUBJECT(14, "center", Weight.BOLD, Lines.SINGLE),
    ADDRESSEE(14, "center", Weight.LIGHT, Lines.OPEN, "space-after=6pt"),
    ADDRESSEES(
            14,
            "justify",
            Weight.LIGHT,
            Lines.OPEN,
            "start-indent=40mm",
            "text-indent=-3.5mm",
            "space-after=3pt"),
    CAPTION(13, "center", Weight.BOLD, Lines.SINGLE, "space-before=6pt", "space-after=3pt"),
    COLUMN_TITLE(12, "center", Weight.BOLD, Lines.SINGLE),
    CELL(12, "start", Weight.LIGHT, Lines.SINGLE),
    RECIPIENTS(12, "start", Weight.BOLD, Lines.SINGLE, "font-style=italic"),
    RECIPIENT(11, "start", Weight.LIGHT, Lines.SINGLE),
    DRAFTER(
            11,
            "start",
            Weight.LIGHT,
            Lines.SINGLE,
            "space-before=6pt",
            "text-transform=uppercase"),
    AUTHORITY(14, "center", Weight.BOLD, Lines.SINGLE),
    SIGNER(
            14,
            "center",
            Weight.BOLD,
            Lines.SINGLE,
            "space-before=75pt",
            "space-before.conditionality=retain"),
    APPENDIX(14, "center", Weight.BOLD, Lines.SINGLE),
    APPENDIX_TITLE(14, "center", Weight.BOLD, Lines.SINGLE),
    ATTACHED_TO(14, "center", Weight.LIGHT, Lines.SINGLE, "space-after=6pt", "font-style=italic"),
    NOTE(10, "justify", Weight.LIGHT, Lines.SINGLE, "font-style=normal");

    private enum Weight {
        LIGHT,
        BOLD
    }

    /** How far lines stand apart: the font itself makes single lines 1.15 high. */
    private enum Lines {
        SINGLE,
        OPEN
    }

    private final int size;
    private final String alignment;
    private final Weight weight;
    private final Lines lines;
    private final String more;

    FoStyle(int size, String alignment, Weight weight, Lines lines, String... more) {
        this.size = size;
        this.alignment = alignment;
        this.weight = weight;
        this.lines = lines;
        this.more = String.join(";", more);
    }

    /**
     * The attributes of {@code fo:block}: name, value, name, value ….
     *
     * @param given further ones, in the same form
     */
    String[] attributes(String... given) {
        List<String> all = new ArrayList<>();
        all.addAll(List.of("font-size", size + "pt"));
        all.addAll(List.of("font-weight", weight == Weight.BOLD ? "bold" : "normal"));
        all.addAll(List.of("line-height", lines == Lines.OPEN ? "1.264" : "1.15"));
        if (!List.of(given).contains("text-align")) {
            all.addAll(List.of("text-align", alignment));
        }
        if (!more.isEmpty()) {
            all.addAll(List.of(more.split("[=;]", -1)));
        }
        all.addAll(List.of(given));
        return all.toArray(String[]::new);
    }
}
