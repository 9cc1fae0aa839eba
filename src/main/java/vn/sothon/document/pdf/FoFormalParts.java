package vn.sothon.document.pdf;

import java.util.List;
import vn.sothon.document.Block.Addressees;
import vn.sothon.document.Block.Appendix;
import vn.sothon.document.Block.Letterhead;
import vn.sothon.document.Block.Signature;
import vn.sothon.document.Block.Title;
import vn.sothon.document.Inline;
import vn.sothon.document.Printed;
import vn.sothon.document.RuleLength;
import vn.sothon.document.XmlText;

/** Lays out what stands around the text, as Nghị định 30/2020, Phụ lục I, part II wants it. */
final class FoFormalParts {

    /** 63 and 97 mm: the Quốc hiệu needs 95.7 mm at 13 pt bold. */
    private static final List<Integer> LETTERHEAD = List.of(63, 97);

    private static final List<Integer> SIGNATURE = List.of(9, 11);

    /** Of the 63 mm, in twips. */
    private static final int ISSUER_WIDTH = 3572;

    /** Of the 160 mm between the margins, in twips. */
    private static final int TEXT_WIDTH = 9071;

    private static final int TWIPS_PER_POINT = 20;
    private static final String[] TOGETHER = {"keep-with-next.within-page", "always"};

    private final XmlText fo;
    private final FoInlines inlines;
    private final FoTable tables;

    FoFormalParts(XmlText fo, FoInlines inlines, FoTable tables) {
        this.fo = fo;
        this.inlines = inlines;
        this.tables = tables;
    }

    void letterhead(Letterhead letterhead) {
        tables.sideBySide(
                LETTERHEAD,
                List.of(
                        List.of(() -> issuer(letterhead), this::nation),
                        List.of(
                                () ->
                                        inlines.paragraph(
                                                FoStyle.NUMBER,
                                                Printed.number(letterhead.symbol())),
                                () ->
                                        inlines.paragraph(
                                                FoStyle.PLACE_AND_DATE,
                                                letterhead.placeAndDate()))));
    }

    private void issuer(Letterhead letterhead) {
        letterhead.superior().forEach(line -> inlines.paragraph(FoStyle.SUPERIOR, line));
        letterhead.issuer().forEach(line -> inlines.paragraph(FoStyle.ISSUER, line));
        rule(RuleLength.belowIssuer(letterhead.issuer(), ISSUER_WIDTH));
    }

    private void nation() {
        inlines.paragraph(FoStyle.NATION, Printed.nation());
        inlines.paragraph(FoStyle.MOTTO, Printed.motto());
        rule(RuleLength.belowMotto());
    }

    void title(Title title) {
        if (!title.kind().isBlank()) {
            inlines.paragraph(FoStyle.KIND, title.kind(), TOGETHER);
        }
        title.subject().forEach(line -> inlines.paragraph(FoStyle.SUBJECT, line, TOGETHER));
        rule(RuleLength.belowSubject(title.subject(), TEXT_WIDTH));
        fo.open("fo:block", "space-after", "8pt").close();
    }

    private void rule(int twips) {
        fo.open(
                "fo:block",
                "text-align",
                "center",
                "font-size",
                "4pt",
                "line-height",
                "5pt",
                "space-before",
                "2pt");
        String length = (twips / TWIPS_PER_POINT) + "pt";
        fo.empty(
                "fo:leader",
                "leader-pattern",
                "rule",
                "rule-thickness",
                "0.75pt",
                "leader-length",
                length);
        fo.close();
    }

    void addressees(Addressees addressees) {
        List<List<Inline>> lines = addressees.addressees();
        if (lines.size() == 1) {
            inlines.paragraph(FoStyle.ADDRESSEE, Printed.addressee(lines.getFirst()));
            return;
        }
        inlines.paragraph(FoStyle.ADDRESSEE, Printed.addressees(), TOGETHER);
        lines.forEach(line -> inlines.paragraph(FoStyle.ADDRESSEES, line));
    }

    void signature(Signature signature) {
        tables.sideBySide(
                SIGNATURE,
                List.of(List.of(() -> recipients(signature), () -> signer(signature))),
                "space-before",
                "8pt");
    }

    private void recipients(Signature signature) {
        if (!signature.recipients().isEmpty()) {
            inlines.paragraph(FoStyle.RECIPIENTS, Printed.recipients());
            signature.recipients().forEach(line -> inlines.paragraph(FoStyle.RECIPIENT, line));
        }
        if (!signature.mark().isBlank()) {
            inlines.paragraph(FoStyle.DRAFTER, signature.mark());
        }
        fo.empty("fo:block");
    }

    private void signer(Signature signature) {
        signature.authority().forEach(line -> inlines.paragraph(FoStyle.AUTHORITY, line));
        inlines.paragraph(FoStyle.SIGNER, signature.signer());
    }

    void appendixHead(Appendix appendix) {
        inlines.paragraph(FoStyle.APPENDIX, Printed.appendix(appendix), TOGETHER);
        appendix.title().forEach(line -> inlines.paragraph(FoStyle.APPENDIX_TITLE, line, TOGETHER));
        if (!appendix.attachedTo().isEmpty()) {
            inlines.paragraph(FoStyle.ATTACHED_TO, appendix.attachedTo(), TOGETHER);
        }
        fo.open("fo:block", "space-after", "6pt").close();
    }
}
