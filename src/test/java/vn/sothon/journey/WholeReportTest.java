package vn.sothon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sothon.campaign.ProgressBoard;
import vn.sothon.demo.WholeCommune;
import vn.sothon.draft.shelf.Drafts;
import vn.sothon.fixture.RunningServer;

/**
 * The report of xã Xốp for 2025, chatted in by eleven villages, three schools, three offices, the
 * police and the military. The villages' values add up to the printed totals of the parts; the
 * report's own wrong totals (1.895 ha, 88,62 %, 98,85 %, 98,09 %) come out as its parts give them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeReportTest {

    private final RunningServer server = RunningServer.demo();
    private String body = "";
    private String notes = "";

    @BeforeAll
    void chat() throws IOException {
        WholeCommune commune = new WholeCommune(server);
        commune.everybodyAnswers();
        byte[] docx =
                server.bean(Drafts.class)
                        .copy(commune.campaign(), Optional.empty())
                        .file()
                        .content();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            body =
                    document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .collect(Collectors.joining("\n"));
            notes =
                    document.getFootnotes().stream()
                            .flatMap(note -> note.getParagraphs().stream())
                            .map(XWPFParagraph::getText)
                            .collect(Collectors.joining("\n"));
        }
        assertThat(
                        server.bean(ProgressBoard.class)
                                .of(commune.campaign().id())
                                .orElseThrow()
                                .submittedSections())
                .isEqualTo(66);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void nothing_is_missing() {
        assertThat(body + notes).doesNotContain("chưa có:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2154/SNV-BTĐKT",
                "1677/NQ-UBTVQH15",
                "02 đơn vị",
                "265,86 km²",
                "11 thôn",
                "1.656 hộ/6.318 nhân khẩu",
                "152/2025/NĐ-CP",
                "15/2025/TT-BNV",
                "30/QĐ-UBND",
                "31/QĐ-UBND",
                "100%",
                "18/96",
                "445 người",
                "134 người",
                "311 người",
                "600 người",
                "không có dịch bệnh",
                "1.763,45/1.932 ha, đạt 91,28%",
                "6.102/7.250 con, đạt 84,17%",
                "4,36/9 tấn, đạt 48,44%",
                "03 dự án thủy điện",
                "02 dự án",
                "02 đồ án quy hoạch",
                "03 sản phẩm",
                "03 cá nhân",
                "01 tập thể",
                "02 cá nhân",
                "03 tập thể",
                "20 cá nhân",
                "66 cá nhân",
                "01 chuyên viên"
            })
    void a_figure_of_the_body_is_in_the_draft(String figure) {
        assertThat(body).contains(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "660/668 ha, đạt 98,80%",
                "17/38 ha, đạt 44,74%",
                "125/140 ha, đạt 89,29%",
                "10,85/20 ha, đạt 54,25%",
                "678,8/800 ha, đạt 84,85%",
                "83,4/76 ha, đạt 109,74%",
                "188,4/190 ha, đạt 99,16%",
                "1.051/1.150 con, đạt 91,39%",
                "2.481/3.200 con, đạt 77,53%",
                "2.570/2.900 con, đạt 88,62%",
                "431/QĐ-UBND",
                "33/QĐ-UBND",
                "831/QĐ-UBND",
                "Đăk Mi 1B",
                "Đăk Krin",
                "1762/QĐ-UBND",
                "1763/QĐ-UBND",
                "Mắc ca sấy khô",
                "3 sao",
                "12/19 tiêu chí",
                "2, 3, 4, 6, 7, 8, 9, 12, 14, 16, 18, 19",
                "1, 5, 10, 11, 13, 15, 17",
                "19/19 tiêu chí"
            })
    void a_figure_of_the_footnotes_is_in_the_draft(String figure) {
        assertThat(notes).contains(figure);
    }
}
