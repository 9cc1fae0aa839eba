package vn.sothon.draft.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.sothon.definition.DefinitionReader;
import vn.sothon.definition.Loaded;
import vn.sothon.definition.ReportDefinition;
import vn.sothon.definition.ReportId;
import vn.sothon.document.docx.EditableText.Control;
import vn.sothon.document.docx.EditableText.Line;
import vn.sothon.document.docx.EditableText.Note;
import vn.sothon.document.docx.EditableText.Role;
import vn.sothon.document.docx.EditableText.Words;
import vn.sothon.document.docx.WordPackageCheck;
import vn.sothon.draft.TemplateSources;
import vn.sothon.draft.word.ImportedTemplate.Ok;

/** What a supervisor does to the wording in Word, and what comes back. */
class TemplateInWordTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vn/sothon/draft/golden");
    private static final Path DELIVERED = Path.of("templates", "thi-dua-khen-thuong-xa");

    @Test
    void the_delivered_wording_comes_back_byte_for_byte() throws Exception {
        TemplateSources sources = TemplateSources.read(DELIVERED);
        byte[] docx = TemplateInWord.export(sources, delivered(), EditedFile.BASE);

        assertThat(TemplateInWord.read(docx, List.of(sources), delivered()))
                .isEqualTo(new Ok(sources.text()));
        assertThat(WordPackageCheck.problems(docx)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_construct_comes_back_byte_for_byte() throws IOException {
        return goldenTemplates()
                .map(file ->
                        DynamicTest.dynamicTest(
                                file.getFileName().toString(),
                                () -> {
                                    String wording = Files.readString(file);
                                    EditedFile edited = EditedFile.of(wording);

                                    assertThat(edited.text()).isEqualTo(wording);
                                    assertThat(WordPackageCheck.problems(edited.bytes())).isEmpty();
                                }));
    }

    @Test
    void equal_wordings_are_equal_files() {
        assertThat(EditedFile.of("Xã có ${num(s.households)} hộ.").bytes())
                .isEqualTo(EditedFile.of("Xã có ${num(s.households)} hộ.").bytes());
    }

    @Test
    void a_figure_is_shown_by_its_label() {
        Line line = EditedFile.of("Xã có ${num(s.households)} hộ.").line(0);

        assertThat(line.pieces())
                .containsExactly(
                        new Words("Xã có ", false, false),
                        new Control("Số hộ", false, false),
                        new Words(" hộ.", false, false));
    }

    @Test
    void conditions_and_loops_are_said_in_vietnamese() {
        EditedFile file =
                EditedFile.of(
                        """
                        <#if none(s.households)>
                        Không có hộ.
                        <#else>
                        Có hộ.
                        </#if>
                        """);

        assertThat(file.line(0)).isEqualTo(command("Nếu “Số hộ” là “không có”:"));
        assertThat(file.line(2)).isEqualTo(command("Trường hợp khác:"));
        assertThat(file.line(4)).isEqualTo(command("Hết “nếu”"));
    }

    @Test
    void only_the_sentence_that_was_changed_is_written_anew() {
        String wording =
                """
                <#-- Ghi chú của người soạn,
                     hai dòng. -->

                ## I. TÌNH HÌNH
                Xã có   ${num(s.households)} hộ.

                Trong năm, xã ổn định.
                """;

        assertThat(EditedFile.of(wording).replace("ổn định", "phát triển tốt").text())
                .isEqualTo(wording.replace("ổn định", "phát triển tốt"));
    }

    @Test
    void a_changed_sentence_keeps_its_figures_and_formats() {
        String wording = "Xã **có ${num(s.households)} hộ** và *đẹp*.\n";

        assertThat(EditedFile.of(wording).replace("đẹp", "rất đẹp").text())
                .isEqualTo("Xã **có ${num(s.households)} hộ** và *rất đẹp*.\n");
    }

    @Test
    void styles_become_signs() {
        EditedFile file =
                EditedFile.of("Đoạn đầu.\n")
                        .type(Role.HEADING_2, words("II. MỤC MỚI"))
                        .type(Role.LEGAL_BASIS, words("Căn cứ Luật;"))
                        .type(Role.BODY, words("- gạch đầu dòng"))
                        .type(Role.CONTINUED, words("nối vào đoạn trên."));

        assertThat(file.text())
                .isEqualTo(
                        """
                        Đoạn đầu.
                        ## II. MỤC MỚI
                        > Căn cứ Luật;
                        - gạch đầu dòng
                          nối vào đoạn trên.
                        """);
    }

    @Test
    void bold_and_italic_become_stars_at_the_letters() {
        EditedFile file =
                EditedFile.of("Đầu.\n")
                        .type(
                                Role.BODY,
                                words("Chữ "),
                                new Words("đậm ", true, false),
                                new Words("đậm nghiêng", true, true),
                                new Words(" nghiêng", false, true),
                                words(" thường"));

        assertThat(file.text()).endsWith("Chữ **đậm *đậm nghiêng** nghiêng* thường\n");
    }

    @Test
    void footnotes_are_footnotes_and_a_new_one_is_taken() {
        String wording = "Diện tích<@footnote>Lúa ${num(s.households)} ha.</@footnote> đạt.\n";
        EditedFile file = EditedFile.of(wording);

        assertThat(file.replace("Lúa", "Cây lúa").text())
                .isEqualTo(wording.replace("Lúa", "Cây lúa"));
        assertThat(
                        file.type(
                                        Role.BODY,
                                        words("Câu mới"),
                                        new Note(
                                                List.of(
                                                        new Line(
                                                                Role.NOTE,
                                                                List.of(words("Chú thích mới."))))),
                                        words("."))
                                .text())
                .isEqualTo(wording + "Câu mới<@footnote>Chú thích mới.</@footnote>.\n");
    }

    @Test
    void a_line_of_a_long_footnote_is_changed_alone() {
        String wording =
                """
                Đàn gia súc<@footnote>
                    Trong đó:
                      <#if none(s.households)>
                      không có;
                      <#else>
                      có ${num(s.households)} con;
                      </#if>
                  </@footnote>.
                Đoạn sau.
                """;

        assertThat(EditedFile.of(wording).replace("con;", "con trâu;").text())
                .isEqualTo(wording.replace("con;", "con trâu;"));
    }

    @Test
    void a_sentence_for_nothing_to_say_can_be_changed_within_its_tag() {
        String wording = "<@shared.prose of=s.households otherwise=\"Xã không có khó khăn.\"/>\n";

        assertThat(EditedFile.of(wording).replace("khó khăn", "vướng mắc lớn").text())
                .isEqualTo(wording.replace("khó khăn", "vướng mắc lớn"));
    }

    @Test
    void a_paragraph_can_be_deleted_and_another_moved() {
        EditedFile file = EditedFile.of("Một.\nHai ${num(s.households)}.\nBa.\n");

        assertThat(file.delete(0).text()).isEqualTo("Hai ${num(s.households)}.\nBa.\n");
        assertThat(file.move(1, 2).text()).isEqualTo("Một.\nBa.\nHai ${num(s.households)}.\n");
    }

    @Test
    void code_typed_in_word_is_words() {
        String typed = "${s.households} <#if x> </#if> <@footnote> [=x] #{y} \\ ** `|";

        assertThat(EditedFile.of("Đầu.\n").type(typed).text())
                .isEqualTo(
                        "Đầu.\n$\\{s.households} <\\#if x> </\\#if> <\\@footnote> [\\=x] #\\{y}"
                                + " \\\\ \\*\\* `\\|\n");
    }

    @Test
    void signs_of_the_markup_typed_in_word_are_words() {
        EditedFile file =
                EditedFile.of("Đầu.\n")
                        .type("# không phải tiêu đề")
                        .type("> không phải căn cứ")
                        .type("2*3*4")
                        .type(Role.HEADING_3, words("a|b"));

        assertThat(file.text())
                .isEqualTo(
                        """
                        Đầu.
                        \\# không phải tiêu đề
                        \\> không phải căn cứ
                        2\\*3\\*4
                        ### a\\|b
                        """);
    }

    @Test
    void a_sign_behind_a_condition_still_begins_the_line() {
        String wording = "<#if none(s.households)>\\> 5% số hộ<#else>khác</#if>.\n";

        assertThat(EditedFile.of(wording).replace("khác", "số khác").text())
                .isEqualTo(wording.replace("khác", "số khác"));
    }

    @Test
    void words_behind_a_command_do_not_continue_the_paragraph_above() {
        EditedFile file =
                EditedFile.of("Một.\n  <#if none(s.households)>\n  hai\n  </#if>\n")
                        .change(TemplateInWordTest::withWordsBehindTheCondition);

        assertThat(file.text()).contains("\n<#if none(s.households)>thêm\n");
    }

    private static Line withWordsBehindTheCondition(Line line) {
        Control condition = control("Nếu “Số hộ” là “không có”:");
        return line.pieces().getFirst().equals(condition)
                ? new Line(line.role(), List.of(condition, words("thêm")))
                : line;
    }

    @Test
    void a_control_may_be_copied_and_pasted_as_plain_words() {
        assertThat(EditedFile.of("Xã có ${num(s.households)} hộ.\n").type("Cả ‹Số hộ›.").text())
                .isEqualTo("Xã có ${num(s.households)} hộ.\nCả ${num(s.households)}.\n");
    }

    @Test
    void signs_of_controls_in_the_wording_itself_come_back() {
        String wording = "Gọi là ‹xã› ${num(s.households)}.\nCâu hai.\n";

        assertThat(EditedFile.of(wording).text()).isEqualTo(wording);
        assertThat(EditedFile.of(wording).replace("Gọi", "Tên").text())
                .isEqualTo(wording.replace("Gọi", "Tên"));
    }

    @Test
    void the_same_label_for_two_codes_is_told_apart() {
        String wording = "${num(s.households)} và ${count(s.households)} hộ.\n";
        EditedFile file = EditedFile.of(wording);

        assertThat(file.line(0).pieces()).contains(control("Số hộ"), control("Số hộ (2)"));
        assertThat(file.replace("hộ.", "gia đình.").text())
                .isEqualTo(wording.replace("hộ.", "gia đình."));
    }

    @Test
    void an_older_wording_it_was_made_from_is_found() {
        EditedFile old = EditedFile.of("Bản cũ.\n").replace("cũ", "cũ đã sửa");

        assertThat(
                        TemplateInWord.read(
                                old.bytes(),
                                List.of(
                                        EditedFile.sources("Bản mới.\n"),
                                        EditedFile.sources("Bản cũ.\n")),
                                EditedFile.REPORT))
                .isEqualTo(new Ok("Bản cũ đã sửa.\n"));
    }

    private static Line command(String label) {
        return new Line(Role.COMMAND, List.of(control(label)));
    }

    static Control control(String label) {
        return new Control(label, false, false);
    }

    static Words words(String text) {
        return new Words(text, false, false);
    }

    static Stream<Path> goldenTemplates() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files
                    .filter(file -> file.toString().endsWith(".ftl"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static ReportDefinition delivered() throws IOException {
        Path yaml = DELIVERED.resolve("report.yaml");
        return switch (DefinitionReader.read(
                new ReportId(DELIVERED.getFileName().toString()),
                yaml.toString(),
                Files.readString(yaml))) {
            case Loaded.Ok ok -> ok.definition();
            case Loaded.Refused refused -> throw new AssertionError(refused.mistakes());
        };
    }
}
