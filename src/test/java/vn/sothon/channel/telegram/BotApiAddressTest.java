package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.TelegramUrl;

class BotApiAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://api.telegram.org, https, api.telegram.org, 443",
        "https://api.telegram.org/, https, api.telegram.org, 443",
        "http://127.0.0.1:9100, http, 127.0.0.1, 9100",
        "http://bot-api, http, bot-api, 80",
    })
    void an_address_is_scheme_host_and_port(String text, String scheme, String host, int port) {
        assertThat(BotApiAddress.of(text)).isEqualTo(new TelegramUrl(scheme, host, port, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.telegram.org",
                "localhost:9100",
                "ftp://api.telegram.org",
                "https://api.telegram.org/bot",
                "https://api.telegram.org?x=1",
                "https://",
                "https:// x",
                "",
            })
    void anything_else_is_refused_with_an_example(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BotApiAddress.of(text))
                .withMessageContaining("telegram.api-url is \"" + text + "\"")
                .withMessageContaining("https://api.telegram.org");
    }
}
