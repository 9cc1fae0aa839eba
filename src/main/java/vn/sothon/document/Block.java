package vn.sothon.document;

import java.util.List;

/** A block of a document, in the terms of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
public sealed interface Block {

    /**
     * Quốc hiệu, tiêu ngữ, superior and issuing body, number and symbol, place and date.
     *
     * @param symbol the part after the blank number: "BC-UBND"
     * @param placeAndDate one line, the day left blank for the clerk
     */
    record Letterhead(
            List<String> superior, List<String> issuer, String symbol, List<Inline> placeAndDate)
            implements Block {}

    /** Tên loại and trích yếu, the latter in one or more lines. */
    record Title(String kind, List<List<Inline>> subject) implements Block {}

    /** "Kính gửi", in reports to a higher body where the template asks for it. */
    record Addressees(List<List<Inline>> addressees) implements Block {}

    /** A heading; level 1 is a part (centred, several lines), 2 is "I.", 3 is "1.", 4 is "1.1.". */
    record Heading(int level, List<List<Inline>> lines) implements Block {
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("heading level " + level);
            }
        }
    }

    /** A justified body paragraph; {@code -} and {@code +} are typed text, as offices do it. */
    record Paragraph(ParagraphKind kind, List<Inline> content) implements Block {}

    enum ParagraphKind {
        BODY,
        DASH,
        PLUS,
        LEGAL_BASIS
    }

    /** A table with a repeated header row; rows are not split over pages. */
    record Table(String caption, List<TableColumn> columns, List<List<List<Inline>>> rows)
            implements Block {}

    /** A column: its title, alignment and relative width. */
    record TableColumn(String title, Alignment alignment, int width) {}

    enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** Recipients at the left, the signer's authority and name at the right. */
    record Signature(List<List<Inline>> recipients, List<String> authority, String signer)
            implements Block {}
}
