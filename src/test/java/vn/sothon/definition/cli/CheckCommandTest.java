package vn.sothon.definition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.sothon.definition.Mistake;

/** {@code ./run check} as an author sees it. */
class CheckCommandTest {

    private static final Path REPORT = Path.of("templates/thi-dua-khen-thuong-xa");

    @TempDir private Path templates;

    private final StringWriter out = new StringWriter();

    @Test
    void a_sound_folder_is_summed_up() {
        int exitCode = check(List.of(), REPORT);

        assertThat(exitCode).isZero();
        assertThat(out)
                .hasToString(
                        "templates/thi-dua-khen-thuong-xa: 48 dòng, 58 câu hỏi, 4 phép tính,"
                                + " 4 kiểm tra: không có lỗi\n");
    }

    @Test
    void every_mistake_is_printed_with_its_place() throws IOException {
        Path folder = folder("thu", "report: thu\ntitel: Báo cáo\nsections: []\n");

        int exitCode = check(List.of(), folder);

        assertThat(exitCode).isEqualTo(1);
        assertThat(out.toString().lines())
                .containsExactly(
                        folder
                                + "/report.yaml:1:1: báo cáo thiếu khóa «title» — hãy thêm «title: …»",
                        folder
                                + "/report.yaml:2:1: báo cáo không có khóa «titel» — ý anh/chị là «title»?",
                        folder
                                + "/report.yaml:3:11: danh sách «sections» trống — hãy thêm ít nhất một"
                                + " mục hoặc xóa khóa này",
                        folder + ": 3 lỗi");
    }

    @Test
    void what_a_lint_finds_counts_like_any_mistake() {
        FolderLint lint = (folder, _) -> List.of(new Mistake("draft.ftl", 3, 7, "sai"));

        int exitCode = check(List.of(lint), REPORT);

        assertThat(exitCode).isEqualTo(1);
        assertThat(out.toString().lines())
                .containsExactly("draft.ftl:3:7: sai", "templates/thi-dua-khen-thuong-xa: 1 lỗi");
    }

    @Test
    void a_folder_without_definition_is_told_by_its_file() {
        int exitCode = check(List.of(), templates.resolve("nothing"));

        assertThat(exitCode).isEqualTo(1);
        assertThat(out.toString())
                .startsWith(
                        templates
                                + "/nothing/report.yaml:1:1: không có tệp này — hãy tạo tệp hoặc xem lại"
                                + " tên thư mục");
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        Path folder = Files.createDirectories(templates.resolve("thu"));
        byte[] latin1 = "report: th\u00fa".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("report.yaml"), latin1);

        assertThat(check(List.of(), folder)).isEqualTo(1);
        assertThat(out.toString()).contains("hãy lưu lại bằng UTF-8");
    }

    @Test
    void a_folder_name_that_is_no_id_is_refused() {
        assertThat(check(List.of(), templates.resolve("Thi đua"))).isEqualTo(1);
        assertThat(out.toString()).contains("thư mục «Thi đua» không đặt tên cho báo cáo được");
    }

    @Test
    void the_help_is_in_vietnamese() {
        String usage = new CommandLine(new CheckCommand(List.of())).getUsageMessage();

        assertThat(usage)
                .contains("Kiểm tra các thư mục báo cáo")
                .contains("Thư mục báo cáo, ví dụ");
    }

    private int check(List<FolderLint> lints, Path folder) {
        return new CommandLine(new CheckCommand(lints))
                .setOut(new PrintWriter(out))
                .execute(folder.toString());
    }

    private Path folder(String name, String yaml) throws IOException {
        Path folder = Files.createDirectories(templates.resolve(name));
        Files.writeString(folder.resolve("report.yaml"), yaml);
        return folder;
    }
}
