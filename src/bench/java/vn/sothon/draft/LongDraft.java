package vn.sothon.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.document.Document;
import vn.sothon.figures.FigureBook;
import vn.sothon.fixture.SmallReport;

/**
 * A draft of a chosen length: sections with two paragraphs and footnotes each, tables between them.
 *
 * @param more paragraphs in each section, without figures
 * @param footnotes in each section
 * @param tables spread over the sections
 */
record LongDraft(int sections, int more, int footnotes, int tables) {

    private static final DraftContext CONTEXT =
            new DraftContext("xã Xốp", "tỉnh Quảng Ngãi", 2025, YearMonth.of(2025, 11));

    private static final String BEGINNING =
            """
            <@letterhead superior="UBND TỈNH QUẢNG NGÃI" issuer=["ỦY BAN NHÂN DÂN", "XÃ XỐP"] symbol="BC-UBND">
            Xã Xốp, ngày      tháng 11 năm ${year}
            </@letterhead>
            <@title kind="BÁO CÁO">
            Kết quả thực hiện công tác thi đua khen thưởng năm ${year}
            và phương hướng nhiệm vụ công tác năm ${next_year}
            </@title>
            # Phần I | KẾT QUẢ THỰC HIỆN NHIỆM VỤ CÔNG TÁC THI ĐUA, | KHEN THƯỞNG NĂM ${year}
            """;

    private static final String PARAGRAPHS =
            """
            ### {section}. Kết quả thực hiện phong trào thi đua thứ {section}
            Toàn xã có ${num(s.households)} hộ/${num(s.people)} nhân khẩu (*đa số là đồng bào dân tộc thiểu số*); \
            diện tích lúa ${num(s.rice)} ha, đạt ${pct(s.rice)} kế hoạch{first notes}. Phong trào được triển khai đồng bộ ở các thôn, \
            gắn với việc xây dựng nông thôn mới, giảm nghèo bền vững; cấp ủy, chính quyền, Mặt trận và các đoàn thể \
            phối hợp tuyên truyền, vận động nhân dân tham gia, kịp thời biểu dương tập thể, cá nhân điển hình.
            + Thu ngân sách trên địa bàn ${money(s.budget)}; **công tác khen thưởng** được thực hiện công khai, đúng \
            đối tượng, đúng thẩm quyền, ưu tiên người trực tiếp lao động, sản xuất, học tập và công tác; không có đơn thư \
            khiếu nại, tố cáo về thi đua, khen thưởng; hồ sơ được lưu trữ đầy đủ theo quy định{other notes}.
            """;

    private static final String PARAGRAPH =
            """
            - Những việc còn hạn chế: một số thôn báo cáo chậm, số liệu phải tổng hợp nhiều lần; việc phát hiện, bồi \
            dưỡng, nhân rộng điển hình tiên tiến chưa thường xuyên; công tác kiểm tra, giám sát phong trào còn ít.
            """;

    private static final String NOTE =
            """
            <@footnote>
            Diện tích lúa thực hiện ${num(s.rice)} ha, *đạt ${pct(s.rice)} kế hoạch được giao*, trong đó có diện tích \
            của các thôn vùng cao được hỗ trợ giống và phân bón.
            + Số hộ tham gia ${num(s.households)} hộ.
            </@footnote>\
            """;

    private static final String TABLE =
            """
            <@table caption="Bảng {table}. Kết quả các chỉ tiêu" columns="TT:c:6|Chỉ tiêu:l:34|ĐVT:c:10|Số lượng > Kế hoạch:r:15|Số lượng > Thực hiện:r:15">
            <#list 1..12 as i>
            ${i} | Diện tích cây trồng chính trên địa bàn xã | ha | ${num(s.rice)} | ${num(s.households)}
            </#list>
            = | Tổng cộng | ha | ${num(s.rice)} | ${num(s.households)}
            </@table>
            """;

    private static final String END =
            """
            Trên đây là báo cáo kết quả thực hiện công tác thi đua, khen thưởng năm ${year}./.
            <@signature authority=["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"] signer="Nguyễn Văn Mẫu">
            - Sở Nội vụ;
            - Lưu: VT.
            </@signature>
            """;

    /** Ten pages with 18 footnotes and 2 tables. */
    static LongDraft tenPages() {
        return new LongDraft(9, 4, 2, 2);
    }

    /** Sixty pages with 200 footnotes and 40 tables. */
    static LongDraft sixtyPages() {
        return new LongDraft(50, 0, 4, 40);
    }

    /** The base file of the product. */
    static byte[] base() {
        try {
            return Files.readAllBytes(Path.of("templates", "base.docx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DraftTemplate template() {
        var files = new TreeMap<String, String>();
        files.put("long/draft.ftl", wording());
        return DraftTemplate.of(new TemplateSources("long/draft.ftl", files));
    }

    static FigureBook book() {
        ReportDefinition definition = SmallReport.definition();
        return FigureBook.assemble(
                definition, new SampleAnswers("Chữ", true).answered(definition), List.of());
    }

    static Document document(DraftTemplate template, FigureBook book) {
        return DraftAssembler.assemble(template, book, CONTEXT);
    }

    private String wording() {
        StringBuilder wording = new StringBuilder(BEGINNING);
        int written = 0;
        for (int section = 1; section <= sections; section++) {
            int first = footnotes / 2;
            wording.append(
                    PARAGRAPHS
                            .replace("{section}", Integer.toString(section))
                            .replace("{first notes}", NOTE.repeat(first))
                            .replace("{other notes}", NOTE.repeat(footnotes - first)));
            wording.append(PARAGRAPH.repeat(1 + more));
            for (; written < tables * section / sections; written++) {
                wording.append(TABLE.replace("{table}", Integer.toString(written + 1)));
            }
        }
        return wording.append(END).toString();
    }
}
