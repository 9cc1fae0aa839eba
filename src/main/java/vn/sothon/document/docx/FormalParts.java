package vn.sothon.document.docx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sothon.document.Block.Addressees;
import vn.sothon.document.Block.Appendix;
import vn.sothon.document.Block.Letterhead;
import vn.sothon.document.Block.Signature;
import vn.sothon.document.Block.Title;
import vn.sothon.document.Inline;
import vn.sothon.document.Inline.Text;
import vn.sothon.document.Printed;
import vn.sothon.document.TimesBold;

/** Lays out what stands around the text, as Nghị định 30/2020, Phụ lục I, part II wants it. */
final class FormalParts {

    /** 97 mm: the Quốc hiệu needs 95.7 mm at 13 pt bold. */
    private static final int NATION_COLUMN = 5500;

    private static final int SMALL = 26;
    private static final int USUAL = 28;

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
        rule(shortRule(letterhead.issuer(), SMALL, column), column);
    }

    private void nation(int column) {
        part.paragraph(Look.of(Style.NATION), Printed.nation());
        part.paragraph(Look.of(Style.MOTTO), Printed.motto());
        rule(TimesBold.width(Printed.motto(), USUAL), column);
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
        title.subject().forEach(line -> part.paragraph(Look.of(Style.SUBJECT), line));
        List<String> lines = title.subject().stream().map(FormalParts::words).toList();
        rule(shortRule(lines, USUAL, textWidth), textWidth);
        part.paragraph(Look.of(Style.GAP), List.of());
    }

    /** A rule between a third and a half of the longest line. */
    private static int shortRule(List<String> lines, int size, int column) {
        int longest = lines.stream().mapToInt(line -> TimesBold.width(line, size)).max().orElse(0);
        return Math.min(longest, column) * 2 / 5;
    }

    private void rule(int width, int column) {
        part.paragraph(Look.of(Style.RULE).inset((column - width) / 2), List.of());
    }

    private static String words(List<Inline> content) {
        return content.stream()
                .map(inline ->
                        switch (inline) {
                            case Text text -> text.text();
                            case Inline.Missing missing -> Printed.missing(missing);
                            case Inline.Footnote footnote -> "";
                        })
                .collect(Collectors.joining());
    }

    void addressees(Addressees addressees) {
        List<List<Inline>> lines = addressees.addressees();
        Look label = Look.of(Style.ADDRESSEE).keepNext(true);
        if (lines.size() == 1) {
            Text before = new Text(Printed.addressees() + " ", false, false);
            part.paragraph(label, joined(before, lines.getFirst()));
            return;
        }
        part.paragraph(label, Printed.addressees());
        lines.forEach(line -> part.paragraph(Look.of(Style.ADDRESSEES), line));
    }

    private static List<Inline> joined(Inline first, List<Inline> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
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
            recipients.forEach(line -> part.paragraph(Look.of(Style.RECIPIENT), line));
        }
        if (!signature.mark().isBlank()) {
            part.paragraph(Look.of(Style.DRAFTER), signature.mark());
        } else if (recipients.isEmpty()) {
            part.paragraph(Look.of(Style.GAP), List.of());
        }
    }

    void appendixHead(Appendix appendix) {
        part.paragraph(Look.of(Style.APPENDIX), Printed.appendix(appendix));
        appendix.title().forEach(line -> part.paragraph(Look.of(Style.APPENDIX_TITLE), line));
        if (!appendix.attachedTo().isEmpty()) {
            part.paragraph(Look.of(Style.ATTACHED_TO), appendix.attachedTo());
        }
        part.paragraph(Look.of(Style.GAP), List.of());
    }

    private void signer(Signature signature) {
        signature.authority().forEach(line -> part.paragraph(Look.of(Style.AUTHORITY), line));
        part.paragraph(Look.of(Style.SIGNER), signature.signer());
    }
}
