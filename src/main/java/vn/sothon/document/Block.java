package vn.sothon.document;

import java.util.List;

/** A block of a document, in the terms of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
public sealed interface Block extends Node {

    /**
     * Quốc hiệu, tiêu ngữ, superior and issuing body, number and symbol, place and date.
     *
     * @param superior the lines of the body above; empty where there is none to name
     * @param issuer the lines of the issuing body
     * @param symbol the part after the blank number: "BC-UBND"
     * @param placeAndDate one line, the day left blank for the clerk
     */
    record Letterhead(
            List<String> superior, List<String> issuer, String symbol, List<Inline> placeAndDate)
            implements Block {
        public Letterhead {
            superior = List.copyOf(superior);
            issuer = List.copyOf(issuer);
            placeAndDate = List.copyOf(placeAndDate);
        }
    }

    /** Tên loại and trích yếu, the latter in one or more lines. */
    record Title(String kind, List<List<Inline>> subject) implements Block {
        public Title {
            subject = copy(subject);
        }
    }

    /**
     * "Kính gửi", in reports to a higher body where the template asks for it.
     *
     * @param addressees one, printed on the same line, or several, each as typed with its dash and
     *     semicolon
     */
    record Addressees(List<List<Inline>> addressees) implements Block {
        public Addressees {
            addressees = copy(addressees);
        }
    }

    /** A heading; level 1 is a part (centred, several lines), 2 is "I.", 3 is "1.", 4 is "1.1.". */
    record Heading(int level, List<List<Inline>> lines) implements Block {
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("heading level " + level);
            }
            lines = copy(lines);
        }
    }

    /**
     * A justified body paragraph.
     *
     * @param content without the {@code -} or {@code +} of its kind, which the writers print as
     *     typed text, as offices do it
     */
    record Paragraph(ParagraphKind kind, List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        /** The content as it is printed, with the mark of its kind before it. */
        public List<Inline> printed() {
            return kind.mark().isEmpty() ? content : Printed.after(kind.mark(), content);
        }
    }

    /** What a paragraph begins with, and for {@link #LEGAL_BASIS} that it is italic. */
    enum ParagraphKind {
        BODY(""),
        DASH("- "),
        PLUS("+ "),
        LEGAL_BASIS("");

        private final String mark;

        ParagraphKind(String mark) {
            this.mark = mark;
        }

        /** The typed text before the content. */
        public String mark() {
            return mark;
        }
    }

    /**
     * A table whose header rows are repeated on every page; rows are not split over pages.
     *
     * @param caption empty for a table without one
     * @param rows each with one cell per column
     */
    record Table(String caption, List<TableColumn> columns, List<TableRow> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("a table without columns: " + caption);
            }
            for (TableRow row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            row.cells().size() + " cells in a row of " + columns.size());
                }
            }
        }

        /** The cells of the header, row by row; see {@link TableHeader}. */
        public List<List<TableHeader.Cell>> header() {
            return TableHeader.of(columns.stream().map(TableColumn::titles).toList());
        }
    }

    /**
     * A column: its titles, alignment and relative width.
     *
     * @param titles the outermost first; neighbours with the same outer title share its cell
     */
    record TableColumn(List<String> titles, Alignment alignment, int width) {
        public TableColumn {
            titles = List.copyOf(titles);
            if (titles.isEmpty()) {
                throw new IllegalArgumentException("a column without a title");
            }
            if (width < 1 || width > 1000) {
                throw new IllegalArgumentException("width " + width + " is not from 1 to 1000");
            }
        }
    }

    /**
     * A row of a table; a totals row is printed bold.
     *
     * @param revision where it is not {@link Revision#UNCHANGED}, nothing in the cells is marked
     */
    record TableRow(boolean isTotal, List<List<Inline>> cells, Revision revision) {
        public TableRow {
            cells = copy(cells);
            if (revision != Revision.UNCHANGED && Marks.areInLines(cells)) {
                throw new IllegalArgumentException("marks inside a row " + revision + ": " + cells);
            }
        }

        /** A row without marks, or with marks in its cells. */
        public TableRow(boolean isTotal, List<List<Inline>> cells) {
            this(isTotal, cells, Revision.UNCHANGED);
        }

        /** The cells as they are printed, those of totals in bold. */
        public List<List<Inline>> printed() {
            return isTotal ? cells.stream().map(TableRow::bold).toList() : cells;
        }

        private static List<Inline> bold(List<Inline> cell) {
            return cell.stream().map(TableRow::bold).toList();
        }

        private static Inline bold(Inline inline) {
            return switch (inline) {
                case Inline.Text text -> new Inline.Text(text.text(), true, text.italic());
                case Inline.Missing missing -> missing;
                case Inline.Footnote footnote -> footnote;
                case Inline.Revised(Revision revision, Inline content) ->
                        new Inline.Revised(revision, bold(content));
            };
        }
    }

    enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * Recipients at the left, the signer's authority and name at the right.
     *
     * @param recipients each as typed, with its dash and semicolon: "- Sở Nội vụ;"
     * @param authority the lines above the signature: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", …
     * @param mark of the drafter and the number of copies, "PL.(300)"; empty where there is none
     *     (Phụ lục I, III.3)
     */
    record Signature(
            List<List<Inline>> recipients, List<String> authority, String signer, String mark)
            implements Block {
        public Signature {
            recipients = copy(recipients);
            authority = List.copyOf(authority);
        }
    }

    /**
     * An appendix: it begins on a page of its own and its pages are numbered on their own (Phụ lục
     * I, III.1).
     *
     * @param number Roman; empty where it is the only one
     * @param title in one or more lines
     * @param attachedTo "(Kèm theo Báo cáo số …)"; empty where nothing is to be said
     * @param revision where it is not {@link Revision#UNCHANGED}, nothing inside is marked
     */
    record Appendix(
            String number,
            List<List<Inline>> title,
            List<Inline> attachedTo,
            boolean isLandscape,
            List<Block> blocks,
            Revision revision)
            implements Block {
        public Appendix {
            title = copy(title);
            attachedTo = List.copyOf(attachedTo);
            blocks = List.copyOf(blocks);
            if (blocks.stream().anyMatch(Appendix.class::isInstance)) {
                throw new IllegalArgumentException("an appendix in the appendix " + number);
            }
            boolean isMarked =
                    Marks.areInLines(title)
                            || Marks.areInLines(List.of(attachedTo))
                            || Marks.areInBlocks(blocks);
            if (revision != Revision.UNCHANGED && isMarked) {
                throw new IllegalArgumentException(
                        "marks inside the appendix " + number + " " + revision);
            }
        }

        /** An appendix without marks, or with marks inside. */
        public Appendix(
                String number,
                List<List<Inline>> title,
                List<Inline> attachedTo,
                boolean isLandscape,
                List<Block> blocks) {
            this(number, title, attachedTo, isLandscape, blocks, Revision.UNCHANGED);
        }
    }

    /**
     * A whole block that an older draft did not have, or that only the older draft had. Rows and
     * appendices, which their surroundings must know as such, bear their revision themselves.
     */
    record Revised(Revision revision, Block block) implements Block {
        public Revised {
            if (revision == Revision.UNCHANGED || block instanceof Appendix || Marks.areIn(block)) {
                throw new IllegalArgumentException(revision + " cannot mark " + block);
            }
        }

        @Override
        public Block unmarked() {
            return block;
        }
    }

    /** The block that is inserted or deleted, or this one. */
    default Block unmarked() {
        return this;
    }

    private static List<List<Inline>> copy(List<List<Inline>> lines) {
        return lines.stream().map(List::copyOf).toList();
    }
}
