package vn.sothon.conversation;

import org.junit.jupiter.api.Test;
import vn.sothon.definition.Respondent;
import vn.sothon.definition.UnitKind;

class SupervisorTest {

    private static Scenario supervisor() {
        return Scenario.of(new Respondent(UnitKind.OFFICE, "culture"), "Phòng Văn hóa - Xã hội")
                .supervises();
    }

    @Test
    void progress_reminder_draft_and_code_are_requested_with_or_without_marks() {
        supervisor()
                .says("tiến độ")
                .hasRequested(new Change.ShowProgress(1))
                .says("/duthao")
                .hasRequested(new Change.SendDraft(1))
                .says("NHAC")
                .hasRequested(new Change.RemindNow(1))
                .says("mã")
                .hasRequested(new Change.GiveSignInCode());
    }

    @Test
    void a_request_leaves_the_open_question_where_it_was() {
        supervisor()
                .says("bắt đầu")
                .says("bắt đầu")
                .says("tiến độ")
                .says("nhắc lại")
                .hears("Văn bản yêu cầu báo cáo · 1/1");
    }
}
