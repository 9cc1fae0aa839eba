package vn.sothon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sothon.document.Block.Addressees;
import vn.sothon.document.Block.Alignment;
import vn.sothon.document.Block.Appendix;
import vn.sothon.document.Block.Letterhead;
import vn.sothon.document.Block.Paragraph;
import vn.sothon.document.Block.ParagraphKind;
import vn.sothon.document.Block.Signature;
import vn.sothon.document.Block.Table;
import vn.sothon.document.Block.TableColumn;
import vn.sothon.document.Block.TableRow;
import vn.sothon.document.Block.Title;
import vn.sothon.document.Inline.Missing;
import vn.sothon.document.Inline.Text;

/** A report that uses everything a document can hold. */
public final class SampleDocument {

    private static final String BEGINNING =
            """
            \uE0020\uE002
            \uE0021\uE002
            \uE0022\uE002

            > Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
            > Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ.
            Thực hiện Công văn số 2154/SNV-BTĐKT, ngày 31/10/2025 của Sở Nội vụ tỉnh Quảng Ngãi về
              việc báo cáo kết quả công tác thi đua khen thưởng năm 2025 và phương hướng nhiệm vụ
              công tác năm 2026, UBND xã Xốp báo cáo như sau:

            # Phần I | KẾT QUẢ THỰC HIỆN NHIỆM VỤ CÔNG TÁC THI ĐUA, | KHEN THƯỞNG NĂM 2025
            ## I. ĐẶC ĐIỂM TÌNH HÌNH
            ### 1. Đặc điểm tình hình chung của địa phương
            Xã Xốp được thành lập tại Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban \
            Thường vụ Quốc hội, diện tích tự nhiên 265,86 km², có 11 thôn với 1.656 hộ/6.318 nhân \
            khẩu (*đa số là đồng bào dân tộc Gié - Triêng*); hộ nghèo \uE0023\uE002.
            ## II. KẾT QUẢ THỰC HIỆN
            #### 2.2. Kết quả thực hiện phong trào thi đua do tỉnh phát động
            - Phong trào thi đua thực hiện chỉ tiêu, nhiệm vụ phát triển kinh tế - xã hội
            + Tổng diện tích các loại cây trồng chính 1.895 ha/1.932 ha, đạt 98,09% kế \
            hoạch\uE0024\uE002; đàn gia súc 6.102/7.250 con\uE0025\uE002, đạt 84,17% kế hoạch.
            * Lĩnh vực văn hóa:
            **4.2. Hoạt động của Hội đồng:** quy trình bình xét ***công khai***, đúng luật.
            \uE0026\uE002
            """;

    private static final String END =
            """
            # Phần II | PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026
            Tiếp tục quán triệt chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước.
            Trên đây là báo cáo kết quả thực hiện công tác thi đua, khen thưởng năm 2025 và phương \
            hướng, nhiệm vụ năm 2026, UBND xã Xốp báo cáo để Sở Nội vụ tỉnh biết, tổng hợp./.
            \uE0027\uE002
            \uE0028\uE002
            \uE0029\uE002
            """;

    private static final String LONG =
            "- Bám sát kế hoạch phát triển kinh tế - xã hội của xã và nhiệm vụ chính trị của địa"
                    + " phương để phát động phong trào thi đua thường xuyên, thi đua chuyên đề năm"
                    + " 2026, bảo đảm thiết thực, tiết kiệm và đúng quy định của pháp luật.\n";

    private SampleDocument() {}

    /** About one page, with every block and inline. */
    public static Document everything() {
        return new Document(MarkupParser.parse(BEGINNING + END, nodes("Hộ nghèo – Thôn Loong")));
    }

    /** The same over several pages. */
    public static Document severalPages() {
        String markup = BEGINNING + LONG.repeat(30) + END;
        return new Document(MarkupParser.parse(markup, nodes("Hộ nghèo – Thôn Loong")));
    }

    /** A document in which every value a person or an office can give is this one. */
    public static Document with(String value) {
        String literal = Markup.literal(value);
        String markup = BEGINNING.replace("Xốp", literal).replace("265,86", literal) + END;
        List<Node> nodes = new ArrayList<>(nodes(value));
        nodes.set(0, new Letterhead(List.of(value), List.of(value), value, text(value)));
        nodes.set(1, new Title(value, List.of(text(value))));
        nodes.set(2, new Addressees(List.of(text(value), text(value))));
        nodes.set(4, MarkupParser.footnote(literal + "\n*" + literal + "x*", nodes));
        nodes.set(6, table(value));
        nodes.set(7, new Signature(List.of(text(value)), List.of(value), value, value));
        return new Document(MarkupParser.parse(markup, nodes));
    }

    private static List<Node> nodes(String missing) {
        Missing gap = new Missing(missing);
        return List.of(
                new Letterhead(
                        List.of("UBND TỈNH QUẢNG NGÃI"),
                        List.of("ỦY BAN NHÂN DÂN", "XÃ XỐP"),
                        "BC-UBND",
                        text("Xã Xốp, ngày        tháng 11 năm 2025")),
                new Title(
                        "BÁO CÁO",
                        List.of(
                                text("Kết quả thực hiện công tác thi đua khen thưởng năm 2025"),
                                text("và phương hướng nhiệm vụ công tác năm 2026"))),
                new Addressees(List.of(text("Sở Nội vụ tỉnh Quảng Ngãi."))),
                gap,
                MarkupParser.footnote(
                        """
                        Diện tích cây lúa cả năm 660/668 ha; *cây ngô* 17/38 ha; sắn 125/140 ha.
                        + Diện tích cây cà phê 678,8/800 ha, đạt **84,85%** kế hoạch; mắc ca \uE0020\uE002.
                        """,
                        List.of(gap)),
                MarkupParser.footnote(
                        "Đàn trâu 1.051/1.150 con; đàn bò 2.481/3.200 con.", List.of()),
                table("Tổng đàn gia súc"),
                new Signature(
                        List.of(
                                text("- Sở Nội vụ;"),
                                text("- Thường trực Đảng ủy (b/c);"),
                                text("- Chủ tịch, các PCT UBND xã;"),
                                text("- Lưu: VT.")),
                        List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
                        "Nguyễn Văn Mẫu",
                        "PL.(15)"),
                appendix("I", false),
                appendix("II", true));
    }

    private static Table table(String target) {
        return new Table(
                "Bảng 1. Kết quả các chỉ tiêu",
                List.of(
                        new TableColumn(List.of("TT"), Alignment.CENTRE, 6),
                        new TableColumn(List.of("Chỉ tiêu"), Alignment.LEFT, 34),
                        new TableColumn(List.of("ĐVT"), Alignment.CENTRE, 10),
                        new TableColumn(List.of("Số lượng", "Kế hoạch"), Alignment.RIGHT, 15),
                        new TableColumn(List.of("Số lượng", "Thực hiện"), Alignment.RIGHT, 15),
                        new TableColumn(List.of("Tỷ lệ (%)"), Alignment.RIGHT, 14)),
                List.of(
                        row(false, "1", target, "con", "7.250", "6.102", "84,17"),
                        row(false, "2", "Diện tích cây trồng chính", "ha", "1.932", "1.895", ""),
                        row(true, "", "Tổng cộng", "", "9.182", "7.997", "87,09")));
    }

    private static TableRow row(boolean isTotal, String... words) {
        return new TableRow(isTotal, Stream.of(words).map(SampleDocument::text).toList());
    }

    private static Appendix appendix(String number, boolean isLandscape) {
        return new Appendix(
                number,
                List.of(text("KẾT QUẢ KHEN THƯỞNG"), text("CỦA CÁC TẬP THỂ, CÁ NHÂN")),
                text("(Kèm theo Báo cáo số …/BC-UBND ngày … tháng … năm 2025 của UBND xã Xốp)"),
                isLandscape,
                List.of(
                        new Paragraph(ParagraphKind.BODY, text("Danh sách gồm ba tập thể.")),
                        table("Phụ lục " + number)));
    }

    private static List<Inline> text(String words) {
        return words.isEmpty() ? List.of() : List.of(new Text(words, false, false));
    }
}
