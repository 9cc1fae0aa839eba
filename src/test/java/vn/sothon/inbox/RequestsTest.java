package vn.sothon.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sothon.channel.Address;

class RequestsTest {

    private final InboxRoom room = new InboxRoom();
    private final Address chat = room.chatOf(room.commune.supervisor);

    @Test
    void progress_arrives_as_a_message() {
        room.says(chat, "tiến độ");

        assertThat(room.textsTo(chat))
                .singleElement()
                .asString()
                .startsWith("Báo cáo nhỏ năm 2025")
                .contains("Đã nộp 0/5 mục");
    }

    @Test
    void reminding_reminds_and_says_how_many() {
        Address nho = room.chatOf(room.commune.nho);

        room.says(chat, "nhắc");

        assertThat(room.textsTo(chat))
                .containsExactly("Đã nhắc 1 người. 2 người chưa có kênh liên lạc.");
        assertThat(room.textsTo(nho)).singleElement().asString().contains("Phần còn thiếu");
    }

    @Test
    void a_reminder_does_not_move_the_dialogue_of_who_is_reminded() {
        Address nho = room.chatOf(room.commune.nho);
        room.says(nho, "152");
        var before = dialogueOfNho();

        room.says(chat, "nhắc");

        assertThat(dialogueOfNho()).isEqualTo(before);
    }

    @Test
    void a_sign_in_code_arrives_as_a_message() {
        room.says(chat, "mã");

        assertThat(room.textsTo(chat))
                .singleElement()
                .asString()
                .matches("(?s)Mã đăng nhập: \\w{4}-\\w{4}\\. .*10 phút.*");
    }

    @Test
    void who_does_not_oversee_a_campaign_gets_nothing_of_it() {
        Address nho = room.chatOf(room.commune.nho);

        room.says(nho, "tiến độ");

        assertThat(room.textsTo(nho)).isEmpty();
        assertThat(room.statuses()).containsExactly("NEW");
    }

    private Object dialogueOfNho() {
        return room.commune.database.transaction(() -> room.dialogues.lock(room.commune.nho));
    }
}
