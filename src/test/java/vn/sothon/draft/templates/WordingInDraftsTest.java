package vn.sothon.draft.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sothon.draft.templates.TemplateRoom.DELIVERED;
import static vn.sothon.draft.templates.TemplateRoom.REWORDED;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sothon.draft.shelf.DraftCopy;

/** Drafts are worded as the commune decided, and there is always one. */
class WordingInDraftsTest {

    private static final String COMMON = "_shared/common.ftl";
    private static final String WITH_PASSAGE =
            "<#import \"/_shared/common.ftl\" as shared>\n" + DELIVERED + "<@shared.one/>\n";

    private final TemplateRoom room;

    WordingInDraftsTest(@TempDir Path folder) {
        room = new TemplateRoom(folder);
    }

    @Test
    void a_draft_prints_the_new_sentence_from_the_decision_on_and_the_old_one_after_going_back() {
        room.upload(REWORDED);
        assertThat(preview()).contains("Toàn xã có");

        room.use(1, 0);
        assertThat(preview()).contains("Đến cuối năm, toàn xã có");

        room.useDelivered(1);
        assertThat(preview()).contains("Toàn xã có").doesNotContain("Đến cuối năm");
    }

    @Test
    void another_wording_is_another_number_of_the_draft() {
        room.upload(REWORDED);
        DraftCopy first = room.drafts.copy(room.campaign, Optional.empty());
        room.use(1, 0);

        assertThat(first.number()).isEqualTo(1);
        assertThat(room.drafts.copy(room.campaign, Optional.empty()).number()).isEqualTo(2);
        assertThat(room.drafts.pdf(room.campaign, Optional.empty()).number()).isEqualTo(2);
    }

    @Test
    void a_wording_that_a_new_program_no_longer_takes_gives_way_to_the_delivered_one() {
        room.deliver(COMMON, "<#macro one>Một đoạn chung.</#macro>");
        room.upload(WITH_PASSAGE);
        room.use(1, 0);
        assertThat(preview()).contains("Một đoạn chung.");

        room.deliver(COMMON, "<#macro other>Một đoạn chung.</#macro>");

        assertThat(preview()).contains("Toàn xã có").doesNotContain("Một đoạn chung.");
        assertThat(room.drafts.wording(room.campaign).version()).isEmpty();
        assertThat(room.drafts.wording(room.campaign).failed())
                .hasValueSatisfying(version -> assertThat(version.number()).isEqualTo(1));
    }

    @Test
    void likewise_where_a_shared_passage_itself_is_broken_only_for_it() {
        room.deliver(COMMON, "<#macro one>Một đoạn chung.</#macro>");
        room.upload(WITH_PASSAGE);
        room.use(1, 0);

        room.deliver(COMMON, "<#macro one words>${words}</#macro>");

        assertThat(preview()).contains("Toàn xã có");
    }

    private String preview() {
        return room.drafts.preview(room.campaign).html();
    }
}
