package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.objects.Update;
import vn.sothon.channel.Address;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.channel.IncomingMessage.Kind;
import vn.sothon.fixture.MovableClock;

class UpdateTranslatorTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MovableClock CLOCK = MovableClock.at("2025-11-20T09:00");
    private static final String FILE = "\"file_id\":\"A\",\"file_unique_id\":\"B\"";

    private static final String PRIVATE_CHAT = "{\"id\":42,\"type\":\"private\"}";
    private static final String PRIVATE_MESSAGE =
            "{\"message_id\":11,\"date\":1764000000,\"text\":\"?\",\"chat\":" + PRIVATE_CHAT + "}";

    private final UpdateTranslator translator = new UpdateTranslator("7000152", CLOCK);

    @Test
    void a_text_keeps_all_that_identifies_it() {
        assertThat(translate(message("\"text\":\"152\"")))
                .contains(
                        new IncomingMessage(
                                new Address("telegram", "7000152", "42"),
                                "u730000001",
                                "11",
                                Optional.empty(),
                                Instant.ofEpochSecond(1_764_000_000),
                                new Content.Text("152")));
    }

    @Test
    void a_person_beyond_32_bits_keeps_the_whole_id() {
        String update = message("\"text\":\"152\"").replace("\"id\":42", "\"id\":4503599627370495");

        assertThat(translate(update).orElseThrow().from().chat()).isEqualTo("4503599627370495");
    }

    @Test
    void a_reply_names_the_message_it_replies_to() {
        String reply =
                "\"text\":\"sửa 61\",\"reply_to_message\":{\"message_id\":5,\"date\":1764000000,"
                        + "\"chat\":{\"id\":42,\"type\":\"private\"}}";

        assertThat(translate(message(reply)).orElseThrow().replyTo()).contains("5");
    }

    @Test
    void an_edit_has_the_id_of_the_message_and_the_time_of_the_edit() {
        String edit =
                message("\"text\":\"153\",\"edit_date\":1764000060")
                        .replace("\"message\":", "\"edited_message\":");

        IncomingMessage edited = translate(edit).orElseThrow();

        assertThat(edited.content()).isEqualTo(new Content.Edited("153"));
        assertThat(edited.messageId()).isEqualTo("11");
        assertThat(edited.sentAt()).isEqualTo(Instant.ofEpochSecond(1_764_000_060));
    }

    static Stream<Arguments> things_without_text() {
        return Stream.of(
                Arguments.of(
                        Kind.STICKER,
                        "\"sticker\":{"
                                + FILE
                                + ",\"type\":\"regular\",\"width\":512,\"height\":512,"
                                + "\"is_animated\":false,\"is_video\":false}"),
                Arguments.of(
                        Kind.PHOTO,
                        "\"caption\":\"lúa 60\",\"photo\":[{"
                                + FILE
                                + ",\"width\":9,\"height\":9}]"),
                Arguments.of(Kind.VOICE, "\"voice\":{" + FILE + ",\"duration\":3}"),
                Arguments.of(
                        Kind.VOICE, "\"video_note\":{" + FILE + ",\"length\":240,\"duration\":3}"),
                Arguments.of(Kind.FILE, "\"document\":{" + FILE + "}"),
                Arguments.of(
                        Kind.FILE,
                        "\"video\":{" + FILE + ",\"width\":9,\"height\":9,\"duration\":3}"),
                Arguments.of(Kind.FILE, "\"audio\":{" + FILE + ",\"duration\":3}"),
                Arguments.of(
                        Kind.CONTACT,
                        "\"contact\":{\"phone_number\":\"0900000000\",\"first_name\":\"A\"}"),
                Arguments.of(Kind.LOCATION, "\"location\":{\"latitude\":14.9,\"longitude\":107.7}"),
                Arguments.of(Kind.OTHER, "\"dice\":{\"emoji\":\"🎲\",\"value\":3}"),
                Arguments.of(Kind.OTHER, "\"invented_in_2031\":{}"),
                Arguments.of(
                        Kind.FORWARDED,
                        "\"text\":\"152\",\"forward_origin\":{\"type\":\"hidden_user\","
                                + "\"date\":1763000000,\"sender_user_name\":\"Y Blưt\"}"),
                Arguments.of(
                        Kind.FORWARDED,
                        "\"voice\":{" + FILE + ",\"duration\":3},\"forward_date\":1763000000"));
    }

    @Test
    void a_press_names_the_person_the_message_and_the_data() {
        assertThat(translate(press("sua:12", PRIVATE_MESSAGE)))
                .contains(
                        new IncomingMessage(
                                new Address("telegram", "7000152", "42"),
                                "u730000001",
                                "11",
                                Optional.empty(),
                                CLOCK.instant(),
                                new Content.Pressed("sua:12")));
    }

    @Test
    void a_press_below_a_message_too_old_to_be_shown_is_received() {
        String old = "{\"message_id\":11,\"date\":0,\"chat\":{\"id\":42,\"type\":\"private\"}}";

        IncomingMessage pressed = translate(press("sua:12", old)).orElseThrow();

        assertThat(pressed.from().chat()).isEqualTo("42");
        assertThat(pressed.content()).isEqualTo(new Content.Pressed("sua:12"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64})
    void data_may_have_up_to_64_bytes(int length) {
        assertThat(contentOf(press("x".repeat(length), PRIVATE_MESSAGE)))
                .contains(new Content.Pressed("x".repeat(length)));
    }

    @ParameterizedTest
    @MethodSource("things_without_text")
    void what_cannot_be_read_keeps_its_kind(Kind kind, String content) {
        assertThat(contentOf(message(content))).contains(new Content.Unsupported(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"group", "supergroup", "channel"})
    void a_message_in_a_group_is_only_known_to_be_one(String type) {
        String update =
                message("\"text\":\"152\"")
                        .replace("{\"id\":42,\"type\":\"private\"}", group(type));

        IncomingMessage received = translate(update).orElseThrow();

        assertThat(received.content()).isEqualTo(new Content.FromGroup());
        assertThat(received.from().chat()).isEqualTo("-1001");
    }

    @ParameterizedTest
    @MethodSource("memberships")
    void blocking_and_unblocking_change_reachability(String status, boolean isReachable) {
        assertThat(contentOf(membership(status, "{\"id\":42,\"type\":\"private\"}")))
                .contains(new Content.Reachable(isReachable));
    }

    static Stream<Arguments> memberships() {
        return Stream.of(Arguments.of("kicked", false), Arguments.of("member", true));
    }

    static Stream<Arguments> updates_that_say_nothing() {
        return Stream.of(
                Arguments.of("the bot joins a group", membership("member", group("supergroup"))),
                Arguments.of(
                        "a press below no message",
                        "{\"update_id\":1,\"callback_query\":{\"id\":\"4\",\"data\":\"yes\","
                                + "\"from\":{\"id\":42,\"is_bot\":false,\"first_name\":\"A\"}}}"),
                Arguments.of("a press without data", press("", PRIVATE_MESSAGE)),
                Arguments.of("data over 64 bytes", press("ệ".repeat(22), PRIVATE_MESSAGE)),
                Arguments.of(
                        "a press in a group",
                        press("yes", PRIVATE_MESSAGE.replace(PRIVATE_CHAT, group("group")))),
                Arguments.of(
                        "an edited caption",
                        message("\"caption\":\"x\",\"photo\":[]")
                                .replace("\"message\":", "\"edited_message\":")),
                Arguments.of(
                        "an edit in a group",
                        message("\"text\":\"x\"")
                                .replace("\"message\":", "\"edited_message\":")
                                .replace("{\"id\":42,\"type\":\"private\"}", group("group"))),
                Arguments.of(
                        "the timer of deletion is set",
                        message(
                                "\"message_auto_delete_timer_changed\":"
                                        + "{\"message_auto_delete_time\":86400}")),
                Arguments.of("an update of an unknown kind", "{\"update_id\":1}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("updates_that_say_nothing")
    void some_updates_are_no_message(String what, String update) {
        assertThat(translate(update)).as(what).isEmpty();
    }

    @Test
    void characters_no_database_holds_are_left_out() {
        assertThat(contentOf(message("\"text\":\"15\\u00002\\ud800 hộ\\n👍\"")))
                .contains(new Content.Text("152 hộ\n👍"));
    }

    private Optional<Content> contentOf(String update) {
        return translate(update).map(IncomingMessage::content);
    }

    private Optional<IncomingMessage> translate(String update) {
        try {
            return translator.translate(JSON.readValue(update, Update.class));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String message(String content) {
        return """
        {"update_id":730000001,"message":{"message_id":11,"date":1764000000,
         "from":{"id":42,"is_bot":false,"first_name":"A Nhớ"},
         "chat":{"id":42,"type":"private"},%s}}
        """
                .formatted(content);
    }

    private static String press(String data, String message) {
        return """
        {"update_id":730000001,"callback_query":{"id":"4","data":"%s","chat_instance":"-77",
         "from":{"id":42,"is_bot":false,"first_name":"A Nhớ"},"message":%s}}
        """
                .formatted(data, message);
    }

    private static String membership(String status, String chat) {
        return """
        {"update_id":1,"my_chat_member":{"date":1764000000,"chat":%s,
         "from":{"id":42,"is_bot":false,"first_name":"A Nhớ"},
         "new_chat_member":{"status":"%s","until_date":0,
          "user":{"id":7000152,"is_bot":true,"first_name":"Sổ Thôn"}}}}
        """
                .formatted(chat, status);
    }

    private static String group(String type) {
        return "{\"id\":-1001,\"type\":\"" + type + "\",\"title\":\"Thôn\"}";
    }
}
