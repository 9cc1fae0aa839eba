package vn.sothon.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sothon.answer.Reading;
import vn.sothon.channel.IncomingMessage;

class VoiceTest {

    private static final Voice VOICE = new Voice(new Speaker(1, "Y Nga", "chị"));

    @ParameterizedTest
    @EnumSource(Reading.Doubt.class)
    void every_doubt_has_a_sentence_that_quotes_what_was_typed(Reading.Doubt doubt) {
        assertThat(VOICE.say("doubt." + doubt, "typed", "1.57")).contains("“1.57”");
    }

    @ParameterizedTest
    @EnumSource(IncomingMessage.Kind.class)
    void every_kind_of_message_that_cannot_be_read_has_a_sentence(IncomingMessage.Kind kind) {
        assertThat(VOICE.say("unsupported." + kind)).isNotBlank();
    }
}
