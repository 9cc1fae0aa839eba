package vn.sothon.document.docx;

/** The styles the writer uses, known by name: Word and LibreOffice rename the ids. */
enum Style {
    BODY("Lời văn"),
    LEGAL_BASIS("Căn cứ"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    HEADING_4("heading 4"),
    NATION("Quốc hiệu"),
    MOTTO("Tiêu ngữ"),
    SUPERIOR("Cơ quan chủ quản"),
    ISSUER("Cơ quan ban hành"),
    NUMBER("Số và ký hiệu"),
    PLACE_AND_DATE("Địa danh và thời gian"),
    RULE("Đường kẻ"),
    GAP("Khoảng cách"),
    KIND("Tên loại"),
    SUBJECT("Trích yếu"),
    ADDRESSEE("Kính gửi"),
    ADDRESSEES("Kính gửi nhiều nơi"),
    CAPTION("caption"),
    COLUMN_TITLE("Đầu bảng"),
    CELL("Ô bảng"),
    RECIPIENTS("Nơi nhận"),
    RECIPIENT("Danh sách nơi nhận"),
    AUTHORITY("Quyền hạn ký"),
    SIGNER("Người ký"),
    DRAFTER("Ký hiệu người soạn thảo"),
    APPENDIX("Số phụ lục"),
    APPENDIX_TITLE("Tên phụ lục"),
    ATTACHED_TO("Kèm theo"),
    FOOTNOTE("footnote text"),
    FOOTNOTE_REFERENCE("footnote reference", "character"),
    MISSING("Thiếu số liệu", "character"),
    TABLE("Table Grid", "table");

    private final String title;
    private final String type;

    Style(String title) {
        this(title, "paragraph");
    }

    Style(String title, String type) {
        this.title = title;
        this.type = type;
    }

    /** The name in {@code w:name}, as in the style list of Word. */
    String title() {
        return title;
    }

    /** The value of {@code w:type}. */
    String type() {
        return type;
    }

    static Style heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }
}
