package vn.sothon.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sothon.channel.Address;

class LinkingTest {

    private static final Address CHAT = new Address("fake", "bot", "new-chat");

    private final InboxRoom room = new InboxRoom();

    @Test
    void the_right_code_is_welcomed_and_the_conversation_begins_in_the_same_message() {
        room.says(CHAT, "/start " + room.commune.invitations.invite(room.commune.nho));

        assertThat(room.textsTo(CHAT))
                .singleElement()
                .asString()
                .startsWith("Kính chào anh A Nhớ.")
                .contains("chỉ UBND xã đọc", "xoá thông tin cá nhân")
                .endsWith("\n\nnghe: /start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start@sothon_bot %s", "/start   %s", " /start %s "})
    void a_code_may_be_typed_by_hand(String form) {
        room.says(CHAT, form.formatted(room.commune.invitations.invite(room.commune.nho)));

        assertThat(room.commune.contacts.personAt(CHAT)).contains(room.commune.nho);
    }

    @Test
    void a_wrong_code_gets_one_sentence() {
        room.says(CHAT, "/start AAAAAAAAAAAAAAAAAAAAAA");

        assertThat(room.textsTo(CHAT)).singleElement().asString().startsWith("Mã mời không đúng");
        assertThat(room.commune.contacts.personAt(CHAT)).isEmpty();
    }

    @Test
    void an_expired_code_gets_one_sentence() {
        String code = room.commune.invitations.invite(room.commune.nho);
        room.pass(Duration.ofDays(14));

        room.says(CHAT, "/start " + code);

        assertThat(room.textsTo(CHAT)).singleElement().asString().startsWith("Mã mời đã hết hạn");
        assertThat(room.commune.contacts.personAt(CHAT)).isEmpty();
    }

    @Test
    void a_used_code_gets_one_sentence() {
        String code = room.commune.invitations.invite(room.commune.nho);
        room.says(new Address("fake", "bot", "first"), "/start " + code);

        room.says(CHAT, "/start " + code);

        assertThat(room.textsTo(CHAT)).singleElement().asString().startsWith("Mã mời đã được dùng");
        assertThat(room.commune.contacts.personAt(CHAT)).isEmpty();
    }

    @Test
    void the_chat_of_somebody_else_stays_theirs() {
        Address chat = room.chatOf(room.commune.hoa);

        room.says(chat, "/start " + room.commune.invitations.invite(room.commune.nho));

        assertThat(room.textsTo(chat)).singleElement().asString().contains("gắn với một người");
        assertThat(room.commune.contacts.personAt(chat)).contains(room.commune.hoa);
    }

    @Test
    void start_without_a_code_is_for_the_conversation() {
        Address chat = room.chatOf(room.commune.nho);

        room.says(chat, "/start");

        assertThat(room.textsTo(chat)).containsExactly("nghe: /start");
    }
}
