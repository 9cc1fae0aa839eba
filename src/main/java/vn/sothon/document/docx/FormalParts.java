package vn.sothon.document.docx;

import java.util.List;
import vn.sothon.document.Block.Addressees;
import vn.sothon.document.Block.Appendix;
import vn.sothon.document.Block.Letterhead;
import vn.sothon.document.Block.Signature;
import vn.sothon.document.Block.Title;
import vn.sothon.document.Inline;
import vn.sothon.document.Printed;
import vn.sothon.document.RuleLength;

/** Lays out what stands around the text, as Nghị định 30/2020, Phụ lục I, part II wants it. */
final class FormalParts {

    /** 97 mm: the Quốc hiệu needs 95.7 mm at 13 pt bold. */
    private static final int NATION_COLUMN = 5500;

    private final PartWriter part;
    private final int textWidth;

    FormalParts(PartWriter part, BaseFile.Page page) {
        this.part = part;
        this.textWidth = page.textWidth();
    }

    void letterhead(Letterhead letterhead) {
        int left = Math.max(textWidth - NATION_COLUMN, textWidth / 3);
        int right = textWidth - left;
        part.hair(); // before a table at its very beginning LibreOffice adds an empty line
        new TableWriter(part, List.of(left, right))
                .openInvisible()
                .sideBySide(() -> issuer(letterhead, left), () -> nation(right))
                .sideBySide(() -> number(letterhead), () -> placeAndDate(letterhead))
                .close();
    }

    private void issuer(Letterhead letterhead, int column) {
        letterhead.superior().forEach(line -> part.paragraph(Look.of(Style.SUPERIOR), line));
        letterhead.issuer().forEach(line -> part.paragraph(Look.of(Style.ISSUER), line));
        rule(RuleLength.belowIssuer(letterhead.issuer(), column), column);
    }

    private void nation(int column) {
        part.paragraph(Look.of(Style.NATION), Printed.nation());
        part.paragraph(Look.of(Style.MOTTO), Printed.motto());
        rule(RuleLength.belowMotto(), column);
    }

    private void number(Letterhead letterhead) {
        part.paragraph(Look.of(Style.NUMBER), Printed.number(letterhead.symbol()));
    }

    private void placeAndDate(Letterhead letterhead) {
        part.paragraph(Look.of(Style.PLACE_AND_DATE), letterhead.placeAndDate());
    }

    void title(Title title) {
        if (!title.kind().isBlank()) {
            part.paragraph(Look.of(Style.KIND), title.kind());
        }
        title.subject().forEach(line -> part.line(Look.of(Style.SUBJECT), line));
        rule(RuleLength.belowSubject(title.subject(), textWidth), textWidth);
        part.paragraph(Look.of(Style.GAP), List.of());
    }

    private void rule(int width, int column) {
        part.paragraph(Look.of(Style.RULE).inset((column - width) / 2), List.of());
    }

    void addressees(Addressees addressees) {
        List<List<Inline>> lines = addressees.addressees();
        Look label = Look.of(Style.ADDRESSEE).keepNext(true);
        if (lines.size() == 1) {
            part.paragraph(label, Printed.addressee(lines.getFirst()));
            return;
        }
        part.paragraph(label, Printed.addressees());
        lines.forEach(line -> part.line(Look.of(Style.ADDRESSEES), line));
    }

    void signature(Signature signature) {
        new TableWriter(part, TableWriter.part(textWidth, List.of(9, 11)))
                .openInvisible()
                .sideBySide(() -> recipients(signature), () -> signer(signature))
                .closeLast();
    }

    private void recipients(Signature signature) {
        List<List<Inline>> recipients = signature.recipients();
        if (!recipients.isEmpty()) {
            part.paragraph(Look.of(Style.RECIPIENTS), Printed.recipients());
            recipients.forEach(line -> part.line(Look.of(Style.RECIPIENT), line));
        }
        if (!signature.mark().isBlank()) {
            part.paragraph(Look.of(Style.DRAFTER), signature.mark());
        } else if (recipients.isEmpty()) {
            part.paragraph(Look.of(Style.GAP), List.of());
        }
    }

    void appendixHead(Appendix appendix) {
        part.paragraph(Look.of(Style.APPENDIX), Printed.appendix(appendix));
        appendix.title().forEach(line -> part.line(Look.of(Style.APPENDIX_TITLE), line));
        if (!appendix.attachedTo().isEmpty()) {
            part.line(Look.of(Style.ATTACHED_TO), appendix.attachedTo());
        }
        part.paragraph(Look.of(Style.GAP), List.of());
    }

    private void signer(Signature signature) {
        signature.authority().forEach(line -> part.paragraph(Look.of(Style.AUTHORITY), line));
        part.paragraph(Look.of(Style.SIGNER), signature.signer());
    }
}
