package vn.sothon.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sothon.answer.Answer;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.UnitKind;

/** Whatever is said, in whatever order, is answered with a sentence. */
class AnyWordsPropertiesTest {

    private static final List<String> WORDS =
            List.of(
                    "152",
                    "1.57",
                    "4.300/4.500",
                    "60,5/62",
                    "60,5",
                    "khoảng 150 hộ",
                    "không có",
                    "chưa có số liệu",
                    "bỏ qua",
                    "quay lại",
                    "gửi",
                    "xong",
                    "sửa",
                    "sửa 1",
                    "sửa 1 155",
                    "sửa lúa 61/62",
                    "lúa 61/62",
                    "152 hộ, 570 khẩu",
                    "đúng",
                    "dung",
                    "dừng",
                    "thiếu",
                    "mục",
                    "mục 2",
                    "mục 4",
                    "mục 99",
                    "xem",
                    "xóa 1",
                    "như năm trước",
                    "nhắc lại",
                    "tiếp tục",
                    "Nhập lại",
                    "có dịch bệnh",
                    "1",
                    "2",
                    "tả lợn châu Phi",
                    "nhập nhầm",
                    "thôi",
                    "không phải 152, 153",
                    "đổi thôn",
                    "Thủy điện Đăk Mi 1; 33/QĐ-UBND; 23/01/2024; UBND tỉnh; chấp thuận",
                    "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ về việc phân cấp",
                    "Nghị định",
                    "; ; ;",
                    "18/96",
                    "2, 3, 6-9",
                    "tất cả",
                    "/tiendo",
                    "/khongco",
                    "<b>${x}</b>",
                    "\u0000\u202E",
                    "😀",
                    " ",
                    "Đường vào thôn còn khó.\nMưa nhiều.");

    @Provide
    Arbitrary<List<String>> talk() {
        return Arbitraries.of(WORDS).list().ofMinSize(5).ofMaxSize(40);
    }

    @Property(tries = 150)
    void a_village_head_always_gets_a_sentence(@ForAll("talk") List<String> words) {
        Scenario scenario =
                Scenario.of(new Respondent(UnitKind.VILLAGE, ""), "thôn Đăk Book")
                        .lastYear("households", Answer.Figure.of(148));

        talk(scenario, words);
    }

    @Property(tries = 150)
    void an_office_always_gets_a_sentence(@ForAll("talk") List<String> words) {
        talk(
                Scenario.of(new Respondent(UnitKind.OFFICE, "economic"), "Phòng Kinh tế")
                        .alsoReportsFor(8, new Respondent(UnitKind.OFFICE, "culture"), "Phòng VH"),
                words);
    }

    private static void talk(Scenario scenario, List<String> words) {
        scenario.says("bắt đầu").says("bắt đầu").says("Phòng Kinh tế").says("bắt đầu");
        for (int i = 0; i < words.size(); i++) {
            scenario.says(words.get(i));
            assertThat(scenario.lastReply().text()).as(scenario.transcript()).isNotBlank();
            if (i % 5 == 4) {
                scenario.edits(words.get(i), words.get(i - 1));
                scenario.replies(scenario.lastReply().text(), "61/62");
            }
            if (i % 7 == 6) {
                scenario.sends(IncomingMessage.Kind.STICKER);
            }
        }
    }
}
