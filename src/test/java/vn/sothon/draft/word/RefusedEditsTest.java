package vn.sothon.draft.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sothon.draft.word.TemplateInWordTest.control;
import static vn.sothon.draft.word.TemplateInWordTest.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sothon.document.docx.EditableText.Break;
import vn.sothon.document.docx.EditableText.Line;
import vn.sothon.document.docx.EditableText.Role;

/**
 * Edits in Word that would lose or change a figure, or cannot be kept; each is said, none taken.
 */
class RefusedEditsTest {

    @Test
    void a_control_that_was_not_in_the_file_is_refused() {
        assertThat(EditedFile.of("Đầu.\n").type(Role.BODY, control("Số hộ")).problems())
                .singleElement()
                .asString()
                .contains("‹Số hộ›", "tải mẫu về lại");
    }

    @Test
    void a_control_whose_words_were_changed_is_refused() {
        EditedFile file =
                EditedFile.of("Xã có ${num(s.households)} hộ.\n")
                        .change(line ->
                                new Line(
                                        line.role(),
                                        List.of(words("Xã có "), control("Số hộ nghèo"))));

        assertThat(file.problems()).singleElement().asString().contains("‹Số hộ nghèo›");
    }

    @Test
    void half_a_control_is_refused() {
        assertThat(EditedFile.of("Đầu.\n").type("còn ‹Số hộ").problems())
                .singleElement()
                .asString()
                .contains("bị xóa dở", "còn ‹Số hộ");
    }

    @Test
    void a_new_line_within_a_paragraph_is_refused_with_what_to_do() {
        EditedFile file =
                EditedFile.of("Đầu.\n")
                        .type(Role.BODY, words("Dòng một"), new Break(), words("dòng hai"));

        assertThat(file.problems()).singleElement().asString().contains("Shift+Enter", "Enter");
    }

    @Test
    void a_quotation_mark_in_the_sentence_within_a_tag_is_refused() {
        EditedFile file =
                EditedFile.of("<@shared.prose of=s.households otherwise=\"Không có.\"/>\n")
                        .replace("Không có.", "Không \"có\".");

        assertThat(file.problems()).singleElement().asString().contains("«\"»");
    }

    @Test
    void a_sentence_torn_from_its_tag_is_refused() {
        EditedFile file =
                EditedFile.of("<@shared.prose of=s.households otherwise=\"Không có.\"/>\nHai.\n")
                        .change(line ->
                                new Line(
                                        line.role(),
                                        line.pieces().stream()
                                                .filter(piece -> !piece.equals(control("hết câu")))
                                                .toList()));

        assertThat(file.problems()).singleElement().asString().contains("hết câu");
    }

    @Test
    void a_file_of_another_wording_is_refused() {
        byte[] other = EditedFile.of("Bản khác.\n").bytes();

        assertThat(
                        TemplateInWord.read(
                                other,
                                List.of(EditedFile.sources("Bản này.\n")),
                                EditedFile.REPORT))
                .isInstanceOfSatisfying(
                        ImportedTemplate.Refused.class,
                        refused -> assertThat(refused.problems().getFirst()).contains("Mã mẫu"));
    }

    @Test
    void a_file_of_thousands_of_paragraphs_is_refused() {
        String wording = "Đoạn.\n".repeat(3_001);

        assertThat(EditedFile.of(wording).problems())
                .singleElement()
                .asString()
                .contains("3000 đoạn");
    }
}
