package vn.sothon.draft.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sothon.draft.templates.TemplateRoom.DELIVERED;
import static vn.sothon.draft.templates.TemplateRoom.REWORDED;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sothon.draft.templates.TemplateVersion.Mark;
import vn.sothon.draft.templates.TemplateVersion.Status;

class TemplateEditingTest {

    private static final String THIRD = REWORDED.replace("Tổng số nhân khẩu là", "Cả xã có");
    private static final String MISTAKEN = DELIVERED.replace("s.people", "s.peopel");

    private final TemplateRoom room;

    TemplateEditingTest(@TempDir Path folder) {
        room = new TemplateRoom(folder);
    }

    @BeforeEach
    void nothing_is_kept_yet() {
        assertThat(room.kept()).isEmpty();
        assertThat(room.inUse()).isZero();
    }

    @Test
    void an_edited_file_is_a_proposal_of_who_sent_it() {
        Proposal proposal = room.upload(REWORDED);

        assertThat(proposal).isEqualTo(new Proposal.Proposed(1));
        assertThat(room.version(1).text()).isEqualTo(REWORDED);
        assertThat(room.version(1).status()).isEqualTo(Status.PROPOSED);
        assertThat(room.version(1).uploaded())
                .isEqualTo(new Mark(Optional.of("Trần Mai"), room.commune.clock.instant()));
        assertThat(room.inUse()).isZero();
    }

    @Test
    void the_same_words_sent_twice_are_the_same_proposal() {
        room.upload(REWORDED);

        assertThat(room.upload(REWORDED)).isEqualTo(new Proposal.Proposed(1));
        assertThat(room.kept()).hasSize(1);
    }

    @Test
    void a_file_that_changes_nothing_is_not_kept() {
        assertThat(room.upload(DELIVERED)).isEqualTo(new Proposal.Unchanged());
        assertThat(room.kept()).isEmpty();
    }

    @Test
    void what_is_unchanged_is_told_from_what_is_in_use() {
        room.upload(REWORDED);
        room.use(1, 0);

        assertThat(room.upload(REWORDED)).isEqualTo(new Proposal.Unchanged());
        assertThat(room.upload(DELIVERED)).isEqualTo(new Proposal.Proposed(2));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', chưa chọn tệp nào",
        "mau.doc, chữ, «mau.doc» không phải tệp Word .docx",
        "mau.docx, '', «mau.docx» không có nội dung",
        "mau.docx, '  ', không có chữ nào",
        "mau.docx, không phải Word, không mở được"
    })
    void a_wrong_file_leaves_nothing_behind(String name, String content, String sentence) {
        Proposal proposal = room.upload(name, content);

        assertThat(problemOf(proposal)).contains(sentence);
        assertThat(room.kept()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"200000, 200.000 ký tự", "10, 3000 đoạn"})
    void a_file_of_too_many_words_leaves_nothing_behind(int width, String sentence) {
        String text = ("x".repeat(width) + "\n").repeat(300_000 / width);

        assertThat(problemOf(room.upload(text))).contains(sentence);
        assertThat(room.kept()).isEmpty();
    }

    @Test
    void a_wording_with_mistakes_is_kept_and_shown_but_not_used() {
        room.upload(MISTAKEN);

        assertThat(room.editing.review(room.campaign, 1).orElseThrow().mistakes())
                .anySatisfy(mistake -> {
                    assertThat(mistake.line()).isEqualTo(4);
                    assertThat(mistake.message()).contains("peopel");
                });
        assertThat(room.use(1, 0)).isInstanceOf(Decision.Mistaken.class);
        assertThat(room.version(1).status()).isEqualTo(Status.PROPOSED);
        assertThat(room.inUse()).isZero();
    }

    @Test
    void the_check_is_repeated_when_the_wording_is_used() {
        room.deliver("_shared/common.ftl", "<#macro one>Một đoạn chung.</#macro>");
        room.upload("<#import \"/_shared/common.ftl\" as shared>\n" + DELIVERED + "<@shared.one/>");
        assertThat(room.editing.review(room.campaign, 1).orElseThrow().mistakes()).isEmpty();

        room.deliver("_shared/common.ftl", "<#macro other>Một đoạn chung.</#macro>");

        assertThat(room.use(1, 0)).isInstanceOf(Decision.Mistaken.class);
    }

    @Test
    void using_a_version_retires_the_one_before() {
        room.upload(REWORDED);
        room.upload(THIRD);

        assertThat(room.use(1, 0)).isEqualTo(new Decision.Done());
        assertThat(room.use(2, 1)).isEqualTo(new Decision.Done());

        assertThat(room.version(1).status()).isEqualTo(Status.RETIRED);
        assertThat(room.version(2).status()).isEqualTo(Status.ACTIVE);
        assertThat(room.inUse()).isEqualTo(2);
    }

    @Test
    void an_earlier_version_can_be_used_again() {
        room.upload(REWORDED);
        room.upload(THIRD);
        room.use(1, 0);
        room.use(2, 1);

        assertThat(room.use(1, 2)).isEqualTo(new Decision.Done());
        assertThat(room.inUse()).isEqualTo(1);
    }

    @Test
    void the_delivered_template_can_be_used_again() {
        room.upload(REWORDED);
        room.use(1, 0);

        assertThat(room.useDelivered(1)).isEqualTo(new Decision.Done());
        assertThat(room.useDelivered(1)).isEqualTo(new Decision.Done());
        assertThat(room.inUse()).isZero();
        assertThat(room.version(1).status()).isEqualTo(Status.RETIRED);
    }

    @Test
    void a_second_click_decides_nothing_anew() {
        room.upload(REWORDED);
        room.use(1, 0);
        var first = room.version(1);
        room.commune.clock.pass(Duration.ofMinutes(1));

        assertThat(room.use(1, 0)).isEqualTo(new Decision.Done());
        assertThat(room.version(1)).isEqualTo(first);
    }

    @Test
    void who_saw_another_wording_in_use_is_told() {
        room.upload(REWORDED);
        room.upload(THIRD);
        room.use(1, 0);

        assertThat(room.use(2, 0)).isEqualTo(new Decision.Overtaken());
        assertThat(room.useDelivered(2)).isEqualTo(new Decision.Overtaken());
        assertThat(room.refuse(1, "")).isEqualTo(new Decision.Overtaken());
        assertThat(room.inUse()).isEqualTo(1);
    }

    @Test
    void a_proposal_is_refused_with_a_reason_and_can_be_used_later() {
        room.upload(REWORDED);

        assertThat(room.refuse(1, " Thừa chữ\u0000 ")).isEqualTo(new Decision.Done());
        assertThat(room.refuse(1, "Lý do khác")).isEqualTo(new Decision.Done());
        assertThat(room.version(1).status()).isEqualTo(Status.REFUSED);
        assertThat(room.version(1).note()).isEqualTo("Thừa chữ");

        assertThat(room.use(1, 0)).isEqualTo(new Decision.Done());
        assertThat(room.version(1).note()).isEmpty();
    }

    @Test
    void a_reason_is_short() {
        room.upload(REWORDED);

        assertThat(room.refuse(1, "x".repeat(501))).isEqualTo(new Decision.NoteTooLong());
        assertThat(room.version(1).status()).isEqualTo(Status.PROPOSED);
    }

    @Test
    void a_version_that_does_not_exist_is_not_decided_on() {
        assertThat(room.use(3, 0)).isEqualTo(new Decision.Unknown());
        assertThat(room.refuse(3, "")).isEqualTo(new Decision.Unknown());
        assertThat(room.editing.review(room.campaign, 3)).isEmpty();
        assertThat(room.editing.word(room.campaign, 3)).isEmpty();
    }

    @Test
    void a_version_is_compared_with_what_is_in_use_and_that_with_the_delivered() {
        room.upload(REWORDED);
        room.upload(THIRD);
        room.use(1, 0);

        assertThat(room.editing.review(room.campaign, 2).orElseThrow().comparedWith()).isEqualTo(1);
        assertThat(room.editing.review(room.campaign, 1).orElseThrow().comparedWith()).isZero();
    }

    private static String problemOf(Proposal proposal) {
        assertThat(proposal).isInstanceOf(Proposal.Refused.class);
        return String.join("\n", ((Proposal.Refused) proposal).problems());
    }
}
