package vn.sothon.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sothon.answer.Answer;
import vn.sothon.check.Checks;
import vn.sothon.check.Finding;
import vn.sothon.definition.DefinitionReader;
import vn.sothon.definition.Loaded;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.ReportId;
import vn.sothon.figures.FigureBook;
import vn.sothon.figures.UnitAnswers;

/** The delivered wording with the figures of the report it was made after. */
class EmulationDraftTest {

    private static final Path FOLDER = Path.of("templates", "thi-dua-khen-thuong-xa");
    private static final Path GOLDEN = Path.of("src/test/resources/vn/sothon/draft");

    private static ReportDefinition definition;
    private static AnswersFile.Ok example;

    @Test
    void with_every_answer_it_reads_as_the_golden_text() throws IOException {
        assertGolden("all-answered.txt", draft(example.units()));
    }

    @Test
    void with_no_answer_it_reads_as_the_golden_text() throws IOException {
        assertGolden("nothing-answered.txt", draft(silent()));
    }

    @Test
    void where_everything_is_none_it_reads_as_the_golden_text() throws IOException {
        assertGolden(
                "everything-none.txt", draft(SampleAnswers.all(definition, new Answer.None())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02 đơn vị hành chính cũ gồm xã Đăk Choong và xã Xốp",
                "265,86 km²",
                "11 thôn với 1.656 hộ/6.318 nhân khẩu",
                "hoàn thành 100%",
                "cả 11 thôn",
                "thứ 18/96 xã",
                "445 người tham gia học",
                "viên chức là 134 người, người dân là 311 người",
                "ước 600 người",
                "1.763,45/1.932 ha, đạt 91,28% kế hoạch",
                "6.102/7.250 con, đạt 84,17% kế hoạch",
                "4,36/9 tấn, đạt 48,44% kế hoạch",
                "cây lúa cả năm 660/668 ha, đạt 98,80% kế hoạch",
                "cây ngô cả năm 17/38 ha, đạt 44,74% kế hoạch",
                "cây sắn 125/140 ha, đạt 89,29% kế hoạch",
                "rau đậu các loại 10,85/20 ha, đạt 54,25% kế hoạch",
                "cây cà phê 678,8/800 ha, đạt 84,85% kế hoạch",
                "cây ăn quả 83,4/76 ha, đạt 109,74% kế hoạch",
                "cây mắc ca 188,4/190 ha, đạt 99,16% kế hoạch",
                "đàn trâu 1.051/1.150 con, đạt 91,39% kế hoạch",
                "đàn bò 2.481/3.200 con, đạt 77,53% kế hoạch",
                "đàn heo 2.570/2.900 con, đạt 88,62% kế hoạch",
                "03 dự án thủy điện",
                "02 dự án đã được chấp thuận",
                "02 đồ án quy hoạch",
                "03 sản phẩm được công nhận là sản phẩm OCOP",
                "đạt 3 sao",
                "đạt 12/19 tiêu chí",
                "đạt 19/19 tiêu chí",
                "cho 03 cá nhân",
                "01 tập thể và 02 cá nhân",
                "03 tập thể được tặng danh hiệu",
                "20 cá nhân được công nhận",
                "66 cá nhân được công nhận",
                "01 chuyên viên",
                "năm 2026"
            })
    void every_figure_of_the_analysed_report_stands_in_the_draft(String figure) {
        assertThat(draft(example.units())).contains(figure);
    }

    @Test
    void with_every_answer_no_gap_is_left() {
        assertThat(draft(example.units())).doesNotContain("⟦").doesNotContain("[chưa có");
    }

    @Test
    void the_example_keeps_every_check() {
        FigureBook book = FigureBook.assemble(definition, example.units(), List.of());

        assertThat(Checks.run(book)).extracting(Finding::isFailed).containsOnly(false);
    }

    @Test
    void the_wording_names_no_place_of_its_own() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("draft.ftl")))
                .doesNotContain("Xốp", "Quảng Ngãi", "Đăk");
    }

    @Test
    void hostile_words_in_every_answer_leave_the_structure_as_it_is() {
        String harmless = "x\ny\nz\nt";
        var plain = new SampleAnswers(harmless, true).answered(definition);
        var hostile = new SampleAnswers(SampleAnswers.HOSTILE, true).answered(definition);

        assertThat(shape(draft(hostile))).isEqualTo(shape(draft(plain)));
        assertThat(draft(hostile)).contains("<#assign x=1> </@footnote> **đậm** *nghiêng* | \\");
    }

    /** What stands at the beginning of each line of the tree, and how many notes it has. */
    private static List<String> shape(String tree) {
        return tree.lines()
                .map(line -> line.replaceAll("^(\\S*|\\s+\\([0-9]+\\)|\\s+).*$", "$1"))
                .toList();
    }

    private static List<UnitAnswers> silent() {
        return example.units().stream()
                .map(unit -> new UnitAnswers(unit.unit(), Map.of()))
                .toList();
    }

    private static String draft(List<UnitAnswers> units) {
        FigureBook book = FigureBook.assemble(definition, units, List.of());
        return TreeText.of(DraftAssembler.assemble(FOLDER, book, example.context()));
    }

    @BeforeAll
    static void read_the_files() throws IOException {
        String yaml = Files.readString(FOLDER.resolve("report.yaml"));
        ReportId id = new ReportId(FOLDER.getFileName().toString());
        definition = ((Loaded.Ok) DefinitionReader.read(id, "report.yaml", yaml)).definition();
        String answers = Files.readString(FOLDER.resolve("example-answers.yaml"));
        example = (AnswersFile.Ok) AnswersFile.read(definition, "example-answers.yaml", answers);
    }

    /** Compares with the golden file, or writes it when run with {@code -Dupdate}. */
    private static void assertGolden(String name, String actual) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (System.getProperty("update") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
