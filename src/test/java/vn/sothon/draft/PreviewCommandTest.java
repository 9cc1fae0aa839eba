package vn.sothon.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PreviewCommandTest {

    private static final Path FOLDER = Path.of("templates", "thi-dua-khen-thuong-xa");

    @TempDir private Path folder;

    private final StringWriter printed = new StringWriter();

    @Test
    void a_word_file_is_written_and_equal_inputs_give_equal_bytes() throws IOException {
        Path one = folder.resolve("one.docx");
        Path two = folder.resolve("two.docx");

        assertThat(run(FOLDER.resolve("example-answers.yaml"), one)).isZero();
        assertThat(run(FOLDER.resolve("example-answers.yaml"), two)).isZero();

        assertThat(one).hasSameBinaryContentAs(two);
    }

    @Test
    void a_file_to_print_is_written_for_pdf() throws IOException {
        Path pdf = folder.resolve("draft.PDF");

        assertThat(run(FOLDER.resolve("example-answers.yaml"), pdf)).isZero();

        assertThat(Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void a_page_is_written_for_html() throws IOException {
        Path page = folder.resolve("page.html");

        assertThat(run(FOLDER.resolve("example-answers.yaml"), page)).isZero();

        assertThat(Files.readString(page)).contains("1.656 hộ/6.318 nhân khẩu");
    }

    @Test
    void mistakes_of_the_answers_are_printed_with_their_place() throws IOException {
        Path answers = folder.resolve("answers.yaml");
        Files.writeString(answers, "units: []\n");

        assertThat(run(answers, folder.resolve("x.docx"))).isEqualTo(1);

        assertThat(printed.toString()).contains(answers + ":1:1: Thiếu «context».");
        assertThat(folder.resolve("x.docx")).doesNotExist();
    }

    @Test
    void a_file_that_is_not_there_and_an_unknown_suffix_are_refused() {
        assertThat(run(folder.resolve("nothing.yaml"), folder.resolve("x.docx"))).isEqualTo(1);
        assertThat(run(FOLDER.resolve("example-answers.yaml"), folder.resolve("x.odt")))
                .isEqualTo(1);

        assertThat(printed.toString()).contains("nothing.yaml", "đuôi .docx, .pdf hoặc .html");
    }

    @Test
    void the_help_is_vietnamese() {
        command().execute("--help");

        assertThat(printed.toString()).contains("Tệp câu trả lời (YAML)");
    }

    private int run(Path answers, Path out) {
        return command()
                .execute(
                        FOLDER.toString(),
                        "--answers",
                        answers.toString(),
                        "--out",
                        out.toString());
    }

    private CommandLine command() {
        PrintWriter writer = new PrintWriter(printed, true);
        return new CommandLine(new PreviewCommand()).setOut(writer).setErr(writer);
    }
}
