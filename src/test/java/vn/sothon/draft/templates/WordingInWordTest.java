package vn.sothon.draft.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sothon.document.docx.EditableReader;
import vn.sothon.document.docx.EditableText;
import vn.sothon.document.docx.EditableText.Control;
import vn.sothon.document.docx.EditableText.Line;
import vn.sothon.document.docx.EditableText.Role;
import vn.sothon.document.docx.EditableText.Words;
import vn.sothon.document.docx.EditableWriter;

/** A supervisor takes the wording to Word, changes a sentence and has it used. */
class WordingInWordTest {

    private final TemplateRoom room;

    WordingInWordTest(@TempDir Path folder) {
        room = new TemplateRoom(folder, new RealWordFiles());
    }

    @Test
    void a_sentence_changed_in_word_is_in_the_next_draft() throws IOException {
        byte[] docx = edited(exported(), "Toàn xã có", "Đến cuối năm, toàn xã có");

        assertThat(room.upload(docx)).isEqualTo(new Proposal.Proposed(1));
        assertThat(room.editing.review(room.campaign, 1).orElseThrow().mistakes()).isEmpty();
        room.use(1, 0);

        assertThat(room.drafts.preview(room.campaign).html()).contains("Đến cuối năm, toàn xã có");
    }

    @Test
    void a_file_nobody_changed_proposes_nothing() {
        assertThat(room.upload(exported())).isEqualTo(new Proposal.Unchanged());
    }

    @Test
    void a_file_made_from_an_earlier_version_is_known_by_itself() throws IOException {
        byte[] delivered = exported();
        room.upload(edited(delivered, "Toàn xã có", "Xã có"));
        room.use(1, 0);

        assertThat(room.upload(edited(delivered, "Tổng số", "Số")))
                .isEqualTo(new Proposal.Proposed(2));
        assertThat(room.versions.version(TemplateOwner.of(room.campaign), 2).orElseThrow().text())
                .isEqualTo(TemplateRoom.DELIVERED.replace("Tổng số", "Số"));
    }

    @Test
    void a_figure_changed_in_word_leaves_nothing_behind() throws IOException {
        byte[] docx = edited(exported(), "Toàn xã có", "Toàn xã có ‹Số hộ nghèo› hộ nghèo,");

        assertThat(room.upload(docx))
                .isInstanceOfSatisfying(
                        Proposal.Refused.class,
                        refused ->
                                assertThat(refused.problems().getFirst())
                                        .contains("‹Số hộ nghèo›"));
        assertThat(room.kept()).isEmpty();
    }

    @Test
    void a_figure_deleted_in_word_is_kept_with_its_mistake_and_cannot_be_used() throws IOException {
        EditableText text = EditableReader.read(exported()).text();
        List<Line> lines =
                text.lines().stream()
                        .map(line ->
                                new Line(
                                        line.role(),
                                        line.pieces().stream()
                                                .filter(piece -> !isHouseholds(piece))
                                                .toList()))
                        .toList();

        room.upload(new EditableWriter(base()).write(new EditableText(lines)));

        assertThat(room.use(1, 0)).isInstanceOf(Decision.Mistaken.class);
        assertThat(room.drafts.wording(room.campaign).version()).isEqualTo(Optional.empty());
    }

    private static boolean isHouseholds(EditableText.Piece piece) {
        return piece instanceof Control control && control.label().equals("Số hộ");
    }

    private byte[] exported() {
        return room.editing.word(room.campaign, TemplateVersion.DELIVERED).orElseThrow();
    }

    private static byte[] edited(byte[] docx, String words, String by) throws IOException {
        List<Line> lines =
                EditableReader.read(docx).text().lines().stream()
                        .map(line -> replaced(line, words, by))
                        .toList();
        return new EditableWriter(base()).write(new EditableText(lines));
    }

    private static Line replaced(Line line, String words, String by) {
        Role role = line.role();
        return new Line(
                role,
                line.pieces().stream()
                        .map(piece ->
                                piece instanceof Words typed
                                        ? new Words(
                                                typed.text().replace(words, by),
                                                typed.bold(),
                                                typed.italic())
                                        : piece)
                        .toList());
    }

    private static byte[] base() throws IOException {
        return Files.readAllBytes(Path.of("templates", "base.docx"));
    }
}
